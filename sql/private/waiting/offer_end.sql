-- When an offer that is made now ends: after the minutes that the deployment gives, of which only those within the hours of offers at the
-- venue count, and with the sale at the latest.
create function private.offer_end(time_zone text, sale_ends timestamptz, now timestamptz) returns timestamptz
  language plpgsql stable
as $$
declare
  opens_at  constant time := private.setting('offer_hours_from');
  closes_at constant time := private.setting('offer_hours_until');
  left_over interval      := private.setting('offer_minutes')::int * interval '1 minute';
  day       date          := now at time zone time_zone;
  opens     timestamptz;
  closes    timestamptz;
begin
  for n in 0..100 loop
    opens  := greatest((day + n + opens_at) at time zone time_zone, now);
    closes := (day + n + closes_at) at time zone time_zone;
    continue when closes <= opens;
    exit when opens + left_over <= closes or opens >= sale_ends;
    left_over := left_over - (closes - opens);
  end loop;
  return least(opens + left_over, sale_ends);
end
$$;
