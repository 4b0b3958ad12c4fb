-- Invariant 5: every show's free + held + sold + blocked seats are its seats. Free is what has no claim, so it breaks
-- when a claim is for a seat that the show does not have, or for one without a price while it lasts.
create function private.broken_counts() returns setof text
  language sql stable
as $$
  select case when s.show_id is null then format('there is no show %s, and its seat %s is taken', k.show_id, k.seat_id)
              else format('show %s has no seat %s, and it is taken', k.show_id, k.seat_id) end
  from data.seat_claim k
  left join data.show s on s.show_id = k.show_id
  left join data.section x on x.plan_id = s.plan_id and k.seat_id >= x.first_seat_id
                           and k.seat_id < x.first_seat_id + x.seat_count
  left join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  where x.section_id is null or (g.section_id is null and k.member_id is not null and k.until > (select clock_timestamp()))
  union all
  select format('booking %s is for seat %s, which show %s does not have', b.booking_id, b.seat_ids[c.ordinal], b.show_id)
  from data.cancelled_ticket c
  join data.booking b on b.booking_id = c.booking_id
  join data.show s on s.show_id = b.show_id
  left join data.seat_plan p on p.plan_id = s.plan_id and b.seat_ids[c.ordinal] >= p.first_seat_id
                            and b.seat_ids[c.ordinal] < p.first_seat_id + p.seat_count
  where p.plan_id is null
$$;
