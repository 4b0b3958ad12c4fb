-- A list in a document's object, as rows with positions from 1. MU009 as private.doc_count.
create function private.doc_list(item jsonb, key text, longest int) returns table (value jsonb, "position" int)
  language plpgsql immutable
as $$
begin
  if private.doc_count(item, key, longest) > 0 then
    return query select e.value, e.ordinality::int from jsonb_array_elements(item -> key) with ordinality e;
  end if;
end
$$;
