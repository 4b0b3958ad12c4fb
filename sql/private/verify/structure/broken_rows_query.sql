-- The text of a query that gives a line for each row `x` of a table of which a condition is true.
create function private.broken_rows_query(relation oid, condition text, complaint text) returns text
  language sql stable strict
as $$
  select format('select format(%L, %s) from %s x where %s', relation::regclass || ' (%s): ' || replace(complaint, '%', '%%'),
                private.row_key(relation), relation::regclass, condition)
$$;
