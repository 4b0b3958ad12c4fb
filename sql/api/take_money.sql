-- Sells coins to a member at the counter, for cash (with what was given, which tells the change) or by card (with the number of its slip). The money is in the clerk's
-- shift, the coins are in the member's ledger. The same request again returns the first answer. For staff. MU006 (no such member), MU007, MU008, MU009 (no request id, an
-- amount or way of paying that is none, too little given, a full purse), MU013, MU015 (no open shift).
create function api.take_money(token text, request_id uuid, member_id bigint, amount bigint, pay text, tendered bigint default null, slip text default '',
                               out balance bigint, out change bigint)
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
  clerk   data.member;
  shift   bigint;
  paper   text;
  purse   data.purse;
  entry   data.ledger;
  earlier data.shift_money;
  now     timestamptz;
begin
  if take_money.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_members(take_money.token, take_money.member_id);
  paper := private.slip_text(take_money.slip);
  select m.* into earlier from data.shift_money m where m.member_id = me.member_id and m.request_id = take_money.request_id;
  if found then
    select l.* into entry from data.ledger l where l.entry_id = earlier.entry_id;
    if earlier.kind <> 'top_up' or (entry.member_id, earlier.amount, earlier.pay, earlier.tendered, earlier.slip)
         is distinct from (take_money.member_id, take_money.amount, take_money.pay, take_money.tendered, paper) then
      perform private.refuse('MU013');
    end if;
    balance := entry.balance;
    change  := coalesce(earlier.tendered - earlier.amount, 0);
    return;
  end if;
  perform private.require_new_request(me.member_id, take_money.request_id);
  perform private.require_clerk(me);
  if take_money.member_id is null then
    perform private.refuse('MU009', 'member_id is null');
  end if;
  select p.* into purse from data.purse p where p.member_id = take_money.member_id and not p.is_closed;
  if purse.member_id is null then
    perform private.refuse('MU006', 'no such member');
  end if;
  perform private.check_payment(take_money.pay, take_money.amount, take_money.tendered);
  if purse.balance + take_money.amount > private.setting('balance_maximum')::bigint then
    perform private.refuse('MU009', 'the purse is full');
  end if;
  shift := private.open_shift_of(me.member_id);
  if shift is null then
    perform private.refuse('MU015');
  end if;
  now     := clock_timestamp();
  balance := private.post_entry(take_money.member_id, 'top_up', take_money.amount, null, null, now);
  change  := coalesce(take_money.tendered - take_money.amount, 0);
  insert into data.shift_money (shift_id, at, member_id, request_id, kind, pay, amount, tendered, slip, entry_id)
  select shift, now, me.member_id, take_money.request_id, 'top_up', take_money.pay, take_money.amount, take_money.tendered, paper, max(l.entry_id)
  from data.ledger l where l.member_id = take_money.member_id;
  perform private.note_request(me.member_id, take_money.request_id);
  select m.* into clerk from data.member m where m.member_id = me.member_id;
  perform private.note_act(clerk, now, 'take_money', 'member ' || take_money.member_id, '',
                           jsonb_build_object('amount', take_money.amount, 'pay', take_money.pay, 'shift', shift));
end
$$;
