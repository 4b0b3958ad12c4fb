-- Refuses (MU013) a request id that this member has used for what the ledger does not have: to keep a booking, to wait, for mail, or as an
-- organiser. (The ledger has the others, and is asked by whoever adds to it.)
create function private.require_new_request(member_id bigint, request_id uuid) returns void
  language plpgsql stable
as $$
begin
  if exists (select from data.kept_booking k where k.member_id = require_new_request.member_id and k.request_id = require_new_request.request_id)
     or exists (select from data.waiting_entry e where e.member_id = require_new_request.member_id and e.request_id = require_new_request.request_id)
     or exists (select from data.mail m where m.member_id = require_new_request.member_id and m.request_id = require_new_request.request_id)
     or exists (select from data.organiser_act a where a.member_id = require_new_request.member_id and a.request_id = require_new_request.request_id) then
    perform private.refuse('MU013');
  end if;
end
$$;
