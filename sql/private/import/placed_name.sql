-- What a venue is called that another one of its name was there before.
create function private.placed_name(name text, place text) returns text
  language sql immutable
  return left(name, 195 - length(place)) || ' (' || place || ')';
