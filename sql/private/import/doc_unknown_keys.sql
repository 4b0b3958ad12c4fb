-- A warning that names the keys of an object that are not known; null when there are none.
create function private.doc_unknown_keys(item jsonb, variadic known text[]) returns text
  language sql immutable
as $$
  select 'ignored: ' || string_agg(format('"%s"', key), ', ' order by key)
  from jsonb_object_keys(case jsonb_typeof(item) when 'object' then item else '{}' end) key
  where key <> all (known)
$$;
