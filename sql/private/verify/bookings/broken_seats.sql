-- Invariant 1: no seat of a show has two live tickets. And claims, live tickets and their bookings are the same seats, seen
-- three times; looking once for all of it saves most of the time.
create function private.broken_seats() returns setof text
  language sql stable
as $$
  select format('show %s seat %s has %s live tickets: %s', t.show_id, t.seat_id, count(*),
                string_agg(t.ticket_id::text, ', '))
  from data.ticket t where t.state <> 'cancelled' group by t.show_id, t.seat_id having count(*) > 1
  union all
  select line
  from (select * from data.ticket where state <> 'cancelled') t
  full join (select * from data.seat_claim where booking_id is not null) k
    on k.show_id = t.show_id and k.seat_id = t.seat_id and k.booking_id = t.booking_id
  left join data.booking b on b.booking_id = coalesce(t.booking_id, k.booking_id)
  cross join lateral (values
    (case when k.booking_id is null then
       format('ticket %s (show %s seat %s) is live without a claim', t.ticket_id, t.show_id, t.seat_id) end),
    (case when t.ticket_id is null then
       format('show %s seat %s is sold to booking %s without a live ticket', k.show_id, k.seat_id, k.booking_id) end),
    (case when k.member_id is distinct from b.member_id and k.booking_id is not null and b.booking_id is not null then
       format('the claim on show %s seat %s is of member %s, its booking %s of member %s', k.show_id, k.seat_id, k.member_id,
              k.booking_id, b.member_id) end),
    (case when t.ticket_id is null then null
          when b.booking_id is null then format('ticket %s is of booking %s, which is not there', t.ticket_id, t.booking_id)
          when t.show_id is distinct from b.show_id then
            format('ticket %s is of booking %s, but of show %s, not %s', t.ticket_id, t.booking_id, t.show_id, b.show_id)
          when b.state = 'cancelled' then
            format('ticket %s is %s, its booking %s is cancelled', t.ticket_id, t.state, t.booking_id) end)) v (line)
  where (k.booking_id is null or t.ticket_id is null or k.member_id is distinct from b.member_id
         or t.show_id is distinct from b.show_id or b.state = 'cancelled')
    and line is not null
  union all
  select format('the cancelled ticket %s is of booking %s, %s', t.ticket_id, t.booking_id,
                case when b.booking_id is null then 'which is not there'
                     else format('but of show %s, not %s', t.show_id, b.show_id) end)
  from data.ticket t left join data.booking b on b.booking_id = t.booking_id
  where t.state = 'cancelled' and t.show_id is distinct from b.show_id
  union all
  select format('the claim on show %s seat %s is neither sold, nor held, nor blocked: %s', k.show_id, k.seat_id,
                case when k.booking_id is not null then 'sold until ' || coalesce(k.until::text, 'null')
                     when k.member_id is null then 'blocked until ' || coalesce(k.until::text, 'null')
                     else 'held without an end' end)
  from data.seat_claim k
  where case when k.booking_id is not null or k.member_id is null then k.until is distinct from 'infinity'
             else coalesce(k.until = 'infinity', true) end
$$;
