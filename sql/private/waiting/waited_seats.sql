-- The seats of a show that came back and would satisfy somebody who waits, alone or with those beside them: theirs are no hours of release.
create function private.waited_seats(show_id bigint, with_offered boolean, now timestamptz) returns setof bigint
  language sql stable
as $$
  with returned as materialized (
    select r.seat_id, r.grade, r.together from private.returned_seats(waited_seats.show_id, waited_seats.with_offered, waited_seats.now) r),
  wanted as materialized (
    select i.grade, i.together
    from (select distinct r.grade, r.together from returned r) i
    where exists (select from private.able_entries(waited_seats.show_id, waited_seats.now) e
                  where e.seats <= i.together and (e.grade is null or e.grade = i.grade)))
  select r.seat_id from returned r join wanted w on w.grade = r.grade and w.together = r.together
$$;
