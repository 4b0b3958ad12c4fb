-- A warning that names keys of an object that are not known, some of them when there are many; null when there are none.
create function private.doc_unknown_keys(item jsonb, variadic known text[]) returns text
  language sql immutable
as $$
  select 'ignored: ' || string_agg(format('"%s"', left(key, 60)), ', ' order by key) filter (where n <= 20)
         || case when count(*) > 20 then ' and more' else '' end
  from (select key, row_number() over () as n
        from jsonb_object_keys(case jsonb_typeof(item) when 'object' then item else '{}' end) key
        where key <> all (known) limit 21) k
$$;
