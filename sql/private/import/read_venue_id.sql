-- The venue that a document's concert names. MU009 with the reason.
create function private.read_venue_id(item jsonb) returns bigint
  language plpgsql stable
as $$
declare
  venue constant text := private.doc_text(item, 'venue', 200);
  id    constant bigint := private.venue_called(venue);
begin
  if id is null then
    perform private.refuse('MU009', format('"venue" is not known: %s', venue), 'venue');
  end if;
  return id;
end
$$;
