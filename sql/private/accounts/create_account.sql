-- Makes an account, with a role: for sign_up (always a fan) and for the administrator's command line, which connects as
-- the owner. Clients cannot reach this schema. MU009, MU014.
create function private.create_account(email text, password text, name text, role text default 'fan',
                                       birth_date date default null, phone text default null,
                                       language text default 'ko') returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  address    text;
  called     text;
  passphrase text;
  number     text;
  new_id     bigint;
begin
  if octet_length(email) > 1016 or octet_length(password) > 1000 or octet_length(name) > 2000 then
    perform private.refuse('MU009', 'this is too long');
  end if;
  address    := private.email_text(create_account.email);
  called     := private.name_text(create_account.name, 80);
  passphrase := private.password_text(create_account.password);
  number     := private.phone_text(create_account.phone);
  perform private.check_password(passphrase);
  perform private.check_birth_date(create_account.birth_date);
  if create_account.role is null or create_account.role not in ('fan', 'steward', 'staff', 'supervisor', 'admin') then
    perform private.refuse('MU009', 'a role is fan, steward, staff, supervisor or admin');
  elsif create_account.language is null or create_account.language not in ('ko', 'en') then
    perform private.refuse('MU009', 'a language is ko or en');
  end if;
  -- Asked before the hash is made, so that a taken e-mail costs no bcrypt; the unique index decides between two at once.
  if not exists (select from data.member m
                 where lower(m.email collate "und-x-icu") = lower(address collate "und-x-icu")) then
    insert into data.member (email, name, role, birth_date, phone, language, password_hash)
    values (address, called, create_account.role, create_account.birth_date, number, create_account.language,
            private.password_hash(passphrase))
    on conflict do nothing
    returning member_id into new_id;
  end if;
  if new_id is null then
    perform private.refuse('MU014');
  end if;
  insert into data.purse (member_id) values (new_id);
  return new_id;
end
$$;
