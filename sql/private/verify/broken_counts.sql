-- Invariant 5: every show's free + held + sold + blocked seats are its seats. Free is what has no claim, so it breaks
-- when a live claim is for a seat that the show does not have.
create function private.broken_counts() returns setof text
  language sql stable
as $$
  select format('show %s has no seat %s, and it is taken', k.show_id, k.seat_id)
  from data.seat_claim k
  left join data.show s on s.show_id = k.show_id
  left join data.section x on x.plan_id = s.plan_id and k.seat_id >= x.first_seat_id
                           and k.seat_id < x.first_seat_id + x.seat_count
  left join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
  where k.until > clock_timestamp() and (x.section_id is null or (g.section_id is null and k.member_id is not null))
  union all
  select format('section %s (plan %s) has %s seats, its rows %s', x.section_id, x.plan_id, x.seat_count, sum(r.seat_count))
  from data.section x left join data.seat_row r on r.section_id = x.section_id
  group by x.section_id
  having sum(r.seat_count) is distinct from x.seat_count or min(r.first_seat_id) <> x.first_seat_id
      or max(r.first_seat_id + r.seat_count) <> x.first_seat_id + x.seat_count
  union all
  select format('concert %s, section %s: the price band says %s, the grade %s', coalesce(b.concert_id, g.concert_id),
                coalesce(b.section_id, g.section_id), b.price, p.price)
  from data.price_band b
  full join data.concert_section g on g.concert_id = b.concert_id and g.section_id = b.section_id
  left join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  left join data.section x on x.section_id = b.section_id
  where b.price is distinct from p.price or b.first_seat_id is distinct from x.first_seat_id
     or b.next_seat_id is distinct from x.first_seat_id + x.seat_count or b.plan_id is distinct from x.plan_id
$$;
