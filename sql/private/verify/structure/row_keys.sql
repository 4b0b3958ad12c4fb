-- The tables, and an SQL expression that names a row `x` of each, by its primary key, or else by the number that it is given:
-- "booking_id 7".
create function private.row_keys() returns table (relation oid, name text, row_key text)
  language sql stable
as $$
  select c.oid, c.oid::regclass::text,
         coalesce('concat_ws('', '', ' || string_agg(format('%L || coalesce(x.%I::text, ''null'')', a.attname || ' ', a.attname), ', '
                                                   order by array_position(k.conkey, a.attnum))
                                       filter (where a.attname is not null) || ')',
                  '''ctid '' || x.ctid')
  from pg_class c
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  left join pg_attribute a on a.attrelid = c.oid
                           and case when k.oid is null then a.attidentity <> '' else a.attnum = any (k.conkey) end
  where c.relnamespace = 'data'::regnamespace and c.relkind in ('r', 'p')
  group by c.oid
$$;
