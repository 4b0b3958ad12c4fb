-- Puts cash into the drawer of an open shift, or, below zero, takes some out, with the reason. The same request again changes nothing. For the clerk whose
-- shift it is. MU006 (no such shift), MU007, MU008, MU009 (no request id, nothing, more than there is, no reason), MU013, MU015 (the shift is closed).
create function api.pay_in(token text, request_id uuid, shift_id bigint, amount bigint, reason text) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me      private.actor;
  why     text;
  earlier data.shift_money;
begin
  if pay_in.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(pay_in.token);
  why := private.reason_text(pay_in.reason);
  select m.* into earlier from data.shift_money m where m.member_id = me.member_id and m.request_id = pay_in.request_id;
  if found then
    if earlier.kind not in ('pay_in', 'pay_out') or (earlier.shift_id, earlier.amount, earlier.reason) is distinct from (pay_in.shift_id, pay_in.amount, why) then
      perform private.refuse('MU013');
    end if;
    return;
  end if;
  perform private.require_new_request(me.member_id, pay_in.request_id);
  perform private.require_clerk(me);
  perform private.require_own_shift(me.member_id, pay_in.shift_id);
  if pay_in.amount is null or pay_in.amount = 0 or pay_in.amount not between -1000000000000 and 1000000000000 then
    perform private.refuse('MU009', 'amount is out of range');
  elsif private.expected_cash(pay_in.shift_id) + pay_in.amount < 0 then
    perform private.refuse('MU009', 'the drawer has less than that');
  end if;
  insert into data.shift_money (shift_id, at, member_id, request_id, kind, pay, amount, reason)
  values (pay_in.shift_id, clock_timestamp(), me.member_id, pay_in.request_id, case when pay_in.amount > 0 then 'pay_in' else 'pay_out' end, 'cash', pay_in.amount, why);
  perform private.note_request(me.member_id, pay_in.request_id);
end
$$;
