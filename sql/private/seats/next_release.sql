-- The first hour of release behind `now`, at the venue's clock, while there is a sale; null when there is none any more. In a loop, as a
-- query costs more than a few hours.
create function private.next_release(releases data.release_times, time_zone text, sale_ends timestamptz, now timestamptz)
  returns timestamptz
  language plpgsql stable strict
as $$
declare
  today constant date := now at time zone time_zone;
  next  timestamptz;
begin
  for n in 0..2 * cardinality(releases) - 1 loop  -- those of today, then those of tomorrow
    next := (today + n / cardinality(releases) + releases[n % cardinality(releases) + 1]) at time zone time_zone;
    exit when next > now;
  end loop;
  return case when next < sale_ends then next end;
end
$$;
