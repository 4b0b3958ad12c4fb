-- Indexes as they are, but for those that constraints have.
create function private.present_indexes() returns setof data.structure
  language sql stable
as $$
  select case when i.indisunique then 'unique index' else 'index' end, i.indexrelid::regclass::text, i.indrelid::regclass::text,
         pg_get_indexdef(i.indexrelid), case when i.indisunique then private.doubled_rows_query(i.indexrelid) end
  from pg_index i
  join pg_class c on c.oid = i.indexrelid and c.relnamespace = 'data'::regnamespace
  where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
$$;
