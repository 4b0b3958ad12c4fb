-- Says in a member's purse that a request id is used that the ledger does not have, so that a booking looks for it. The purse is locked by the
-- caller, or bookings are stopped.
create function private.note_request(member_id bigint) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  update data.purse p set has_requests = true where p.member_id = note_request.member_id and not p.has_requests;
end
$$;
