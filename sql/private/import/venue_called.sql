-- The venue of this name; width and case do not part names. Null when there is none. Where venues from before that rule are called
-- the same (private.broken_texts names them), it is the one that is called just so, or the first.
create function private.venue_called(name text) returns bigint
  language sql stable
as $$
  select v.venue_id from data.venue v where data.name_key(v.name) = data.name_key(venue_called.name)
  order by v.name = venue_called.name desc, v.venue_id limit 1
$$;
