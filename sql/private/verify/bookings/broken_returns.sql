-- Invariant 5: a seat that was given back returns to sale at the concert's next hour of release, or, when it satisfies somebody who waits, not
-- before the end of the sale, as it goes to the list: so it has one owner among list, offer and sale. Who waits may be unable to book for a
-- while, which the next run of the job sees: nothing is said of seats that only such a member waits for.
create function private.broken_returns() returns setof text
  language sql stable
as $$
  with instant as materialized (select clock_timestamp() as now),
  returned as materialized (
    select q.show_id, q.seat_id, q.until, k.concert_id, upper(k.period) as sale_ends,
           coalesce(q.offered_until > n.now, false) as is_offered,
           coalesce(private.next_release(k.releases, k.time_zone, upper(k.period), greatest(n.now, q.offered_until)), q.offered_until) as released_at
    from instant n
    join data.seat_claim q on q.booking_id is null and q.until < 'infinity' and q.until > n.now and (q.member_id is null or q.offered_until is not null)
    join data.sale k on k.show_id = q.show_id),
  waited as (
    select q.*, w.is_waited, w.is_waited_surely
    from returned q
    cross join instant n
    left join lateral (
      select exists (select from data.waiting_entry e
                     where e.show_id = q.show_id and e.state = 'waiting' and e.seats <= r.together and (e.grade is null or e.grade = r.grade)) as is_waited,
             exists (select from private.able_entries(q.show_id, n.now) e
                     where e.seats <= r.together and (e.grade is null or e.grade = r.grade)
                       and not exists (select from data.booking b where b.member_id = e.member_id and b.concert_id = q.concert_id)) as is_waited_surely
      from private.returned_seats(q.show_id, q.is_offered, n.now) r
      where r.seat_id = q.seat_id and exists (select from data.waiting_entry e where e.show_id = q.show_id and e.state in ('waiting', 'offered'))) w on true)
  select format('show %s seat %s was given back and returns to sale at %s, not at %s', w.show_id, w.seat_id, w.until,
                case when w.is_waited_surely then w.sale_ends else w.released_at end)
  from waited w
  where case when w.until is not distinct from w.sale_ends then w.is_waited is not true and w.until is distinct from w.released_at
             else w.until is distinct from w.released_at or w.is_waited_surely end
$$;
