-- Seats that were sold at a counter: who sold them, to whom, for what. The money is in the clerk's shift, or, for coins, in the ledger of whoever bought them.
-- Who buys without an account (a walk-in) gets one of their own that is closed from the beginning: nobody logs in to it, and what an organiser gives back
-- waits there until a clerk pays it out. Without foreign keys, as bookings have none: private.broken_shifts.
create table data.counter_sale (
  booking_id bigint  primary key,
  clerk_id   bigint  not null,
  request_id uuid    not null,
  buyer_id   bigint  not null,                              -- the booking's member
  is_walk_in boolean not null,
  pay        text    not null check (pay in ('coins', 'cash', 'card')),
  total      data.coins not null,
  money_id   bigint,                                        -- in the shift
  check ((pay = 'coins') = (money_id is null)),
  check (pay <> 'coins' or not is_walk_in),
  unique (clerk_id, request_id)
);
-- What the ledger does not tell of a member's bookings.
create index counter_sale_buyer on data.counter_sale (buyer_id) where money_id is not null and not is_walk_in;
create trigger append_only before update or delete or truncate on data.counter_sale for each statement execute function data.refuse_change();

-- The shift that a clerk has open is the last one.
create index shift_latest on data.shift (member_id, shift_id);

-- A shift's money is of a sale, or goes back for tickets (refund): then whatever was done has the request id. What an organiser gave back to a walk-in is in the
-- ledger until it is paid out, which is a refund with an entry there.
alter table data.shift_money
  drop constraint shift_money_member_id_fkey, drop constraint shift_money_shift_id_fkey, drop constraint shift_money_member_id_request_id_key,
  drop constraint shift_money_kind_check, drop constraint shift_money_check, drop constraint shift_money_check2,
  alter request_id drop not null,
  add column booking_id bigint,
  add constraint shift_money_kind_check check (kind in ('pay_in', 'pay_out', 'top_up', 'sale', 'refund')),
  add constraint shift_money_amount_check check (
    case kind when 'pay_out' then amount < 0 when 'refund' then amount <= 0 when 'sale' then amount >= 0 else amount > 0 end),
  add constraint shift_money_booking_check check ((booking_id is not null) = (kind in ('sale', 'refund'))),
  add constraint shift_money_entry_check check (case kind when 'top_up' then entry_id is not null when 'refund' then true else entry_id is null end),
  add constraint shift_money_request_check check ((request_id is null) = (booking_id is not null and entry_id is null));
create unique index shift_money_request on data.shift_money (member_id, request_id) where request_id is not null;
drop index data.shift_money_entry;
create unique index shift_money_entry on data.shift_money (entry_id) where entry_id is not null;
delete from data.structure
where name in ('data.shift_money.shift_money_member_id_fkey', 'data.shift_money.shift_money_shift_id_fkey', 'data.shift_money.shift_money_member_id_request_id_key', 'data.shift_money_entry',
               'data.shift_money.shift_money_kind_check', 'data.shift_money.shift_money_check', 'data.shift_money.shift_money_check2')
   or kind = 'not null' and name in ('data.shift_money.request_id', 'data.cancelled_ticket.entry_id', 'data.granted_cancellation.entry_id');

-- What a ticket was given back for is in the ledger or, by a clerk as it was paid, in a shift: private.broken_refunds, as a check would cost each cancellation.
alter table data.cancelled_ticket alter entry_id drop not null, add column money_id bigint;
alter table data.granted_cancellation
  alter entry_id drop not null,
  add column money_id bigint unique,
  add constraint given_back_once check (num_nonnulls(entry_id, money_id) = 1);

alter domain data.ledger_kind drop constraint ledger_kind_check;
alter domain data.ledger_kind add constraint ledger_kind_check
  check (value in ('top_up', 'booking', 'refund', 'fee', 'compensation', 'adjustment', 'paid_out'));
delete from data.structure where kind = 'domain constraint' and name like 'data.ledger\_kind%';
