-- Bookings, tickets and claims. This is where fairness is kept, by constraints rather than by ifs.
--
-- No foreign keys lead from here to shows, seats and concerts: each booking would write a shared lock into the same
-- few parent rows, and at the opening of a sale everybody books the same show. What they would guard is guarded so:
-- procedures insert only what they have just looked up; the importer removes a show or a plan only after
-- private.stop_bookings, which waits for running bookings and keeps new ones out, and only when nothing was ever sold
-- from it; private.verify names any row that leads nowhere.

create table data.booking (
  booking_id     bigint      generated always as identity primary key,
  member_id      bigint      not null references data.member,
  concert_id     bigint      not null,
  show_id        bigint      not null,
  total          bigint      not null check (total >= 0),
  state          text        not null default 'booked' check (state in ('booked', 'cancelled')),
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

-- 100 random bits in Crockford's base 32: no letter that looks like a digit, and QR's compact alphanumeric mode.
create function data.new_ticket_code() returns text
  language plpgsql volatile parallel safe
as $$
declare
  alphabet constant text  := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  bytes    constant bytea := ext.gen_random_bytes(20);
  code     text := '';
begin
  for i in 0..19 loop
    code := code || substr(alphabet, 1 + (get_byte(bytes, i) & 31), 1);
  end loop;
  return code;
end
$$;

create table data.ticket (
  ticket_id  bigint generated always as identity primary key,
  booking_id bigint not null references data.booking,
  show_id    bigint not null,
  seat_id    bigint not null,
  price      bigint not null check (price >= 0),
  code       text   not null default data.new_ticket_code() unique,
  state      text   not null default 'valid' check (state in ('valid', 'used', 'cancelled')),
  used_at    timestamptz,
  check ((state = 'used') = (used_at is not null))
);
create index ticket_booking on data.ticket (booking_id);
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
  primary key (show_id, seat_id),
  check (booking_id is null or (member_id is not null and until = 'infinity')),
  check (member_id is null or booking_id is not null or until < 'infinity')
) with (fillfactor = 90);
create index seat_claim_changed on data.seat_claim (show_id, changed);
create index seat_claim_hold on data.seat_claim (show_id, until) where booking_id is null and member_id is not null;
