-- Gives money of a shift back, or takes some, for a booking that was sold at a counter: as it was paid, in the shift that the clerk has open. Below zero it is given.
-- The clerk's purse is locked by the caller. MU015 without a shift, MU009 when the drawer has less. Returns the number of the money.
create function private.post_money(clerk_id bigint, kind text, amount bigint, sale data.counter_sale, at timestamptz, request_id uuid default null, entry_id bigint default null,
                                   reason text default '') returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  shift  constant bigint := private.open_shift_of(post_money.clerk_id);
  posted bigint;
begin
  if shift is null then
    perform private.refuse('MU015');
  elsif sale.pay = 'cash' and post_money.amount < 0 and private.expected_cash(shift) + post_money.amount < 0 then
    perform private.refuse('MU009', 'the drawer has less than that');
  end if;
  insert into data.shift_money (shift_id, at, member_id, request_id, kind, pay, amount, reason, entry_id, booking_id)
  values (shift, post_money.at, post_money.clerk_id, post_money.request_id, post_money.kind, sale.pay, post_money.amount, post_money.reason, post_money.entry_id,
          sale.booking_id)
  returning money_id into posted;
  return posted;
end
$$;
