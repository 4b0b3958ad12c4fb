-- Every coin that ever moved. A member's balance is the sum of the member's entries; `balance` is that sum after the
-- entry. Each call that moves money writes exactly one entry under its request id (with amount 0 when nothing is due),
-- which makes "the same request again" one look-up for all of them.
create domain data.ledger_kind as text check (value in ('top_up', 'booking', 'refund', 'fee', 'adjustment'));

create table data.ledger (
  entry_id   bigint      generated always as identity primary key,
  member_id  bigint      not null,
  at         timestamptz not null default clock_timestamp(),
  kind       data.ledger_kind not null,
  amount     bigint      not null,
  balance    data.coins  not null,
  booking_id bigint,
  request_id uuid,
  unique (member_id, request_id)
);
create unique index ledger_one_charge_per_booking on data.ledger (booking_id) where kind = 'booking';

-- Append-only, for the owner and the owner's functions too.
create trigger append_only before update or delete or truncate on data.ledger
  for each statement execute function data.refuse_change();
