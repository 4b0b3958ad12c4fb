-- An instant as whole microseconds since 1970, infinities at the ends; private.instant_at is its inverse.
create function private.micros(at timestamptz) returns bigint
  language sql immutable parallel safe
as $$
  select case when at = 'infinity' then 9000000000000000000 when at = '-infinity' then -9000000000000000000
              else (extract(epoch from at) * 1000000)::bigint end
$$;
