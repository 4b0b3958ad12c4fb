-- Everything that book and hold_seats ask in the same order: show exists, age, period, seat limit, seats exist, no other
-- booking, seats free. Reads only; the claim that follows (private.claim_seats) is what decides between two at once.
-- MU001, MU002, MU003, MU005, MU006, MU009, MU011.
create function private.check_sale(me private.actor, show_id bigint, seat_ids bigint[], now timestamptz)
  returns private.sale
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  wanted constant int := cardinality(check_sale.seat_ids);
  terms  record;
  quote  record;
begin
  if check_sale.show_id is null then
    perform private.refuse('MU009', 'show_id is null');
  end if;
  select c.concert_id, c.booking_opens, c.booking_closes, c.seat_limit, c.age_limit, c.cancelled_at, c.venue_id,
         s.starts_at, s.plan_id
  into terms
  from data.show s join data.concert c on c.concert_id = s.concert_id
  where s.show_id = check_sale.show_id;
  if not found then
    perform private.refuse('MU006', 'no such show');
  end if;

  if terms.age_limit > 0 and not private.old_enough(me.birth_date, terms.age_limit, terms.starts_at, terms.venue_id) then
    perform private.refuse('MU011');
  end if;
  if terms.cancelled_at is not null
     or check_sale.now < terms.booking_opens or check_sale.now >= terms.booking_closes
     or check_sale.now >= terms.starts_at then
    perform private.refuse('MU001');
  end if;

  if wanted is null then
    perform private.refuse('MU009', 'seat_ids is null');
  elsif wanted = 0 or wanted > terms.seat_limit then
    perform private.refuse('MU005');
  end if;

  -- Every seat of the plan has one row, one section and, for this concert, one price.
  select count(*) as known, count(distinct w.seat) as different, sum(p.price)::bigint as total,
         bool_or(k.until > check_sale.now and (k.booking_id is not null or k.member_id is distinct from me.member_id))
           as taken
  into quote
  from unnest(check_sale.seat_ids) w (seat)
  cross join lateral (select x.section_id, x.plan_id, x.first_seat_id + x.seat_count as next_seat_id
                      from data.section x where x.first_seat_id <= w.seat
                      order by x.first_seat_id desc limit 1) x
  join data.concert_section g on g.concert_id = terms.concert_id and g.section_id = x.section_id
  join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  left join data.seat_claim k on k.show_id = check_sale.show_id and k.seat_id = w.seat
  where w.seat < x.next_seat_id and x.plan_id = terms.plan_id;

  if quote.known < wanted then
    if exists (select from unnest(check_sale.seat_ids) w (seat) where w.seat is null) then
      perform private.refuse('MU009', 'a seat id is null');
    end if;
    perform private.refuse('MU006', 'no such seat in this show');
  elsif quote.different < wanted then
    perform private.refuse('MU009', 'a seat is named twice');
  end if;

  if exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = terms.concert_id
                                          and b.state = 'booked') then
    perform private.refuse('MU002');
  end if;
  if quote.taken then
    perform private.refuse('MU003');
  end if;
  return (terms.concert_id, terms.booking_opens, terms.booking_closes, terms.starts_at, quote.total)::private.sale;
end
$$;
