-- An account that one member makes for another, as api.create_account and api.register_member say; `needed` is the right to it, `act` the name on the record. Returns its number.
create function private.account_made(token text, request_id uuid, needed text, act text, name text, email text, role text, password text, phone text, birth_date date) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me      private.actor;
  maker   data.member;
  earlier data.made_account;
  made    data.member;
begin
  if account_made.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  elsif octet_length(account_made.email) > 1016 or octet_length(account_made.password) > 1000 or octet_length(account_made.name) > 2000
        or octet_length(account_made.role) > 100 or octet_length(account_made.phone) > 1000 then
    perform private.refuse('MU009', 'this is too long');
  end if;
  me := private.lock_member(account_made.token);
  select a.* into earlier from data.made_account a where a.made_by = me.member_id and a.request_id = account_made.request_id;
  if found then
    if earlier.digest is distinct from private.made_account_digest(
         account_made.email, account_made.name, account_made.role,
         private.password_hash(private.password_text(account_made.password), (select m.password_hash from data.member m where m.member_id = earlier.member_id)),
         account_made.phone, account_made.birth_date) then
      perform private.refuse('MU013');
    end if;
    return earlier.member_id;
  end if;
  perform private.require_new_request(me.member_id, account_made.request_id);
  perform private.require_live_session(me);
  select m.* into maker from data.member m where m.member_id = me.member_id;
  perform private.require_right(maker, account_made.needed);
  made.member_id := private.create_account(account_made.email, account_made.password, account_made.name, account_made.role, account_made.birth_date, account_made.phone);
  select m.* into made from data.member m where m.member_id = made.member_id;
  insert into data.made_account (member_id, made_by, request_id, at, digest)
  values (made.member_id, me.member_id, account_made.request_id, clock_timestamp(),
          private.made_account_digest(account_made.email, account_made.name, account_made.role, made.password_hash, account_made.phone, account_made.birth_date));
  perform private.note_request(me.member_id, account_made.request_id);
  perform private.note_act(maker, clock_timestamp(), account_made.act, 'member ' || made.member_id, '', jsonb_build_object('name', made.name, 'role', made.role));
  return made.member_id;
end
$$;
