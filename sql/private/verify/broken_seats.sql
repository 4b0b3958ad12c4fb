-- Invariant 1: no seat of a show has two live tickets. And claims and live tickets are the same seats, seen twice.
create function private.broken_seats() returns setof text
  language sql stable
as $$
  select format('show %s seat %s has %s live tickets: %s', t.show_id, t.seat_id, count(*),
                string_agg(t.ticket_id::text, ', '))
  from data.ticket t where t.state <> 'cancelled' group by t.show_id, t.seat_id having count(*) > 1
  union all
  select format('ticket %s (show %s seat %s) is live without a claim', t.ticket_id, t.show_id, t.seat_id)
  from data.ticket t where t.state <> 'cancelled' and not exists (
    select from data.seat_claim k
    where k.show_id = t.show_id and k.seat_id = t.seat_id and k.booking_id = t.booking_id)
  union all
  select format('show %s seat %s is sold to booking %s without a live ticket', k.show_id, k.seat_id, k.booking_id)
  from data.seat_claim k where k.booking_id is not null and not exists (
    select from data.ticket t
    where t.booking_id = k.booking_id and t.show_id = k.show_id and t.seat_id = k.seat_id and t.state <> 'cancelled')
  union all
  select format('ticket %s and its booking %s disagree (show or state), or there is none', t.ticket_id, t.booking_id)
  from data.ticket t left join data.booking b on b.booking_id = t.booking_id
  where t.show_id is distinct from b.show_id or (b.state = 'cancelled' and t.state <> 'cancelled')
     or (t.state = 'used') <> (t.used_at is not null)
  union all
  select format('the claim on show %s seat %s is neither sold, nor held, nor blocked', k.show_id, k.seat_id)
  from data.seat_claim k
  where k.booking_id is not null and (k.member_id is null or k.until <> 'infinity')
$$;
