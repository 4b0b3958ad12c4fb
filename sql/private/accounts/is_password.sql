-- Is this the password whose hash is stored? Null (an unknown e-mail) takes the same time as a wrong password. What was stored before texts
-- had one form is found as it was written, too, which costs a second bcrypt.
create function private.is_password(given text, stored text) returns boolean
  language plpgsql volatile
as $$
declare
  passphrase constant text := private.password_text(given);
begin
  return private.password_hash(passphrase, stored) is not distinct from stored and octet_length(passphrase) <= 72
      or passphrase <> given and private.password_hash(given, stored) is not distinct from stored and octet_length(given) <= 72;
end
$$;
