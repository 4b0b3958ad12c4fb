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
  kind text, "position" int, source_id text, id bigint, outcome text, reason jsonb, field text, changes jsonb
);

-- A concert of a document that is not there yet, in normal form, and the text that it comes from.
create type private.new_concert as (
  "position" int, source text, source_id text, facts jsonb, reason jsonb, document_hash bytea, item jsonb
);

-- What was read of a concert of a document before its turn, together with others: its hall and the time zone there, its prices in normal form, and
-- its singers. Each may be null: then it has to be read.
create type private.early_facts as (venue_id bigint, zone text, prices jsonb, singers bigint[]);

-- What became of a venue or concert of a document: its line of the report, or a concert that is still to be added.
create type private.import_taken as (line private.import_line, added private.new_concert);

-- How far an import has come: the lines of its report, what has to come last, names of that, and the venues and concerts of the parts before.
create type private.import_state as (lines private.import_line[], later private.import_entity[], names text[], venues int, concerts int);

-- What a concert is found by (private.search_columns).
create type private.named_concert as (title text, venue_id bigint, singer_ids bigint[], genre text, days date[]);

-- What a member who gives tickets back is told.
create type private.cancelled as (refund bigint, fee bigint, balance bigint, fee_percent numeric);

-- The seats that an entry of a waiting list gets offered.
create type private.offer_match as (entry_id bigint, member_id bigint, seat_ids bigint[]);

-- Seats beside each other in a row, and how good they are, in this order: how many have a restricted view, how many single seats they would leave
-- alone, their distances in sum, the first seat.
create type private.seat_group as (views int, alone int, total bigint, first bigint);

-- The best group of a search, and what the search found out about rows in which there was too little room: their runs of free seats (private.free_runs), until when
-- that is so at most, of which plan, and whether places for wheelchairs and their companions were left out. Each transaction before `seen` had ended. `busy` are seats that
-- others are at; `is_cut` says that the search has to begin again without these.
create type private.seat_search as (
  first bigint, alone int, plan_id bigint, seen xid8, reserved boolean, rows bigint[], runs bigint[], untils timestamptz[], busy bigint[], is_cut boolean
);

-- Sections of a show that somebody asks for: those with rows, and standing areas, the dearest first.
create type private.wanted_sections as (seated bigint[], standing bigint[]);

-- What an entry of a draw gets: which of its wishes, and the seats.
create type private.award as (entry_id bigint, wish int, show_id bigint, seat_ids bigint[]);
