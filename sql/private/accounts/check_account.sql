-- Refuses (MU009) what cannot be an account's. bcrypt looks at 72 bytes and no more, so a longer password is refused rather
-- than cut.
create function private.check_account(email text, password text, name text, birth_date date) returns void
  language plpgsql stable
as $$
begin
  if octet_length(email) > 1016 or octet_length(password) > 1000 or octet_length(name) > 320 then
    perform private.refuse('MU009', 'this is too long');
  end if;
  if email is null or length(email) > 254
     or email !~ '^[^\s@[:cntrl:]]{1,64}@[^\s@.[:cntrl:]]+(\.[^\s@.[:cntrl:]]+)+$' then
    perform private.refuse('MU009', 'this is not an e-mail address');
  end if;
  if password is null or length(password) < 8 then
    perform private.refuse('MU009', 'a password has at least 8 characters');
  end if;
  if octet_length(password) > 72 then
    perform private.refuse('MU009', 'a password has at most 72 bytes');
  end if;
  if name is null or length(btrim(name)) = 0 or length(name) > 80 or name ~ '[[:cntrl:]]' then
    perform private.refuse('MU009', 'a name has 1 to 80 characters');
  end if;
  if birth_date is not null
     and (birth_date > clock_timestamp()::date or birth_date < (clock_timestamp() - interval '130 years')::date) then
    perform private.refuse('MU009', 'this is not a birth date');
  end if;
end
$$;
