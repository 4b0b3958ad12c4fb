-- The first hour of release behind `now`, at the venue's clock, while there is a sale; null when there is none any more. In a loop, as a
-- query costs more than a few hours. All of a day are looked at: an hour that a change of clocks leaves out comes later than the one behind it.
create function private.next_release(releases data.release_times, time_zone text, sale_ends timestamptz, now timestamptz)
  returns timestamptz
  language plpgsql stable strict
as $$
declare
  today constant date := now at time zone time_zone;
  hour  timestamptz;
  next  timestamptz;
begin
  for n in 0..2 * cardinality(releases) - 1 loop  -- those of today, then, when there is none any more, those of tomorrow
    exit when n = cardinality(releases) and next is not null;
    hour := (today + n / cardinality(releases) + releases[n % cardinality(releases) + 1]) at time zone time_zone;
    if hour > now and (next is null or hour < next) then
      next := hour;
    end if;
  end loop;
  return case when next < sale_ends then next end;
end
$$;
