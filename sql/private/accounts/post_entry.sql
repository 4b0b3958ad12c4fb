-- The one place where coins move: changes the balance and writes the ledger. The member's row is locked by the caller.
-- MU004 when it would end below zero. Returns the balance after.
create function private.post_entry(member_id bigint, kind text, amount bigint, booking_id bigint, request_id uuid,
                                   at timestamptz) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  after_it bigint;
begin
  update data.member m set balance = m.balance + post_entry.amount
  where m.member_id = post_entry.member_id and m.balance + post_entry.amount >= 0
  returning m.balance into after_it;
  if not found then
    perform private.refuse('MU004');
  end if;
  insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
  values (post_entry.member_id, post_entry.at, post_entry.kind, post_entry.amount, after_it, post_entry.booking_id,
          post_entry.request_id);
  return after_it;
end
$$;
