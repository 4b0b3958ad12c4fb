-- Writes down that a member has used a request id that the ledger does not have, and says so in the purse, so that a booking looks for it. The purse is locked by the
-- caller, or bookings are stopped. MU013 when it was used before.
create function private.note_request(member_id bigint, request_id uuid) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  insert into data.used_request (member_id, request_id) values (note_request.member_id, note_request.request_id) on conflict do nothing;
  if not found then
    perform private.refuse('MU013');
  end if;
  update data.purse p set has_requests = true where p.member_id = note_request.member_id and not p.has_requests;
end
$$;
