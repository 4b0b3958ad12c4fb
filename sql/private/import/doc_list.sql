-- A list in a document's object, as rows with positions from 1. MU009 when it is no list; a missing one is empty.
create function private.doc_list(item jsonb, key text, longest int) returns table (value jsonb, "position" int)
  language plpgsql immutable
as $$
declare
  list constant jsonb := coalesce(nullif(item -> key, 'null'), '[]');
begin
  if jsonb_typeof(list) <> 'array' then
    perform private.refuse('MU009', format('"%s" is not a list', key));
  elsif jsonb_array_length(list) > longest then
    perform private.refuse('MU009', format('"%s" has more than %s entries', key, longest));
  end if;
  return query select e.value, e.ordinality::int from jsonb_array_elements(list) with ordinality e;
end
$$;
