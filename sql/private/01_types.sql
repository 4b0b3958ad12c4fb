-- Rows that helpers hand to each other.

-- Who calls, as found and locked by private.lock_member.
create type private.actor as (
  member_id    bigint,
  balance      bigint,
  hold_show_id bigint,
  is_live      boolean,  -- the session has not ended
  renewal_due  boolean,  -- the session's end is to be moved ahead
  token_hash   bytea
);

-- A cursor of api.seat_states, as read by private.read_seat_cursor.
create type private.seat_cursor as (
  xid      xid8,         -- of the oldest transaction that was still running
  at       timestamptz,
  is_ahead boolean       -- of this server: it was made before the server was restored
);

-- A venue or concert of a document, and where it stands there.
create type private.import_entity as (
  kind text, "position" int, item jsonb
);

-- One line of an import's report.
create type private.import_line as (
  kind text, "position" int, source_id text, id bigint, outcome text, message text, field text
);

-- What a member who gives tickets back is told.
create type private.cancelled as (refund bigint, fee bigint, balance bigint, fee_percent numeric);

-- The seats that an entry of a waiting list gets offered.
create type private.offer_match as (entry_id bigint, member_id bigint, seat_ids bigint[]);
