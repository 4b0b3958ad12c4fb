-- Ends the session alone: what the member holds, in another window perhaps, stays held. (api.log_out is for whoever leaves.) MU007.
create function api.end_session(token text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
declare
  me constant private.actor := private.lock_member(end_session.token);
begin
  perform private.require_live_session(me);
  update data.session s set expires_at = clock_timestamp() where s.token_hash = me.token_hash;
end
$$;
