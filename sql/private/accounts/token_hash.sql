-- A token as it is stored. Tokens are 256 random bits, so a plain fast hash is enough; null gives null, and so does what is far too
-- long to be one. (Stable, because convert_to is: an immutable function would not be inlined.)
create function private.token_hash(token text) returns bytea
  language sql stable parallel safe
  return case when octet_length(token) <= 400 then sha256(convert_to(token, 'UTF8')) end;
