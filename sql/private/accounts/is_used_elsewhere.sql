-- Has the member used this request id for what is no entry of the ledger? (Those are found by the ledger's own index.)
create function private.is_used_elsewhere(member_id bigint, request_id uuid) returns boolean
  language plpgsql stable
as $$
begin
  return exists (select from data.used_request u where u.member_id = is_used_elsewhere.member_id and u.request_id = is_used_elsewhere.request_id);
end
$$;
