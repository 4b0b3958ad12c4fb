-- What somebody calls a counter, or a machine at a door, in its one form. MU009.
create function private.place_text(value text, about text) returns text
  language plpgsql immutable
as $$
declare
  place text;
begin
  if octet_length(value) <= 1000 then
    place := private.line_text(value, about);
  end if;
  if coalesce(length(place), 0) not between 1 and 80 then
    perform private.refuse('MU009', about || ' has a name of 1 to 80 characters');
  end if;
  return place;
end
$$;
