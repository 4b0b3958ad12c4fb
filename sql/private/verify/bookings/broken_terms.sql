-- Invariant 4: a booking is what the terms say that it agreed to. They are told by a number, which grows whenever one of them changes;
-- while it is still the concert's, seats cost what they cost now (in data.sale, see broken_sales), and there are no more of them than
-- may be booked now. (Whether the member is old enough is not asked: a birth date may be corrected later.)
create function private.broken_terms() returns setof text
  language sql stable
as $$
  select format('booking %s agreed to terms %s of concert %s, under which seat %s costs %s, and paid %s', b.booking_id, b.terms_version,
                b.concert_id, k.seat_id, s.prices[width_bucket(k.seat_id, s.first_seat_ids)], k.price)
  from data.seat_claim k
  join data.booking b on b.booking_id = k.booking_id
  join data.sale s on s.show_id = b.show_id and s.terms_version = b.terms_version
  where s.prices[width_bucket(k.seat_id, s.first_seat_ids)] <> k.price
  union all
  select format('booking %s agreed to terms %s of concert %s, under which one may book %s seats, and has %s', b.booking_id, b.terms_version,
                b.concert_id, s.seat_limit, cardinality(b.seat_ids))
  from data.booking b join data.sale s on s.show_id = b.show_id and s.terms_version = b.terms_version
  where cardinality(b.seat_ids) > s.seat_limit and cardinality(private.seats_booked(b)) > s.seat_limit
$$;
