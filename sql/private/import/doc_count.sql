-- How many entries a list in a document's object has. MU009 when it is no list, or longer than what is allowed; a missing one is
-- empty.
create function private.doc_count(item jsonb, key text, longest int) returns int
  language plpgsql immutable
as $$
declare
  list constant jsonb := coalesce(nullif(item -> key, 'null'), '[]');
begin
  if jsonb_typeof(list) <> 'array' then
    perform private.reject(private.reason('"%L1" is not a list', key), key);
  elsif jsonb_array_length(list) > longest then
    perform private.reject(private.reason('"%L1" has more than %2 entries', key, longest::text), key);
  end if;
  return jsonb_array_length(list);
end
$$;
