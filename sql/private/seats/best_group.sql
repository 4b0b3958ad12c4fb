-- The best so many seats beside each other that a member could hold in these sections (private.best_in_row), without those that are passed over; `first` is
-- null when there are none. `marks`: only seats with one of these marks, none at all for '{}'; null for what is sold like others, of which those with a
-- restricted view are the last. Rows come from the nearest on, so where nothing is in the way a few are looked at. Of rows in which earlier searches
-- found little room (data.row_room), those that cannot give so many are passed over, unless one of their seats was freed since, or is held by the member. What this search finds out about rows comes back with it (private.note_rows).
-- `is_taking`: the seats are locked (private.try_to_lock_seats); what others are at is passed over, comes back in `busy`, and the next best is looked for, which is mostly in the same row.
create function private.best_group(member_id bigint, show_id bigint, sections bigint[], wanted int, marks text[], passed bigint[], now timestamptz,
                                   is_taking boolean default false)
  returns private.seat_search
  language plpgsql volatile
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set enable_bitmapscan = off
as $$
#variable_conflict use_column
declare
  marked    boolean;      -- the plan has seats that are not like others
  reserved  boolean;      -- places for wheelchairs and their companions are not sold like others
  noted     xid8;         -- what is noted of rows is of that moment; null when nothing is
  own       bigint[];     -- what the member holds here, which is free for them alone
  again     bigint[];     -- rows of which the notes are not to be believed
  enough    bigint := 9223372036854775807; -- the runs of seats in which there is room for so many
  walk      refcursor;
  place     record;
  is_more   boolean;
  is_cut    boolean := false;         -- not all rows were looked at that the notes say nothing of
  found_row record;
  looked_at data.row_order[];         -- rows with a group, and the best of each
  groups    private.seat_group[];
  turn_best int;
  best      private.seat_group;
  taken     bigint;
  runs      bigint;
  row_here  data.row_order;
  search    private.seat_search;
begin
  select s.plan_id, exists (select from data.seat_mark m where m.plan_id = s.plan_id), best_group.now < coalesce(c.accessible_until, 'infinity')
  into search.plan_id, marked, reserved
  from data.show s join data.concert c on c.concert_id = s.concert_id where s.show_id = best_group.show_id;
  if cardinality(best_group.marks) > 0 and not marked then
    return null;
  end if;
  search.seen     := pg_snapshot_xmin(pg_current_snapshot());
  search.reserved := marked and reserved;
  search.busy     := best_group.passed;
  if best_group.marks is null then
    select w.seen into noted from data.rows_seen w
    where w.show_id = best_group.show_id and w.plan_id = search.plan_id and w.reserved = search.reserved and w.seen <= pg_snapshot_xmax(pg_current_snapshot());
  end if;
  own := array(select k.seat_id from data.seat_claim k
               where k.member_id = best_group.member_id and k.booking_id is null and k.offered_until is null and k.until > best_group.now and k.show_id = best_group.show_id);
  if noted is not null then
    again := array(select o.first_seat_id
                   from (select k.seat_id from data.seat_claim k where k.show_id = best_group.show_id and k.freed >= noted
                         union all select unnest(own)) s
                   cross join lateral (select r.first_seat_id from data.row_order r where r.first_seat_id <= s.seat_id order by r.first_seat_id desc limit 1) o);
    if cardinality(again) > 32 then
      search.rows := '{}';  -- worth a note, after which they need not be looked through any more
    end if;
  end if;
  if best_group.wanted <= 60 then
    enough := enough >> best_group.wanted << best_group.wanted;
  end if;

  -- First the full rows of which the notes are not to be believed any more, then those with room.
  for turn in 1..2 loop
    continue when noted is null and turn = 1;
    if noted is null then
      open walk for
        select o.first_seat_id, o.nearest
        from data.row_order o
        where o.plan_id = search.plan_id and o.section_id = any (best_group.sections)
        order by o.nearest, o.first_seat_id;
    elsif turn = 1 then
      open walk for
        select r.first_seat_id, r.nearest
        from (select r.first_seat_id from data.row_room r where r.show_id = best_group.show_id and r.runs = 0 and r.until <= best_group.now
              union select unnest(again)) a
        cross join lateral (select r.* from data.row_room r where r.show_id = best_group.show_id and r.first_seat_id = a.first_seat_id offset 0) r
        where r.section_id = any (best_group.sections) and r.runs = 0
        order by r.nearest, r.first_seat_id;
    else
      open walk for
        select r.first_seat_id, r.nearest
        from data.row_room r
        where r.show_id = best_group.show_id and r.runs <> 0 and r.section_id = any (best_group.sections)
          and (r.runs & enough <> 0 or r.until <= best_group.now or r.first_seat_id = any (again))
        order by r.nearest, r.first_seat_id;
    end if;
    loop
      fetch walk into place;
      is_more := found;
      -- While nothing that is still to come can be better:
      while best.first is not null
            and case when is_more then best.views = 0 and best.alone = 0 and place.nearest::bigint * best_group.wanted > best.total
                     else turn = 2 end loop
        if turn = 1 then
          is_cut := true;
          exit;
        end if;
        taken := case when best_group.is_taking
                      then private.try_to_lock_seats(best_group.member_id, best_group.show_id, best.first, best_group.wanted) end;
        if taken is null then
          close walk;
          search.first := best.first;
          search.alone := best.alone;
          return search;
        end if;
        search.busy := search.busy || taken;
        if is_cut then
          close walk;
          search.is_cut := true;
          return search;
        end if;
        turn_best := array_position(groups, best);
        select g.best into found_row
        from private.row_group(best_group.member_id, best_group.show_id, looked_at[turn_best], best_group.wanted, best_group.marks, search.busy, marked, reserved, clock_timestamp()) g;
        groups[turn_best] := found_row.best;
        select g.views, g.alone, g.total, g.first into best from unnest(groups) g where g.first is not null order by 1, 2, 3, 4 limit 1;
      end loop;
      exit when not is_more or is_cut and turn = 1;
      select o.* into row_here from data.row_order o where o.first_seat_id = place.first_seat_id;
      select g.best, g.taken, g.ends into found_row
      from private.row_group(best_group.member_id, best_group.show_id, row_here, best_group.wanted, best_group.marks, search.busy, marked, reserved, best_group.now) g;
      if (found_row.best).first is not null then
        looked_at := looked_at || row_here;
        groups    := groups || found_row.best;
        if best.first is null or found_row.best < best then
          best := found_row.best;
        end if;
      end if;
      if best_group.marks is null and (found_row.best).first is null
         and (own = '{}' or not exists (select from unnest(own) s where s >= row_here.first_seat_id and s < row_here.first_seat_id + row_here.seat_count)) then
        runs := case when cardinality(found_row.taken) >= row_here.seat_count then 0
                     else private.free_runs(row_here.first_seat_id, row_here.seat_count, row_here.gaps, found_row.taken) end;
        if runs & enough = 0 then
          search.rows   := search.rows || place.first_seat_id;
          search.runs   := search.runs || runs;
          search.untils := search.untils || least(found_row.ends, best_group.now + interval '10 minutes');
        end if;
      end if;
    end loop;
    close walk;
  end loop;
  return search;
end
$$;
