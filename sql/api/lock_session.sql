-- Locks the session: every call of it is refused (MU007, DETAIL "locked") until its member unlocks it. What the member holds stays held until the hold ends. MU007.
create function api.lock_session(token text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
declare
  me  constant private.actor := private.lock_member(lock_session.token);
  now constant timestamptz   := clock_timestamp();
begin
  perform private.require_live_session(me);
  update data.session s set expires_at = now, locked_at = now where s.token_hash = me.token_hash;
end
$$;
