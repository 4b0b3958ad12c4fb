-- Rows that helpers hand to each other.

-- Who calls, as found and locked by private.lock_member.
create type private.actor as (
  member_id    bigint,
  role         text,
  birth_date   date,
  balance      bigint,
  hold_show_id bigint,
  alive        boolean,
  renew        boolean,
  token_hash   bytea
);

-- A cursor of api.seat_states, as read by private.read_seat_cursor.
create type private.seat_cursor as (xid xid8, at timestamptz, stray boolean);

-- One line of an import's report.
create type private.import_line as (
  kind text, "position" int, source_id text, id bigint, outcome text, message text
);
