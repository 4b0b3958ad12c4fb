-- Makes an account with a role, and returns its number. The same request again returns it, too. On the record. For administrators. MU009 (no request id), MU013,
-- MU007, MU008, MU009 (a name, e-mail, role or password that is none), MU014.
create function api.create_account(token text, request_id uuid, name text, email text, role text, password text) returns bigint
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
#variable_conflict use_column
declare
  me      private.actor;
  admin   data.member;
  earlier data.made_account;
  made    data.member;
begin
  if create_account.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  elsif octet_length(create_account.email) > 1016 or octet_length(create_account.password) > 1000 or octet_length(create_account.name) > 2000
        or octet_length(create_account.role) > 100 then
    perform private.refuse('MU009', 'this is too long');
  end if;
  me := private.lock_member(create_account.token);
  select a.* into earlier from data.made_account a where a.made_by = me.member_id and a.request_id = create_account.request_id;
  if found then
    if earlier.digest is distinct from private.made_account_digest(
         create_account.email, create_account.name, create_account.role,
         private.password_hash(private.password_text(create_account.password), (select m.password_hash from data.member m where m.member_id = earlier.member_id))) then
      perform private.refuse('MU013');
    end if;
    return earlier.member_id;
  end if;
  perform private.require_new_request(me.member_id, create_account.request_id);
  perform private.require_live_session(me);
  select m.* into admin from data.member m where m.member_id = me.member_id;
  perform private.require_right(admin, 'accounts');
  made.member_id := private.create_account(create_account.email, create_account.password, create_account.name, create_account.role);
  select m.* into made from data.member m where m.member_id = made.member_id;
  insert into data.made_account (member_id, made_by, request_id, at, digest)
  values (made.member_id, me.member_id, create_account.request_id, clock_timestamp(),
          private.made_account_digest(create_account.email, create_account.name, create_account.role, made.password_hash));
  perform private.note_request(me.member_id, create_account.request_id);
  perform private.note_act(admin, clock_timestamp(), 'create_account', 'member ' || made.member_id, '', jsonb_build_object('name', made.name, 'role', made.role));
  return made.member_id;
end
$$;
