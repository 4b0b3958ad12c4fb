-- Ends the member's waiting for a show, or an offer with it; what is over already stays as it is. MU006, MU007, MU008, MU009.
create function api.leave_waiting_list(token text, entry_id bigint) returns void
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
  me constant private.actor := private.lock_member(leave_waiting_list.token);
begin
  perform private.leave_list(private.own_entry(me, leave_waiting_list.entry_id));
end
$$;
