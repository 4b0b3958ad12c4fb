-- A password in its one form, so that every keyboard types the same one (OpaqueString of RFC 8265): NFC, every blank of Unicode is
-- a space, nothing is taken away. What that leaves out of a new one, private.check_password refuses.
create function private.password_text(value text) returns text
  language sql immutable
  set search_path = pg_catalog, pg_temp
  return case when octet_length(value) = length(value) then value
              else regexp_replace(normalize(value, nfc), '[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]', ' ', 'g') end;
