-- What a request for an account said, with its password as the account has it: the same for the same, as long as the password is the first one.
create function private.made_account_digest(email text, name text, role text, password_hash text) returns bytea
  language sql stable
  return sha256(convert_to(jsonb_build_array(email, name, role, password_hash)::text, 'UTF8'));
