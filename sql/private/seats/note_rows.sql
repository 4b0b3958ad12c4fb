-- Keeps what a search has found out about rows without room (private.best_group). Only one at a time writes for a show, and nobody waits: whoever finds another at it leaves it. What a
-- search saw before the present notes were made is left, too, as seats that were freed in between would be forgotten. Rows with seats that were freed since the notes were
-- made are forgotten unless this search looked at them, so that all notes are of the moment that is written down.
create function private.note_rows(show_id bigint, found private.seat_search) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  noted data.rows_seen;
begin
  if current_setting('transaction_isolation') <> 'read committed' or not pg_try_advisory_xact_lock(~(note_rows.show_id << 32)) then
    return;
  end if;
  select w.* into noted from data.rows_seen w where w.show_id = note_rows.show_id;
  if noted.seen > pg_snapshot_xmax(pg_current_snapshot()) then  -- made before the database was moved to another server
    delete from data.rows_seen w where w.show_id = note_rows.show_id;
    noted := null;
  elsif noted.seen > found.seen then
    return;
  end if;
  if noted.plan_id is distinct from found.plan_id or noted.reserved <> found.reserved then  -- nothing is noted, or of other seats
    delete from data.row_room r where r.show_id = note_rows.show_id;
    insert into data.rows_seen (show_id, plan_id, reserved, seen) values (note_rows.show_id, found.plan_id, found.reserved, found.seen)
    on conflict (show_id) do update set plan_id = excluded.plan_id, reserved = excluded.reserved, seen = excluded.seen;
    insert into data.row_room (show_id, first_seat_id, nearest, section_id, runs, until)
    select note_rows.show_id, o.first_seat_id, o.nearest, o.section_id, -1, 'infinity' from data.row_order o where o.plan_id = found.plan_id;
  else
    update data.rows_seen w set seen = found.seen where w.show_id = note_rows.show_id and w.seen <> found.seen;
    update data.row_room r set runs = -1
    from (select distinct o.first_seat_id
          from (select k.seat_id from data.seat_claim k where k.show_id = note_rows.show_id and k.freed >= noted.seen) s
          cross join lateral (select b.first_seat_id from data.row_order b where b.first_seat_id <= s.seat_id order by b.first_seat_id desc limit 1) o) f
    where r.show_id = note_rows.show_id and r.first_seat_id = f.first_seat_id and r.runs <> -1;
  end if;
  update data.row_room r set runs = n.runs, until = n.until
  from unnest(found.rows, found.runs, found.untils) n (first_seat_id, runs, until)
  where r.show_id = note_rows.show_id and r.first_seat_id = n.first_seat_id;
end
$$;
