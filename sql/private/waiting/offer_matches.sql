-- Which seats that came back to a show go to whom: each entry of the list that can be satisfied, in the order of joining, gets seats beside each
-- other, of the grade that it asks for, the best that are left: of the dearest grade, the foremost row, where single seats are not left over, nearest to its middle. Who cannot
-- be satisfied is passed over. Each wish (seats, grade) has its places sorted once; what is gone for one entry is gone for all later ones,
-- so each wish's list is walked through once, however many wait.
create function private.offer_matches(show_id bigint, now timestamptz) returns setof private.offer_match
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  seats     bigint[];   -- that came back, ascending
  gone      boolean[];  -- which of them were given to somebody here
  left_over int;        -- how many were not
  starts    int[];      -- first seats of places, by their number in `seats`: those of the first wish from the best on, then of the next
  next      int[];      -- of each wish, where in `starts` to look on
  last      int[];
  entry     record;
  first     int;
  is_free   boolean;
begin
  select array_agg(r.seat_id order by r.seat_id), array_agg(false order by r.seat_id) into seats, gone
  from private.returned_seats(offer_matches.show_id, false, offer_matches.now) r;
  if seats is null then
    return;
  end if;
  left_over := cardinality(seats);
  with wish as materialized (
    select row_number() over (order by e.seats, e.grade nulls first)::int as n, e.seats, e.grade
    from private.able_entries(offer_matches.show_id, offer_matches.now) e group by e.seats, e.grade),
  returned as materialized (
    select r.*, row_number() over (order by r.seat_id)::int as i
    from private.returned_seats(offer_matches.show_id, false, offer_matches.now) r),
  place as materialized (
    select w.n, r.i, row_number() over (order by w.n, r.grade_position, r.row_position, (r.together - r.room) % w.seats > 0,
                                                 abs(r.seat_id + (w.seats - 1) / 2.0 - r.row_centre), r.section_position, r.seat_id)::int as turn
    from wish w join returned r on r.room >= w.seats and (w.grade is null or w.grade = r.grade)),
  bounds as (
    select w.n, coalesce(min(p.turn), 1) as first, coalesce(max(p.turn), 0) as last from wish w left join place p on p.n = w.n group by w.n)
  select array_agg(b.first order by b.n), array_agg(b.last order by b.n), (select array_agg(p.i order by p.turn) from place p)
  into next, last, starts
  from bounds b;

  for entry in
    select e.entry_id, e.member_id, e.seats, dense_rank() over (order by e.seats, e.grade nulls first)::int as wish
    from private.able_entries(offer_matches.show_id, offer_matches.now) e order by e.entry_id
  loop
    while next[entry.wish] <= last[entry.wish] loop
      first := starts[next[entry.wish]];
      next[entry.wish] := next[entry.wish] + 1;
      is_free := true;
      for i in first..first + entry.seats - 1 loop
        is_free := is_free and not gone[i];
      end loop;
      continue when not is_free;
      for i in first..first + entry.seats - 1 loop
        gone[i] := true;
      end loop;
      return next (entry.entry_id, entry.member_id, seats[first:first + entry.seats - 1])::private.offer_match;
      left_over := left_over - entry.seats;
      exit;
    end loop;
    exit when left_over = 0;
  end loop;
end
$$;
