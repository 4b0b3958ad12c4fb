-- What staff did to another's booking, money or seat: who, when, where, why. Members who are no staff are not in it.
create table data.staff_act (
  act_id    bigint           generated always as identity primary key,
  at        timestamptz      not null,
  member_id bigint           not null references data.member,  -- who did it, as what
  role      data.member_role not null,
  login     text             not null,                         -- the login of the kiosk where it was done
  act       text             not null check (length(act) between 1 and 80),
  object    text             not null check (length(object) <= 200),
  reason    text             not null default '' check (length(reason) <= 1000),
  detail    jsonb            not null default '{}'
);
create index staff_act_at on data.staff_act (at, act_id);
create trigger append_only before update or delete or truncate on data.staff_act for each statement execute function data.refuse_change();

-- An admission that was a mistake: its ticket lets in again.
create table data.undone_admission (
  admission_id bigint      primary key references data.admission,
  at           timestamptz not null,
  member_id    bigint      not null references data.member,
  reason       text        not null check (length(reason) between 1 and 1000)
);
create trigger append_only before update or delete or truncate on data.undone_admission for each statement execute function data.refuse_change();

-- What a door scanned while it was away from the server, as it told later, and what became of it.
create table data.door_scan (
  show_id       bigint      not null,
  device        text        not null check (length(device) between 1 and 80),
  code_hash     bytea       not null check (octet_length(code_hash) = 32),  -- SHA-256 of what was scanned
  scanned_at    timestamptz not null,                                       -- by the device's clock, which may be wrong
  reconciled_at timestamptz not null,
  member_id     bigint      not null references data.member,                -- who told
  outcome       text        not null check (outcome in ('admitted', 'already_used', 'cancelled', 'unknown')),
  booking_id    bigint,                                                     -- the ticket that it is, if any
  ordinal       int,
  primary key (show_id, device, code_hash, scanned_at),
  check (num_nulls(booking_id, ordinal) = case when outcome = 'unknown' then 2 else 0 end)
);
create trigger append_only before update or delete or truncate on data.door_scan for each statement execute function data.refuse_change();

-- Of a show, bookings that were given back; those that were not are found by their claims.
create index booking_cancelled on data.booking (show_id) where state = 'cancelled';
