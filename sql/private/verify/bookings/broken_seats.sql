-- Invariant 1: no seat of a show has two live tickets. A booking's seats that were not given back are the seats that are sold to it,
-- each once; the primary key of claims lets a seat be sold to one booking only.
create function private.broken_seats() returns setof text
  language sql stable
as $$
  select line
  from (select b.booking_id, b.show_id, s.seat_id
        from data.booking b cross join lateral unnest(b.seat_ids) with ordinality s (seat_id, ordinal)
        where not exists (select from data.cancelled_ticket c where c.booking_id = b.booking_id and c.ordinal = s.ordinal)) t
  full join (select * from data.seat_claim where booking_id is not null) k
    on k.show_id = t.show_id and k.seat_id = t.seat_id and k.booking_id = t.booking_id
  left join data.booking b on b.booking_id = k.booking_id
  cross join lateral (values
    (case when k.booking_id is null then
       format('booking %s has show %s seat %s, which is not sold to it', t.booking_id, t.show_id, t.seat_id) end),
    (case when k.booking_id is null then null
          when b.booking_id is null then
            format('show %s seat %s is sold to booking %s, which is not there', k.show_id, k.seat_id, k.booking_id)
          when t.booking_id is null then
            format('show %s seat %s is sold to booking %s, which has no such ticket', k.show_id, k.seat_id, k.booking_id)
          when b.state = 'cancelled' then
            format('show %s seat %s is sold to booking %s, which is cancelled', k.show_id, k.seat_id, k.booking_id) end),
    (case when k.member_id is distinct from b.member_id and b.booking_id is not null then
       format('the claim on show %s seat %s is of member %s, its booking %s of member %s', k.show_id, k.seat_id, k.member_id,
              k.booking_id, b.member_id) end)) v (line)
  where (k.booking_id is null or t.booking_id is null or k.member_id is distinct from b.member_id or b.state = 'cancelled')
    and line is not null
  union all
  select format('booking %s has the seats %s: none, or not in their order', b.booking_id, b.seat_ids)
  from data.booking b
  where array_lower(b.seat_ids, 1) is distinct from 1
     or cardinality(b.seat_ids) > 1 and b.seat_ids <> array(select distinct s from unnest(b.seat_ids) s order by s)
        and private.seats_booked(b) <> array(select distinct s from unnest(private.seats_booked(b)) s order by s)
  union all
  select format('the cancelled ticket %s of booking %s is none of its seats', c.ordinal, c.booking_id)
  from data.cancelled_ticket c left join data.booking b on b.booking_id = c.booking_id
  where b.seat_ids[c.ordinal] is null
  union all
  select format('the claim on show %s seat %s is neither sold, nor held, nor blocked: %s', k.show_id, k.seat_id,
                case when k.booking_id is not null and k.price is null then 'sold for no price'
                     when k.booking_id is not null then 'sold until ' || coalesce(k.until::text, 'null')
                     when k.price is not null or k.used_at is not null then 'not sold, and it was paid or let in'
                     when k.member_id is null then 'blocked until ' || coalesce(k.until::text, 'null')
                     else 'held without an end' end)
  from data.seat_claim k
  where case when k.booking_id is not null then k.until is distinct from 'infinity' or k.price is null
             when k.price is not null or k.used_at is not null then true
             when k.member_id is null then k.until is distinct from 'infinity'
               and not (k.until <= (select clock_timestamp()) and k.seat_id in (select m.seat_id from data.seat_mark m where m.mark = 'blocked'))
               and (k.show_id, k.seat_id) not in (
               select b.show_id, b.seat_ids[c.ordinal] from data.cancelled_ticket c join data.booking b on b.booking_id = c.booking_id
               where b.seat_ids[c.ordinal] is not null)
               and (k.show_id, k.seat_id) not in (select a.show_id, s from data.draw_award a, unnest(a.seat_ids) s where a.freed_in is not null)
             else coalesce(k.until = 'infinity' and k.offered_until is distinct from 'infinity', true) end
$$;
