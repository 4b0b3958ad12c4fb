-- The text of a query that gives a line for each row `x` of a table (private.row_keys) of which a condition is true.
create function private.broken_rows_query(table_name text, row_key text, condition text, complaint text) returns text
  language sql immutable strict
as $$
  select format('select format(%L, %s) from %s x where %s', table_name || ' (%s): ' || replace(complaint, '%', '%%'), row_key,
                table_name, condition)
$$;
