-- Mail to members. A mail is queued by the transaction that it tells of, or by a job, and sent by a job (private.next_mail), which says
-- what became of it (private.mail_result). Where no server is set, nothing is queued.
create table data.mail_server (
  is_set   boolean primary key default true check (is_set),  -- one row at most
  url      text    not null check (url ~ '^smtps?://' and length(url) <= 500),
  sender   data.member_email not null,
  password text    not null default '' check (length(password) <= 500),
  authority text   not null default '' check (length(authority) <= 100000)  -- certificates of who signs the server's, where it is nobody known
);

create domain data.mail_kind as text
  check (value in ('tickets', 'show_tomorrow', 'show_cancelled', 'show_moved', 'refund', 'offer', 'offer_ending'));
create domain data.mail_state as text check (value in ('due', 'sending', 'sent', 'failed', 'dropped'));
create table data.mail (
  mail_id    bigint      generated always as identity primary key,
  member_id  bigint      not null references data.member,
  kind       data.mail_kind not null,
  booking_id bigint,                    -- that it is about
  entry_id   bigint,                    -- of a waiting list, instead of a booking: that got an offer
  -- What happened, so that it is told once: the booking of tickets, the reminder of show_tomorrow, the ledger's entry of a refund, the
  -- organiser's act of a show, the entry of an offer.
  occasion   bigint      not null,
  request_id uuid,                      -- of the member who asked for it
  key        uuid        not null unique default gen_random_uuid(),  -- makes its Message-ID, the same however often it is sent
  at         timestamptz not null default clock_timestamp(),
  state      data.mail_state not null default 'due',
  due_at     timestamptz not null default clock_timestamp(),  -- when it is to be sent; of one that is being sent, when its sender counts as lost
  tries      int         not null default 0 check (tries >= 0),
  unsure     int         not null default 0 check (unsure between 0 and 2),  -- tries of which nobody knows whether it went out
  sent_at    timestamptz,
  error      text        not null default '' check (length(error) <= 500),
  unique (member_id, request_id),
  check ((sent_at is not null) = (state = 'sent')),
  check ((request_id is not null) = (kind = 'tickets')),
  check (num_nulls(booking_id, entry_id) = 1 and (entry_id is not null) = (kind in ('offer', 'offer_ending')))
);
create unique index mail_occasion on data.mail (kind, occasion, booking_id) where request_id is null;
create unique index mail_offer on data.mail (kind, entry_id) where entry_id is not null;
create index mail_to_send on data.mail (due_at) where state in ('due', 'sending');
create index mail_booking on data.mail (booking_id);

-- That a show's bookings are reminded of it, once, and once more if it was moved.
create table data.show_reminder (
  reminder_id bigint      generated always as identity primary key,
  show_id     bigint      not null,
  starts      timestamptz not null,
  at          timestamptz not null default clock_timestamp(),
  unique (show_id, starts)
);

-- What a member does not want to be told. What concerns one's own money is always told.
create domain data.notice_kind as text check (value in ('booking_opens', 'new_concert', 'show_tomorrow', 'offer', 'offer_ending'));
create table data.unwanted_notice (
  member_id bigint not null references data.member,
  kind      data.notice_kind not null,
  primary key (member_id, kind)
);

insert into data.setting (name, value, about) values
  ('mail_tries',      '10',       'how often a mail is tried before it counts as failed'),
  ('ticket_mails',    '10',       'how often a day a member may have the tickets of one booking mailed'),
  ('reminder_hour',   '10:00:00', 'from which hour of the day before, at the venue, a show is reminded of');
