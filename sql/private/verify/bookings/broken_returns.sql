-- Invariant 5: a seat that was given back returns to sale at the concert's next hour of release, or, when it satisfies somebody who waits, not
-- before the end of the sale, as it goes to the list: so it has one owner among list, offer and sale. Who waits may not be able to book, which
-- is known with the next run of the job: nothing is said of seats that only such a member waits for, nor of those that one of them waits for
-- who gave a booking back. Show by show, as the planner would compare each seat with each.
create function private.broken_returns() returns setof text
  language plpgsql stable
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  now    constant timestamptz := clock_timestamp();
  show   record;
  wanted bigint[];  -- seats that satisfy somebody
begin
  return query
    select format('show %s seat %s was given back and returns to sale at %s, not at %s', q.show_id, q.seat_id, q.until, r.next_release_at)
    from data.seat_claim q
    join data.sale k on k.show_id = q.show_id
    cross join lateral (select coalesce(private.next_release(k.releases, k.time_zone, upper(k.period), greatest(now, q.offered_until)),
                                        q.offered_until)) r (next_release_at)
    where q.booking_id is null and q.until < 'infinity' and q.until > now and (q.member_id is null or q.offered_until is not null)
      and q.until is distinct from r.next_release_at
      and not (q.until is not distinct from upper(k.period)
               and exists (select from data.waiting_entry e where e.show_id = q.show_id and e.state = 'waiting'));

  for show in
    select k.show_id, upper(k.period) as sale_ends, o.is_offered,
           exists (select from data.waiting_entry e
                   cross join lateral (select l.booking_id from data.ledger l where l.member_id = e.member_id and l.kind = 'refund'
                                       union all
                                       select s.booking_id from data.counter_sale s
                                       where s.buyer_id = e.member_id and s.money_id is not null and not s.is_walk_in) l
                   join data.booking b on b.booking_id = l.booking_id and b.concert_id = k.concert_id
                   where e.show_id = k.show_id and e.state = 'waiting') as is_uncertain
    from (select distinct e.show_id from data.waiting_entry e where e.state = 'waiting') w
    join data.sale k on k.show_id = w.show_id
    cross join (values (false), (true)) o (is_offered)
  loop
    wanted := array(
      with returned as materialized (select r.* from private.returned_seats(show.show_id, show.is_offered, now) r),
      place as materialized (
        select p.* from (select distinct r.grade, r.together from returned r) p
        where exists (select from data.waiting_entry e
                      where e.show_id = show.show_id and e.state = 'waiting' and e.seats <= p.together and (e.grade is null or e.grade = p.grade)))
      select r.seat_id from returned r join place p on p.grade = r.grade and p.together = r.together);
    return query
      select format('show %s seat %s was given back and returns to sale at %s, not before: nobody waits for it', q.show_id, q.seat_id, q.until)
      from data.seat_claim q
      where q.show_id = show.show_id and q.booking_id is null and q.until = show.sale_ends and q.until > now and (q.member_id is null or q.offered_until is not null)
        and coalesce(q.offered_until > now, false) = show.is_offered and q.seat_id <> all (wanted)
        and q.until is distinct from q.offered_until;
    continue when show.is_uncertain;
    wanted := array(select s from private.waited_seats(show.show_id, show.is_offered, now) s);
    return query
      select format('show %s seat %s was given back and returns to sale at %s, not at %s: somebody waits for it', q.show_id, q.seat_id, q.until, show.sale_ends)
      from data.seat_claim q
      where q.show_id = show.show_id and q.booking_id is null and q.until > now and q.until < 'infinity' and q.until <> show.sale_ends
        and (q.member_id is null or q.offered_until is not null)
        and coalesce(q.offered_until > now, false) = show.is_offered and q.seat_id = any (wanted);
  end loop;
end
$$;
