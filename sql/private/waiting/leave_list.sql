-- Ends a member's waiting for a show, or an offer with it; what is over already stays as it is. The member's purse is locked by the caller.
create function private.leave_list(entry data.waiting_entry) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  if entry.state = 'waiting' then
    update data.waiting_entry e set state = 'left', settled_at = clock_timestamp() where e.entry_id = leave_list.entry.entry_id;
  elsif entry.state <> 'offered' or not private.end_offer(entry.entry_id, 'left', clock_timestamp()) then
    return;
  end if;
  perform private.assign_returns(entry.show_id, false);
end
$$;
