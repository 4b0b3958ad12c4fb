-- Text as it is compared by searches and look-ups: lower case of every script, one form for what looks the same (Hangul
-- typed on a Mac comes in pieces, full-width Latin from Korean keyboards).
create function private.fold(value text) returns text
  language sql immutable strict parallel safe
  return normalize(lower(value collate "und-x-icu"), nfkc);
