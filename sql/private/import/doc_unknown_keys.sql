-- A warning that names keys of an object that are not known, some of them when there are many; null when there are none. `place` is the key of the
-- object in its document, null for a venue or concert itself.
create function private.doc_unknown_keys(place text, item jsonb, variadic known text[]) returns jsonb
  language plpgsql immutable
as $$
declare
  unknown  text;
  has_more boolean;
begin
  if jsonb_typeof(item) is distinct from 'object' or item - known = '{}' then
    return null;
  end if;
  select string_agg(format('"%s"', left(key, 60)), ', ' order by key) filter (where n <= 20), count(*) > 20 into unknown, has_more
  from (select key, row_number() over () as n
        from jsonb_object_keys(item) key
        where key <> all (known) limit 21) k;
  return case when place is null and not has_more then private.reason('ignored: %1', unknown)
              when place is null then private.reason('ignored: %1 and more', unknown)
              when not has_more then private.reason('ignored in "%L1": %2', place, unknown)
              else private.reason('ignored in "%L1": %2 and more', place, unknown) end;
end
$$;
