-- Members and their sessions. A member is a fan, or staff at the counter and the door, or an administrator.
create table data.member (
  member_id     bigint      generated always as identity primary key,
  email         text        not null check (length(email) between 3 and 254),
  name          text        not null check (length(name) between 1 and 80),
  role          text        not null default 'fan' check (role in ('fan', 'staff', 'admin')),
  birth_date    date,
  -- Whole coins. Changed only together with a row in data.ledger, by private.post_entry. Short coins end here.
  balance       bigint      not null default 0 constraint balance_not_negative check (balance >= 0),
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
