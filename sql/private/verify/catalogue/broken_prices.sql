-- Invariant 5: what a seat costs is kept in price bands (triggers do), which are what sections, grades and prices say.
create function private.broken_prices() returns setof text
  language sql stable
as $$
  select format('concert %s, section %s: the price band says %s for seats %s to %s of plan %s, the grade %s for %s to %s of plan %s',
                coalesce(b.concert_id, g.concert_id), coalesce(b.section_id, g.section_id), b.price, b.first_seat_id,
                b.next_seat_id - 1, b.plan_id, p.price, x.first_seat_id, x.first_seat_id + x.seat_count - 1, x.plan_id)
  from data.price_band b
  full join data.concert_section g on g.concert_id = b.concert_id and g.section_id = b.section_id
  left join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  left join data.section x on x.section_id = g.section_id
  where b.price is distinct from p.price or b.first_seat_id is distinct from x.first_seat_id
     or b.next_seat_id is distinct from x.first_seat_id + x.seat_count or b.plan_id is distinct from x.plan_id
$$;
