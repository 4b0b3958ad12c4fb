-- An instant, from the seconds since 1970 in which normal forms have it.
create function private.instant_of_seconds(seconds jsonb) returns timestamptz
  language sql immutable
as $$
  select to_timestamp(seconds::numeric::float8)
$$;
