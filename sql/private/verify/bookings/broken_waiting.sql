-- Invariant 17: an offer's seats are its member's and nobody else's until it ends, what is offered has its offer, nobody has an offer for a
-- concert beside a booking of it, and an offer that was taken is a booking.
create function private.broken_waiting() returns setof text
  language sql stable
as $$
  select format('entry %s was offered show %s seat %s until %s, which is not kept for it', e.entry_id, e.show_id, i.seat_id, e.offer_ends_at)
  from data.waiting_entry e
  cross join lateral unnest(e.offer_seat_ids) i (seat_id)
  left join data.seat_claim k on k.show_id = e.show_id and k.seat_id = i.seat_id
  where e.state = 'offered' and e.offer_ends_at > (select clock_timestamp())
    and (k.member_id, k.offered_until) is distinct from (e.member_id, e.offer_ends_at)
  union all
  select format('show %s seat %s is kept for member %s until %s, without an offer', k.show_id, k.seat_id, k.member_id, k.offered_until)
  from data.seat_claim k
  where k.offered_until < 'infinity'  -- what was won in a draw has no end of its own (private.broken_draws)
    and (k.booking_id is not null or k.until < k.offered_until or not exists (
      select from data.waiting_entry e where e.member_id = k.member_id and e.show_id = k.show_id and e.state = 'offered'
                                         and e.offer_ends_at = k.offered_until and k.seat_id = any (e.offer_seat_ids)))
  union all
  select format('entry %s is offered seats of concert %s, of which its member has booking %s', e.entry_id, b.concert_id, b.booking_id)
  from data.waiting_entry e join data.show s on s.show_id = e.show_id
  join data.booking b on b.member_id = e.member_id and b.concert_id = s.concert_id and b.state = 'booked'
  where e.state = 'offered'
  union all
  select format('entry %s was taken by booking %s, which is none of these seats', e.entry_id, e.booking_id)
  from data.waiting_entry e left join data.booking b on b.booking_id = e.booking_id
  where e.state = 'taken' and (b.member_id, b.show_id, private.seats_booked(b)) is distinct from (e.member_id, e.show_id, e.offer_seat_ids)
  union all
  select format('entry %s is of show %s, which is not there', e.entry_id, e.show_id)
  from data.waiting_entry e
  where (e.settled_at is null or e.concert_id is null) and not exists (select from data.show s where s.show_id = e.show_id)
  union all
  select format('entry %s was ended because show %s %s, which it is not', e.entry_id, e.show_id,
                case e.why when 'dropped' then 'was dropped' else 'was cancelled' end)
  from data.waiting_entry e left join data.show s on s.show_id = e.show_id left join data.concert c on c.concert_id = s.concert_id
  where e.why = 'dropped' and s.show_id is not null or e.why = 'cancelled' and coalesce(s.cancelled_at, c.cancelled_at) is null
  union all
  select format('entry %s was offered seats from %s to %s', e.entry_id, e.offered_at, e.offer_ends_at)
  from data.waiting_entry e where e.offer_ends_at < e.offered_at or e.offered_at < e.joined_at
  union all
  select format('entry %s waits for %s seats and was offered %s', e.entry_id, e.seats, e.offer_seat_ids)
  from data.waiting_entry e
  where e.offer_seat_ids <> array(select e.offer_seat_ids[1] + n from generate_series(0, e.seats - 1) n order by n)
     or cardinality(e.offer_seat_ids) <> e.seats
  union all
  select format('member %s has %s offers, and is known to have %s', p.member_id, coalesce(o.offers, 0), case when p.has_offers then 'some' else 'none' end)
  from data.purse p
  full join (select e.member_id, count(*) as offers from data.waiting_entry e where e.state = 'offered' group by e.member_id) o on o.member_id = p.member_id
  where p.has_offers is distinct from (o.member_id is not null)
  union all
  select format('show %s seat %s came back %s times, the books say %s', k.show_id, k.seat_id, coalesce(k.returns, 0), coalesce(c.times, 0))
  from data.seat_claim k
  full join (select b.show_id, b.seat_ids[t.ordinal] as seat_id, count(*) as times
             from data.cancelled_ticket t join data.booking b on b.booking_id = t.booking_id
             where t.act in ('cancel_booking', 'cancel_tickets', 'answer_move', 'cancel_for', 'reseat') group by 1, 2) c on c.show_id = k.show_id and c.seat_id = k.seat_id
  where coalesce(k.returns, 0) <> coalesce(c.times, 0)
$$;
