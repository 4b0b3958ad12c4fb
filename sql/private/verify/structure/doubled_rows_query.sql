-- The text of a query that gives a line for each value that several rows of a table (private.row_keys) have, where a unique index
-- lets one have it.
create function private.doubled_rows_query(table_name text, row_key text, unique_index oid) returns text
  language sql stable
as $$
  select format('select format(%L, count(*), concat_ws('', '', %s), array_to_string((array_agg(%s))[1:5], ''; '')) '
                'from %s x where %s%s group by %s having count(*) > 1',
                '%s rows of ' || table_name || ' have the same ' || replace(k.list, '%', '%%') || ' (%s): %s',
                k.list, row_key, table_name, k.known, ' and ' || pg_get_expr(i.indpred, i.indrelid), k.list)
  from pg_index i
  cross join lateral (select string_agg(expression, ', ' order by n) as list,
                             string_agg(format('(%s) is not null', expression), ' and ' order by n) as known
                      from generate_series(1, i.indnkeyatts) n, pg_get_indexdef(i.indexrelid, n, true) expression) k
  where i.indexrelid = unique_index
$$;
