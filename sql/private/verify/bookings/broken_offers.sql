-- Invariant 18: nobody was offered seats while somebody who had joined before, and could have booked, waited for as many of them or fewer, of their grade
-- or of any. Who had joined is what the offer saw; whose booking of the concert was cancelled in the seconds before may have had it still then. First those who were overtaken by anybody, and those who overtook, then each against each.
create function private.broken_offers() returns setof text
  language sql stable
as $$
  with entry as materialized (
    select e.*, coalesce(least(e.offered_at, e.settled_at), 'infinity') as waited_until from data.waiting_entry e),
  ordered as materialized (
    select e.*,
           min(e.offered_at) over (partition by e.show_id order by e.entry_id rows between 1 following and unbounded following) < e.waited_until as was_overtaken,
           max(e.waited_until) over (partition by e.show_id order by e.entry_id rows between unbounded preceding and 1 preceding) > e.offered_at as overtook
    from entry e)
  select format('entry %s was offered show %s seats %s at %s, before entry %s, which waited longer', o.entry_id, o.show_id, o.offer_seat_ids,
                o.offered_at, w.entry_id)
  from ordered o
  join ordered w on w.show_id = o.show_id and w.entry_id < o.entry_id and w.waited_until > o.offered_at
                and w.seats <= o.seats and pg_visible_in_snapshot(w.joined, o.offer_sees)
  join data.show s on s.show_id = o.show_id
  join data.concert c on c.concert_id = s.concert_id
  cross join lateral (select x.section_id from data.section x where x.first_seat_id <= o.offer_seat_ids[1]
                      order by x.first_seat_id desc limit 1) x
  left join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  where o.overtook and w.was_overtaken and coalesce(w.grade = g.grade, true) and w.seats <= c.seat_limit
    and (c.age_limit = 0 or private.is_old_enough(w.member_id, c.concert_id, s.starts_at))
    and not exists (select from data.booking b
                    where b.member_id = w.member_id and b.concert_id = s.concert_id and b.booked_at <= o.offered_at
                      and (b.state = 'booked' or o.offered_at - interval '10 s' <= (select max(t.cancelled_at) from data.cancelled_ticket t
                                                                  where t.booking_id = b.booking_id)))
$$;
