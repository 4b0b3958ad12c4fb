-- The venue that a document's concert names, and the place where it is if that is given. MU009 with the reason.
create function private.read_venue_id(item jsonb) returns bigint
  language plpgsql stable
as $$
declare
  venue constant text := private.doc_text(item, 'venue', 200);
  id    constant bigint := private.venue_called(venue, private.doc_text(item, 'place', 80, ''));
begin
  if id is null then
    perform private.reject(private.reason('"venue" is not known: %1', venue), 'venue');
  end if;
  return id;
end
$$;
