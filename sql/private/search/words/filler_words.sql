-- English words that only say how others belong together: tickets for iu in seoul.
create function private.filler_words() returns text[]
  language sql immutable parallel safe
  return '{at,for,from,in,near}'::text[];
