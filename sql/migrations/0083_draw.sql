-- Entries of a draw (sql/DRAW.md). The latest wishes count; `hash` is what is committed to, and a receipt is the salt and the hash.
create table data.draw_entry (
  entry_id     bigint      generated always as identity primary key,
  phase_id     bigint      not null references data.sale_phase,
  member_id    bigint      not null references data.member,
  entered_at   timestamptz not null,
  wishes       text        not null check (length(wishes) <= 4000),  -- as they are hashed: [[show,"grade",seats],...], best first
  salt         bytea       not null check (length(salt) = 16),
  hash         bytea       not null check (length(hash) = 32),       -- SHA-256 of the salt and the wishes
  withdrawn_at timestamptz,
  unique (phase_id, member_id)
);
create index draw_entry_member on data.draw_entry (member_id);

-- Each time that somebody entered: what was answered then.
create table data.draw_request (
  member_id  bigint      not null references data.member,
  request_id uuid        not null,
  phase_id   bigint      not null,
  entry_id   bigint      not null,
  at         timestamptz not null,
  wishes     text        not null,
  receipt    text        not null,
  primary key (member_id, request_id)
);
create trigger append_only before update or delete or truncate on data.draw_request for each statement execute function data.refuse_change();

-- A draw from its close on: what is committed to, and later the beacon's value, from which all else follows.
create table data.draw (
  phase_id     bigint      primary key references data.sale_phase,
  committed_at timestamptz not null,
  terms        text        not null,                             -- JSON as it is hashed: what is drawn for, by which beacon, and the seats in their order
  entries      int         not null,
  root         bytea       not null check (length(root) = 32),   -- of the Merkle tree over terms and entries
  beacon       jsonb,                                            -- {"source", "round", "value", "checked", ...}
  drawn_at     timestamptz,
  check ((beacon is null) = (drawn_at is null))
);

-- The order in which entries had their turn, from 1.
create table data.draw_rank (
  entry_id bigint primary key,
  phase_id bigint not null,
  rank     int    not null,
  unique (phase_id, rank)
);

-- The draw itself is round 0; each later one gives what winners did not pay for to the next in rank.
create table data.draw_round (
  phase_id bigint not null references data.draw,
  round    int    not null check (round >= 0),
  result   text   not null,                           -- JSON as it is hashed: who lapsed, was passed over, and won what, by places in the list of entries
  sum      bytea  not null check (length(sum) = 32),  -- SHA-256 of the sum before (of the seed, for round 0) and the result
  primary key (phase_id, round)
);
create trigger append_only before update or delete or truncate on data.draw_round for each statement execute function data.refuse_change();
create table data.draw_award (
  entry_id   bigint      primary key references data.draw_entry,
  phase_id   bigint      not null,
  round      int         not null,
  wish       int         not null check (wish > 0),   -- which of the entry's wishes it is
  show_id    bigint      not null,
  seat_ids   bigint[]    not null,
  pay_until  timestamptz not null,
  booking_id bigint      unique,
  lapsed_at  timestamptz,                             -- not paid in time, or given up for other seats
  freed_in   int,                                     -- the round that gave its seats to others; 0: none, as the sale was over
  foreign key (phase_id, round) references data.draw_round,
  check (num_nonnulls(booking_id, lapsed_at) <= 1 and (freed_in is null or lapsed_at is not null))
);
create index draw_award_unpaid on data.draw_award (phase_id, pay_until) where booking_id is null and freed_in is null;
