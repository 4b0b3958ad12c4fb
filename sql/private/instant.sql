-- An instant from the seconds since 1970 in which normal forms write it.
create function private.instant(seconds jsonb) returns timestamptz
  language sql immutable
  set search_path = pg_catalog, pg_temp
as $$
  select to_timestamp(seconds::numeric::float8)
$$;
