-- The cash that should be in the drawer of a shift.
create function private.expected_cash(shift_id bigint) returns bigint
  language sql stable
as $$
  select s.float_amount + coalesce((select sum(m.amount) from data.shift_money m where m.shift_id = s.shift_id and m.pay = 'cash'), 0)::bigint
  from data.shift s where s.shift_id = expected_cash.shift_id
$$;
