-- Changes a balance and writes the ledger: the one place where coins move, but for book, which does both in its own order. The
-- purse is locked by the caller. MU004 when the balance would end below zero. Returns the balance after.
create function private.post_entry(member_id bigint, kind text, amount bigint, booking_id bigint, request_id uuid,
                                   at timestamptz) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  new_balance bigint;
begin
  update data.purse p set balance = p.balance + post_entry.amount
  where p.member_id = post_entry.member_id and p.balance + post_entry.amount >= 0
  returning p.balance into new_balance;
  if not found then
    perform private.refuse('MU004');
  end if;
  insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
  values (post_entry.member_id, post_entry.at, post_entry.kind, post_entry.amount, new_balance, post_entry.booking_id,
          post_entry.request_id);
  return new_balance;
end
$$;
