-- Sets the password of somebody else's account anew, with the reason, and ends its sessions: for a fan who has forgotten it and was checked in person by a clerk, for anybody by
-- an administrator. On the record, without the password. MU006 (no such account, or a closed one), MU007, MU008 (also one's own: api.set_my_password), MU009
-- (no number, no reason, a password that is none).
create function api.set_password_for(token text, member_id bigint, new_password text, reason text) returns void
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
  me         constant data.member := private.changing_member(set_password_for.token);
  why        text;
  passphrase text;
  role_found text;
begin
  perform private.require_right(me, 'set_fan_password');
  why := private.reason_text(set_password_for.reason);
  if octet_length(set_password_for.new_password) <= 1000 then
    passphrase := private.password_text(set_password_for.new_password);
  end if;
  perform private.check_password(passphrase);
  if set_password_for.member_id is null then
    perform private.refuse('MU009', 'member_id is null');
  elsif set_password_for.member_id = me.member_id then
    perform private.refuse('MU008', 'set_my_password is for one''s own');
  end if;
  -- Locked, so that nobody is made staff at this moment, and log-ins with the old password wait.
  select m.role into role_found from data.member m where m.member_id = set_password_for.member_id and m.closed_at is null for no key update;
  if not found then
    perform private.refuse('MU006', 'no such account');
  elsif role_found <> 'fan' then
    perform private.require_right(me, 'accounts');
  end if;
  update data.member m set password_hash = private.password_hash(passphrase), pin_hash = null where m.member_id = set_password_for.member_id;
  perform private.end_sessions(set_password_for.member_id);
  perform private.note_act(me, clock_timestamp(), 'set_password_for', 'member ' || set_password_for.member_id, why);
end
$$;
