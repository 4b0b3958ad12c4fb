-- Makes an account, with a role: for sign_up (always a fan) and for the administrator's command line, which connects as
-- the owner. Clients cannot reach this schema. MU009, MU014.
create function private.create_account(email text, password text, name text, role text default 'fan',
                                       birth_date date default null) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  new_id bigint;
begin
  perform private.check_account(create_account.email, create_account.password, create_account.name,
                                create_account.birth_date);
  if create_account.role is null or create_account.role not in ('fan', 'staff', 'admin') then
    perform private.refuse('MU009', 'a role is fan, staff or admin');
  end if;
  -- Asked before the hash is made, so that a taken e-mail costs no bcrypt; the unique index decides between two at once.
  if not exists (select from data.member m
                 where lower(m.email collate "und-x-icu") = lower(create_account.email collate "und-x-icu")) then
    insert into data.member (email, name, role, birth_date, password_hash)
    values (create_account.email, btrim(create_account.name), create_account.role, create_account.birth_date,
            private.password_hash(create_account.password))
    on conflict do nothing
    returning member_id into new_id;
  end if;
  if new_id is null then
    perform private.refuse('MU014');
  end if;
  return new_id;
end
$$;
