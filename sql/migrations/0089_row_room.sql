-- What choosing seats has found out about rows, so that it need not look at hundreds of full ones again. It is only ever believed while it is still so: a row's
-- runs were true of all that was visible to the search that a show's `seen` names, and seats that became free since say so themselves (seat_claim.freed).
-- Nobody waits for anybody to write any of it: who finds another writing leaves it (private.note_rows).

-- The transaction that ended the seat's claim sooner than it had said, last. Claims that end when they said so need no mark.
alter table data.seat_claim add column freed xid8;
create index seat_claim_freed on data.seat_claim (show_id, freed) where freed is not null;

create function data.mark_freed() returns trigger
  language plpgsql
as $$
begin
  new.freed := pg_current_xact_id();
  return new;
end
$$;
create trigger seat_claim_freed before update on data.seat_claim
  for each row when (new.until < old.until) execute function data.mark_freed();

-- Of which moment a show's rows below are, and of which plan: each transaction before this one had ended. What such a transaction freed has been seen.
create table data.rows_seen (
  show_id  bigint  primary key references data.show (show_id) on update cascade on delete cascade,
  plan_id  bigint  not null,
  reserved boolean not null, -- places for wheelchairs and their companions were not counted as free
  seen     xid8    not null
) with (fillfactor = 50);

-- The rows of a show in the order of data.row_order, and the room that was found in them: bit n of `runs` says that there were n free seats beside each other
-- with none beside them (62: so many or more); -1 when nothing is known. It is so until the first of the row's claims ends, and is believed for ten minutes at most.
create table data.row_room (
  show_id       bigint      not null references data.rows_seen (show_id) on update cascade on delete cascade,
  first_seat_id bigint      not null,
  nearest       int         not null,
  section_id    bigint      not null,
  runs          bigint      not null,
  until         timestamptz not null,
  primary key (show_id, first_seat_id)
) with (fillfactor = 70);
-- Rows that are full are in the other index only, so a walk through the first comes to one that is not at once.
create index row_room_open on data.row_room (show_id, nearest, first_seat_id) where runs <> 0;
create index row_room_full on data.row_room (show_id, until) where runs = 0;

-- A claim that goes altogether (with a show, a plan or a price) leaves no mark: then nothing is known of its show's rows, and what running searches saw counts no more.
create function data.forget_rows() returns trigger
  language plpgsql
as $$
begin
  delete from data.row_room r using (select distinct show_id from gone) g where r.show_id = g.show_id;
  insert into data.rows_seen (show_id, plan_id, reserved, seen)
  select s.show_id, 0, false, (pg_current_xact_id()::text::numeric + 1)::text::xid8 from (select distinct show_id from gone) g join data.show s on s.show_id = g.show_id
  on conflict (show_id) do update set plan_id = excluded.plan_id, seen = excluded.seen;
  return null;
end
$$;
create trigger seat_claim_gone after delete on data.seat_claim
  referencing old table as gone for each statement execute function data.forget_rows();
