-- Changes the member's password and ends the member's other sessions, wherever they are. MU007, MU009 (a new password that is none), MU010,
-- MU008 (a wrong old password).
create function api.set_my_password(token text, old_password text, new_password text) returns void
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
  me         constant private.actor := private.lock_member(set_my_password.token);
  passphrase text;
begin
  perform private.require_live_session(me);
  if octet_length(set_my_password.new_password) <= 1000 then
    passphrase := private.password_text(set_my_password.new_password);
  end if;
  perform private.check_password(passphrase);
  perform private.require_password(me.member_id, set_my_password.old_password);
  update data.member m set password_hash = private.password_hash(passphrase) where m.member_id = me.member_id;
  perform private.end_sessions(me.member_id, me.token_hash);
end
$$;
