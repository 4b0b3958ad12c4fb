-- Members and their sessions. A member is a fan, or staff at the counter and the door, or an administrator.
create domain data.member_email as text check (length(value) between 3 and 254);
create domain data.member_name as text check (length(value) between 1 and 80);
create domain data.member_role as text check (value in ('fan', 'staff', 'admin'));

create table data.member (
  member_id     bigint      generated always as identity primary key,
  email         data.member_email not null,
  name          data.member_name  not null,
  role          data.member_role  not null default 'fan',
  birth_date    date,
  -- Changed only together with a row in data.ledger, by private.post_entry. It cannot go below zero.
  balance       data.coins  not null default 0,
  -- The one show of which the member holds seats, so that a booking need not look for holds that are not there.
  -- The seats themselves, and until when, are in data.seat_claim.
  hold_show_id  bigint,
  password_hash text        not null,
  created_at    timestamptz not null default clock_timestamp()
) with (fillfactor = 80);  -- every booking updates the balance: leave room for it on the same page

-- An e-mail address is taken whatever its case. The ICU collation lowers more than ASCII under every database locale.
create unique index member_email on data.member (lower(email collate "und-x-icu"));

-- A session is found by the hash of its token; the token itself is known to the client alone. An ended session stays
-- for a while: a request repeated after it is still answered, as the contract wants replays to come first.
create table data.session (
  token_hash bytea       primary key check (length(token_hash) = 32),
  member_id  bigint      not null references data.member,
  created_at timestamptz not null default clock_timestamp(),
  -- Log-out moves it to the present. While it is used it moves ahead, but only once `renew_at` is past: not at each call.
  expires_at timestamptz not null,
  renew_at   timestamptz not null
);
create index session_member on data.session (member_id);
create index session_expiry on data.session (expires_at);
