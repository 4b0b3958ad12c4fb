-- Gives back what the member holds of a show; nothing held is fine. MU006, MU007, MU009.
create function api.release_seats(token text, show_id bigint) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me constant private.actor := private.lock_member(release_seats.token);
begin
  perform private.require_live_session(me);
  perform private.require_show(release_seats.show_id);
  perform private.release_holds(me.member_id, release_seats.show_id, '{}', clock_timestamp());
  update data.purse set hold_show_id = null
  where member_id = me.member_id and hold_show_id = release_seats.show_id;
end
$$;
