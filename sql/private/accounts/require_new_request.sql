-- Refuses (MU013) a request id that this member has used for anything. Asked once the caller has found that it was not for the same; the
-- purse is locked, so no other call of the member uses it meanwhile.
create function private.require_new_request(member_id bigint, request_id uuid) returns void
  language plpgsql stable
as $$
begin
  if exists (select from data.ledger l
             where l.member_id = require_new_request.member_id and l.request_id = require_new_request.request_id)
     or private.is_used_elsewhere(member_id, request_id) then
    perform private.refuse('MU013');
  end if;
end
$$;
