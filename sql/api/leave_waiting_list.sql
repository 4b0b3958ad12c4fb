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
  me    constant private.actor := private.lock_member(leave_waiting_list.token);
  entry data.waiting_entry;
begin
  entry := private.own_entry(me, leave_waiting_list.entry_id);
  if entry.state = 'waiting' then
    update data.waiting_entry e set state = 'left', settled_at = clock_timestamp() where e.entry_id = entry.entry_id;
  elsif entry.state <> 'offered' or not private.end_offer(entry.entry_id, 'left', clock_timestamp()) then
    return;
  end if;
  perform private.assign_returns(entry.show_id, false);
end
$$;
