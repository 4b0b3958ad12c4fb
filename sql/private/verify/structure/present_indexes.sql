-- Indexes as they are, but for those that constraints have.
create function private.present_indexes() returns setof data.structure
  language sql stable
as $$
  select case when i.indisunique then 'unique index' else 'index' end, i.indexrelid::regclass::text, k.name,
         pg_get_indexdef(i.indexrelid), case when i.indisunique then private.doubled_rows_query(k.name, k.row_key, i.indexrelid) end
  from pg_index i
  join private.row_keys() k on k.relation = i.indrelid
  where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
$$;
