-- Invariant 1: no seat of a show has two live tickets. And claims and live tickets are the same seats, seen twice.
create function private.broken_seats() returns setof text
  language sql stable
as $$
  select format('show %s seat %s has %s live tickets: %s', t.show_id, t.seat_id, count(*),
                string_agg(t.ticket_id::text, ', '))
  from data.ticket t where t.state <> 'cancelled' group by t.show_id, t.seat_id having count(*) > 1
  union all
  -- Both ways at once: this is most of the work.
  select case
      when k.booking_id is null then
        format('ticket %s (show %s seat %s) is live without a claim', t.ticket_id, t.show_id, t.seat_id)
      else format('show %s seat %s is sold to booking %s without a live ticket', k.show_id, k.seat_id, k.booking_id) end
  from (select * from data.ticket where state <> 'cancelled') t
  full join (select * from data.seat_claim where booking_id is not null) k
    on k.show_id = t.show_id and k.seat_id = t.seat_id and k.booking_id = t.booking_id
  where t.ticket_id is null or k.booking_id is null
  union all
  select format('ticket %s is of booking %s, %s', t.ticket_id, t.booking_id,
                case when b.booking_id is null then 'which is not there'
                     when t.show_id is distinct from b.show_id then format('but of show %s, not %s', t.show_id, b.show_id)
                     else 'which is cancelled, and is not' end)
  from data.ticket t left join data.booking b on b.booking_id = t.booking_id
  where t.show_id is distinct from b.show_id or (b.state = 'cancelled' and t.state <> 'cancelled')
  union all
  select format('the claim on show %s seat %s is of member %s, its booking %s of member %s', k.show_id, k.seat_id, k.member_id,
                k.booking_id, b.member_id)
  from data.seat_claim k join data.booking b on b.booking_id = k.booking_id
  where k.member_id is distinct from b.member_id
  union all
  select format('the claim on show %s seat %s is neither sold, nor held, nor blocked: %s', k.show_id, k.seat_id,
                case when k.booking_id is not null then 'sold until ' || coalesce(k.until::text, 'null')
                     when k.member_id is null then 'blocked until ' || coalesce(k.until::text, 'null')
                     else 'held without an end' end)
  from data.seat_claim k
  where case when k.booking_id is not null or k.member_id is null then k.until is distinct from 'infinity'
             else coalesce(k.until = 'infinity', true) end
$$;
