-- Who waits for seats of a show that come back, in the order of joining: the number that an entry draws, which nothing changes afterwards. An
-- entry gets one offer at most, which is in its row: taken, declined or lapsed it is over, and so is the entry.
create domain data.waiting_state as text check (value in ('waiting', 'offered', 'taken', 'declined', 'lapsed', 'left'));
create table data.waiting_entry (
  entry_id       bigint      generated always as identity primary key,
  member_id      bigint      not null references data.member,
  show_id        bigint      not null references data.show on delete cascade,
  request_id     uuid        not null,
  seats          int         not null check (seats between 1 and 1000),  -- together
  grade          text        check (length(grade) between 1 and 40),     -- null: any
  place          int         not null check (place > 0),                 -- as it was told first
  joined_at      timestamptz not null,
  joined         xid8        not null default pg_current_xact_id(),
  state          data.waiting_state not null default 'waiting',
  offered_at     timestamptz,
  offer_ends_at  timestamptz,
  offer_seat_ids bigint[],
  offer_sees     pg_snapshot,  -- which entries were there when the offer was made
  settled_at     timestamptz,
  booking_id     bigint,       -- which took the offer
  unique (member_id, request_id),
  constraint offer_is_whole check (num_nulls(offered_at, offer_ends_at, offer_seat_ids, offer_sees) in (0, 4)),
  constraint state_of_offer check (case state when 'waiting' then offered_at is null when 'left' then true else state = 'lapsed' or offered_at is not null end),
  constraint settled_once check ((state in ('waiting', 'offered')) = (settled_at is null) and (state = 'taken') = (booking_id is not null))
);
create unique index waiting_entry_one_live on data.waiting_entry (member_id, show_id) where state in ('waiting', 'offered');
create index waiting_entry_live on data.waiting_entry (show_id, entry_id) where state in ('waiting', 'offered');
create index waiting_entry_settled on data.waiting_entry (settled_at, show_id) where settled_at is not null;
create trigger order_is_kept before update of entry_id, member_id, show_id, request_id, seats, grade, place, joined_at, joined on data.waiting_entry
  for each statement execute function data.refuse_change();

-- A seat that is offered is a claim of the member until then; its own end stays what it is for a seat that came back, and is never before. So
-- it is not to be had when the offer lapses, but goes on to whoever waits next, or returns to sale at an hour of release. And how often
-- the seat came back from its buyers.
alter table data.seat_claim add column offered_until timestamptz, add column returns smallint;
update data.seat_claim k set returns = c.times
from (select b.show_id, b.seat_ids[t.ordinal] as seat_id, count(*) as times
      from data.cancelled_ticket t join data.booking b on b.booking_id = t.booking_id
      where t.act in ('cancel_booking', 'cancel_tickets', 'answer_move') group by 1, 2) c
where k.show_id = c.show_id and k.seat_id = c.seat_id;

-- Whether the member has an offer that is not settled: so a booking need not look for offers that are not there.
alter table data.purse add column has_offers boolean not null default false;

-- When each job ran last (my-universe-admin run-jobs).
create table data.job_run (
  job         text        primary key check (length(job) between 1 and 40),
  started_at  timestamptz not null,
  finished_at timestamptz not null,
  done        bigint      not null check (done >= 0)
);

insert into data.setting (name, value, about) values
  ('offer_minutes', '30', 'for how many minutes a seat is offered to who waits for it; only minutes within the hours of offers count'),
  ('offer_hours_from', '08:00', 'from when on, by the clock at the venue, the time of an offer runs'),
  ('offer_hours_until', '23:00', 'until when it runs; the rest runs from the next morning on'),
  ('job_patience', '10 minutes', 'after how long without a run administrators are told that a job is missing');
