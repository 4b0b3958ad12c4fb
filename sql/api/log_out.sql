-- Ends the session, also a locked one, and the member's holds. MU007.
create function api.log_out(token text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  now constant timestamptz   := clock_timestamp();
  me  constant private.actor := private.lock_member(log_out.token);
begin
  if not exists (select from data.session s where s.token_hash = me.token_hash and s.locked_at is not null) then
    perform private.require_live_session(me);
  end if;
  if me.hold_show_id is not null then
    perform private.release_holds(me.member_id, me.hold_show_id, '{}', now);
    update data.purse set hold_show_id = null where member_id = me.member_id;
  end if;
  update data.session set expires_at = least(expires_at, now), locked_at = null where token_hash = me.token_hash;
end
$$;
