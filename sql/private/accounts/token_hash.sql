-- A token as it is stored. Tokens are 256 random bits, so a plain fast hash is enough; null gives null. (Stable, because
-- convert_to is: an immutable function would not be inlined.)
create function private.token_hash(token text) returns bytea
  language sql stable strict parallel safe
  return sha256(convert_to(token, 'UTF8'));
