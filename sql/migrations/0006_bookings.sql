-- Bookings, tickets and claims. This is where fairness is kept, by constraints rather than by ifs.
--
-- No foreign keys lead from here to shows, seats and concerts: each booking would write a shared lock into the same
-- few parent rows, and at the opening of a sale everybody books the same show. What they would guard is guarded so:
-- procedures insert only what they have just looked up; the importer removes a show or a plan only after
-- private.stop_bookings, which waits for running bookings and keeps new ones out, and only when nothing was ever sold
-- from it; private.verify names any row that leads nowhere. Nor do bookings, tickets and ledger entries have foreign keys
-- to each other and to the member: one call writes all of them under the member's lock, and looking again at rows that it
-- has just locked or written would be a sixth of its time. Bookings, members and ledger entries are never deleted.

create domain data.booking_state as text check (value in ('booked', 'cancelled'));
create domain data.ticket_state as text check (value in ('valid', 'used', 'cancelled'));

create table data.booking (
  booking_id     bigint      generated always as identity primary key,
  member_id      bigint      not null,
  concert_id     bigint      not null,
  show_id        bigint      not null,
  total          data.coins  not null,
  state          data.booking_state not null default 'booked',
  booked_at      timestamptz not null default clock_timestamp(),
  -- The period as it stood then, so that it can be proved later.
  booking_opens  timestamptz not null,
  booking_closes timestamptz not null,
  starts_at      timestamptz not null,
  constraint booked_inside_period
    check (booked_at >= booking_opens and booked_at < booking_closes and booked_at < starts_at)
);
create unique index booking_one_live_per_concert on data.booking (member_id, concert_id) where state = 'booked';

-- A booking's number is its id, written for people.
create function data.booking_no(booking_id bigint) returns text
  language sql immutable strict parallel safe
  return 'MU-' || lpad(booking_id::text, 8, '0');

-- 80 random bits in 20 capital hexadecimal digits: unguessable, no letter that looks like a digit, and QR's compact
-- alphanumeric mode.
create function data.new_ticket_code() returns text
  language sql volatile parallel safe
  return upper(encode(ext.gen_random_bytes(10), 'hex') collate "C");

create table data.ticket (
  ticket_id  bigint generated always as identity,
  booking_id bigint not null,
  show_id    bigint not null,
  seat_id    bigint not null,
  price      data.coins not null,
  code       text   not null default data.new_ticket_code() unique,
  state      data.ticket_state not null default 'valid',
  used_at    timestamptz,
  primary key (booking_id, ticket_id)  -- one index for both ways in
);
create unique index ticket_one_live_per_seat on data.ticket (show_id, seat_id) where state <> 'cancelled';

-- A seat that is not free. A free seat is the absence of a row, or a row whose `until` is past: an expired hold blocks
-- nobody and needs no job that clears it away. Sold (booking_id) and blocked (no member) last until 'infinity'.
-- The primary key is the last wall between two people and one seat.
create table data.seat_claim (
  show_id    bigint      not null,
  seat_id    bigint      not null,
  member_id  bigint,
  booking_id bigint,
  until      timestamptz not null,
  -- The transaction that wrote it last: how a map that polls finds what has changed (see api.seat_states).
  changed    xid8        not null default pg_current_xact_id(),
  primary key (show_id, seat_id)
) with (fillfactor = 90);
create index seat_claim_changed on data.seat_claim (show_id, changed);
create index seat_claim_hold on data.seat_claim (show_id, until) where booking_id is null and member_id is not null;
