-- The same text may name another hall from now on: what was known by its text is looked at again, of halls that are called like this one.
create function private.forget_documents(name text) returns void
  language plpgsql volatile
as $$
begin
  update data.concert c set document_hash = null
  from data.venue v
  where (data.spelling_key(v.name) = data.spelling_key(forget_documents.name)
         or data.spelling_key(v.name) = data.spelling_key(regexp_replace(forget_documents.name, ' \([^()]*\)$', '')))
    and c.venue_id = v.venue_id and c.document_hash is not null;
end
$$;
