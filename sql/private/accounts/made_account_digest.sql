-- What a request for an account said, with its password as the account has it: the same for the same, as long as the password is the first one. What was not said is not in it.
create function private.made_account_digest(email text, name text, role text, password_hash text, phone text, birth_date date) returns bytea
  language sql stable
  return sha256(convert_to((jsonb_build_array(email, name, role, password_hash)
                            || case when num_nonnulls(phone, birth_date) = 0 then '[]' else jsonb_build_array(phone, birth_date) end)::text, 'UTF8'));
