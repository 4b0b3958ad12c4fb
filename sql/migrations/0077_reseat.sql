-- A ticket that was moved to another seat of its show: its place among the booking's seats is given back, without a refund, and a new one is behind them, with a number and
-- a code of its own. The price goes with it, and the difference was paid, or given back, as the booking was paid.
create table data.reseat (
  booking_id  bigint      not null,
  ordinal     int         not null,                              -- the ticket that is dead
  new_ordinal int         not null check (new_ordinal > ordinal),
  at          timestamptz not null,
  clerk_id    bigint      not null references data.member,
  request_id  uuid        not null,
  difference  bigint      not null,                              -- the new price less the old one
  entry_id    bigint,                                            -- in the ledger of whoever paid in coins
  money_id    bigint,                                            -- in the clerk's shift
  primary key (booking_id, ordinal),
  unique (booking_id, new_ordinal),
  unique (clerk_id, request_id),
  check (num_nonnulls(entry_id, money_id) = (difference <> 0)::int)
);
create trigger append_only before update or delete or truncate on data.reseat for each statement execute function data.refuse_change();

alter table data.shift_money
  drop constraint shift_money_kind_check, drop constraint shift_money_amount_check, drop constraint shift_money_booking_check,
  add constraint shift_money_kind_check check (kind in ('pay_in', 'pay_out', 'top_up', 'sale', 'refund', 'reseat')),
  add constraint shift_money_amount_check check (
    case kind when 'pay_out' then amount < 0 when 'refund' then amount <= 0 when 'sale' then amount >= 0 when 'reseat' then amount <> 0 else amount > 0 end),
  add constraint shift_money_booking_check check ((booking_id is not null) = (kind in ('sale', 'refund', 'reseat')));
alter domain data.cancel_act drop constraint cancel_act_check;
alter domain data.cancel_act add constraint cancel_act_check
  check (value in ('by_hand', 'cancel_booking', 'cancel_tickets', 'cancel_show', 'cancel_concert', 'answer_move', 'cancel_for', 'reseat'));
alter domain data.ledger_kind drop constraint ledger_kind_check;
alter domain data.ledger_kind add constraint ledger_kind_check
  check (value in ('top_up', 'booking', 'refund', 'fee', 'compensation', 'adjustment', 'paid_out', 'reseat'));
delete from data.structure
where name in ('data.shift_money.shift_money_kind_check', 'data.shift_money.shift_money_amount_check', 'data.shift_money.shift_money_booking_check')
   or kind = 'domain constraint' and (name like 'data.ledger\_kind%' or name like 'data.cancel\_act%');
