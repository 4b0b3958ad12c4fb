-- Sets the PIN that unlocks the member's locked sessions, of 4 to 12 digits, or (null) has none any more. It opens no session. MU007, MU009 (a PIN that is none, or no password), MU010, MU008
-- (a wrong password).
create function api.set_pin(token text, password text, pin text) returns void
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
  me constant private.actor := private.lock_member(set_pin.token);
begin
  perform private.require_live_session(me);
  if set_pin.pin !~ '^[0-9]{4,12}$' then
    perform private.refuse('MU009', 'a PIN has 4 to 12 digits');
  end if;
  perform private.require_password(me.member_id, set_pin.password);
  update data.member m set pin_hash = case when set_pin.pin is not null then private.password_hash(set_pin.pin) end where m.member_id = me.member_id;
end
$$;
