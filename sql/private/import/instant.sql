-- An instant from the seconds since 1970 in which normal forms write it.
create function private.instant(seconds jsonb) returns timestamptz
  language sql immutable
as $$
  select to_timestamp(seconds::numeric::float8)
$$;
