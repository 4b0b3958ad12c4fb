-- A clerk's shift at a counter: what was in the drawer when it began, and, once it is closed, what was counted. Its number is that of its report.
create table data.shift (
  shift_id     bigint      generated always as identity primary key,
  member_id    bigint      not null references data.member,  -- the clerk
  request_id   uuid        not null,
  counter      text        not null check (length(counter) between 1 and 80),
  opened_at    timestamptz not null,
  float_amount data.coins  not null,
  unique (member_id, request_id)
);
create trigger append_only before update or delete or truncate on data.shift for each statement execute function data.refuse_change();

create table data.shift_close (
  shift_id   bigint      primary key references data.shift,
  member_id  bigint      not null references data.member,    -- who closed it: the clerk, or an administrator
  request_id uuid        not null,
  at         timestamptz not null,
  expected   bigint      not null,                           -- cash that should be in the drawer
  counted    data.coins  not null,
  reason     text        not null default '' check (length(reason) <= 1000 and (counted = expected or reason <> '')),
  unique (member_id, request_id)
);
create trigger append_only before update or delete or truncate on data.shift_close for each statement execute function data.refuse_change();

-- Money that changed hands in a shift: what came in is positive. Cash is in the drawer; of a card only the slip is.
create table data.shift_money (
  money_id   bigint      generated always as identity primary key,
  shift_id   bigint      not null references data.shift,
  at         timestamptz not null,
  member_id  bigint      not null references data.member,    -- who took or gave it
  request_id uuid        not null,
  kind       text        not null check (kind in ('pay_in', 'pay_out', 'top_up')),
  pay        text        not null check (pay in ('cash', 'card')),
  amount     bigint      not null check (case when kind = 'pay_out' then amount < 0 else amount > 0 end),
  tendered   bigint      check (tendered >= amount),         -- of cash: what was given, before change
  slip       text        not null default '' check (length(slip) <= 80),
  reason     text        not null default '' check (length(reason) <= 1000),
  entry_id   bigint,                                         -- of coins that were sold: in the ledger
  check ((kind = 'top_up') = (entry_id is not null)),
  unique (member_id, request_id)
);
create index shift_money_shift on data.shift_money (shift_id);
create unique index shift_money_entry on data.shift_money (entry_id);
create trigger append_only before update or delete or truncate on data.shift_money for each statement execute function data.refuse_change();
