-- Why a venue or concert of a document is not even looked at; null when it is.
create function private.entity_flaw(kind text, item jsonb) returns text
  language sql immutable
as $$
  select case when jsonb_typeof(item) <> 'object' then format('a %s is an object', kind)
              when pg_column_size(item) > 1000000 then format('a %s has at most 1 MB', kind) end
$$;
