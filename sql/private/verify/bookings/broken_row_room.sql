-- Invariant 5: no row is believed to have less room than it has (data.row_room), as its seats would then be nobody's. What is not believed is not looked at.
create function private.broken_row_room() returns setof text
  language sql stable
as $$
  select format('the row from seat %s on of show %s is noted with runs %s, and has %s', n.first_seat_id, n.show_id, n.runs, f.runs)
  from data.rows_seen w
  join data.row_room n on n.show_id = w.show_id and n.runs <> -1 and n.until > clock_timestamp()
  join data.row_order o on o.first_seat_id = n.first_seat_id and o.plan_id = w.plan_id
  cross join lateral private.free_runs(o.first_seat_id, o.seat_count, o.gaps, array(
    select k.seat_id from data.seat_claim k
    where k.show_id = n.show_id and k.seat_id >= o.first_seat_id and k.seat_id < o.first_seat_id + o.seat_count and k.until > clock_timestamp()
    union all select m.seat_id from data.seat_mark m
    where w.reserved and m.seat_id >= o.first_seat_id and m.seat_id < o.first_seat_id + o.seat_count and m.mark in ('wheelchair', 'companion'))) f (runs)
  where f.runs & ~n.runs > n.runs  -- a longer run than any that is noted
    and w.seen <= pg_snapshot_xmax(pg_current_snapshot())
    and not exists (select from data.seat_claim k
                    where k.show_id = n.show_id and k.seat_id >= o.first_seat_id and k.seat_id < o.first_seat_id + o.seat_count and k.freed >= w.seen)
$$;
