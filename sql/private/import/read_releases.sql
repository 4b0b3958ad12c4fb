-- When seats of a document's concert that were given back return to sale, in normal form: hours and minutes at the venue,
-- ascending. MU009 with the reason.
create function private.read_releases(item jsonb) returns jsonb
  language plpgsql stable
as $$
declare
  list  constant jsonb := coalesce(nullif(item -> 'releases', 'null'), '["12:00", "18:00"]');
  times text[];
begin
  if coalesce(item -> 'releases', 'null') = 'null' then
    return list;
  end if;
  if private.doc_count(item, 'releases', 24) = 0 then
    perform private.refuse('MU009', '"releases" is empty', 'releases');
  elsif exists (select from jsonb_array_elements(list) t where jsonb_typeof(t) <> 'string' or t #>> '{}' !~ '^([01]\d|2[0-3]):[0-5]\d$') then
    perform private.refuse('MU009', '"releases" has what is not an hour like 18:00', 'releases');
  end if;
  times := array(select distinct t from jsonb_array_elements_text(list) t order by t);
  if cardinality(times) < jsonb_array_length(list) then
    perform private.refuse('MU009', '"releases" names an hour twice', 'releases');
  end if;
  return to_jsonb(times);
end
$$;
