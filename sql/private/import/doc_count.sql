-- How many entries a list in a document's object has. MU009 when it is no list, or longer than what is allowed; a missing one is
-- empty.
create function private.doc_count(item jsonb, key text, longest int) returns int
  language plpgsql immutable
as $$
declare
  list constant jsonb := coalesce(nullif(item -> key, 'null'), '[]');
begin
  if jsonb_typeof(list) <> 'array' then
    perform private.refuse('MU009', format('"%s" is not a list', key), key);
  elsif jsonb_array_length(list) > longest then
    perform private.refuse('MU009', format('"%s" has more than %s entries', key, longest), key);
  end if;
  return jsonb_array_length(list);
end
$$;
