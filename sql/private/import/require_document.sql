-- MU009 unless it is a catalogue document, and not too large.
create function private.require_document(document jsonb) returns void
  language plpgsql stable
as $$
begin
  if pg_column_size(document) > 32000000 then
    perform private.refuse('MU009', 'a document has at most 32 MB: take it apart');
  elsif document ->> 'format' is distinct from 'my-universe/1' then
    perform private.refuse('MU009', 'this is not a my-universe/1 document');
  end if;
end
$$;
