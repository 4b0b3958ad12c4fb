-- Every coin that ever moved. A member's balance is the sum of the member's entries; `balance` is that sum after the
-- entry. Each call that moves money writes exactly one entry under its request id (with amount 0 when nothing is due),
-- which makes "the same request again" one look-up for all of them.
create table data.ledger (
  entry_id   bigint      generated always as identity primary key,
  member_id  bigint      not null references data.member,
  at         timestamptz not null default clock_timestamp(),
  kind       text        not null check (kind in ('top_up', 'booking', 'refund', 'fee', 'adjustment')),
  amount     bigint      not null,
  balance    bigint      not null check (balance >= 0),
  booking_id bigint      references data.booking,
  request_id uuid,
  unique (member_id, request_id),
  check (case kind when 'top_up' then amount > 0 when 'refund' then amount >= 0 when 'adjustment' then true
         else amount <= 0 end),
  check ((kind in ('booking', 'refund')) <= (booking_id is not null))
);
create unique index ledger_one_charge_per_booking on data.ledger (booking_id) where kind = 'booking';

-- Append-only, for the owner and the owner's functions too.
create function data.refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'data.% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'object_not_in_prerequisite_state';
end
$$;

create trigger append_only before update or delete or truncate on data.ledger
  for each statement execute function data.refuse_change();
