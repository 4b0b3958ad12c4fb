-- What cancelling costs at an instant under these terms, in percent of the price; null when it is closed. What counts are calendar days
-- at the venue until the show.
create function private.fee_percent(days_before int[], fee_percent numeric[], free_hours int, free_until_days_before int,
                                    booked_at timestamptz, starts timestamptz, time_zone text, now timestamptz) returns numeric
  language plpgsql stable strict
as $$
declare
  days constant int := (starts at time zone time_zone)::date - (now at time zone time_zone)::date;
begin
  if now >= starts then
    return null;
  elsif now < booked_at + make_interval(hours => free_hours) and days >= free_until_days_before then
    return 0;
  end if;
  for n in 1..cardinality(days_before) loop
    if days >= days_before[n] then
      return fee_percent[n];
    end if;
  end loop;
  return null;
end
$$;
