-- An SQL expression that names a row `x` of a table, by its primary key: "booking_id 7".
create function private.row_key(relation oid) returns text
  language sql stable
as $$
  select coalesce(
    (select format('concat_ws('', '', %s)', string_agg(format('%L || coalesce(x.%I::text, ''null'')', a.attname || ' ', a.attname), ', '
                                                        order by k.n))
     from pg_constraint c
     cross join lateral unnest(c.conkey) with ordinality k (column_number, n)
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.column_number
     where c.conrelid = relation and c.contype = 'p'),
    '''ctid '' || x.ctid')
$$;
