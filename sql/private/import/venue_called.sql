-- The venue of this name, if a place is given the one there; width, case and blanks do not part names. A venue that another one of its name was
-- there before has its place behind its name. Null when there is none. Where several are called the same (private.broken_texts names
-- them), it is the one that is called just so, or the first.
create function private.venue_called(name text, place text default '') returns bigint
  language plpgsql stable
as $$
begin
  return coalesce(
    (select v.venue_id from data.venue v
     where data.spelling_key(v.name) = data.spelling_key(venue_called.name) and private.is_same_place(v.region, place)
     order by v.name = venue_called.name desc, v.region = '', v.venue_id limit 1),
    (select v.venue_id from data.venue v
     where place <> '' and data.spelling_key(v.name) = data.spelling_key(private.placed_name(venue_called.name, place))
     order by v.venue_id limit 1));
end
$$;
