-- The poster of a document's concert: the name of a picture that is stored here, or a link, or none. A link does not take the place of a picture: nobody
-- here would see it. MU009 with the reason.
create function private.read_poster(item jsonb, present text) returns text
  language plpgsql stable
as $$
declare
  poster constant text := nullif(private.doc_text(item, 'poster', 2000, ''), '');
begin
  if poster like 'sha256:%' then
    if private.poster_image(poster) is null then
      perform private.refuse('MU009', '"poster" names a picture that is not stored here', 'poster');
    end if;
  elsif poster is not null and present like 'sha256:%' then
    return present;
  end if;
  return poster;
end
$$;
