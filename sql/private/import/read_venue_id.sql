-- The venue that a document's concert names. MU009 with the reason.
create function private.read_venue_id(item jsonb) returns bigint
  language plpgsql stable
as $$
declare
  venue constant text := private.doc_text(item, 'venue', 200);
  id    bigint;
begin
  select v.venue_id into id from data.venue v where v.name = venue;
  if not found then
    perform private.refuse('MU009', format('"venue" is not known: %s', venue));
  end if;
  return id;
end
$$;
