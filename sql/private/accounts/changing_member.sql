-- The member of a live session, for a call that changes something and needs no lock on the member. MU007.
create function private.changing_member(token text) returns data.member
  language plpgsql volatile
as $$
begin
  if private.is_transaction_in_doubt() then
    perform private.require_own_transaction();
  end if;
  return private.member_of(changing_member.token);
end
$$;
