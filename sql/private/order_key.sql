-- What is kept of `at` in a place, and back: how a sort's key is written (see private.search_place).
create function private.order_key(at text, way text) returns text
  language sql immutable
as $$
  select format(case way when 'later' then 'private.micros(%s)' when 'earlier' then '-private.micros(%s)'
                         when 'more' then '(%s)::bigint' when 'less' then '-(%s)::bigint' else '(%s)' end, at)
$$;
