-- The instant of so many microseconds since 1970. Exact: an interval has whole microseconds.
create function private.instant_at(micros bigint) returns timestamptz
  language sql immutable
as $$
  select case when micros >= 9000000000000000000 then 'infinity'::timestamptz
              when micros <= -9000000000000000000 then '-infinity'
              else timestamptz '1970-01-01 00:00:00+00' + (micros || ' microseconds')::interval end
$$;
