-- Refuses (MU009) an amount that is none, a way of paying that there is not, and too little cash. By card nothing is given back.
create function private.check_payment(pay text, amount bigint, tendered bigint) returns void
  language plpgsql immutable
as $$
begin
  if check_payment.amount is null or check_payment.amount not between 1 and 1000000000000 then
    perform private.refuse('MU009', 'amount is out of range');
  elsif check_payment.pay is null or check_payment.pay not in ('cash', 'card') then
    perform private.refuse('MU009', 'pay is cash or card');
  elsif tendered is not null and (check_payment.pay = 'card' or tendered not between check_payment.amount and 1000000000000) then
    perform private.refuse('MU009', 'tendered is less than the amount, or not of cash');
  end if;
end
$$;
