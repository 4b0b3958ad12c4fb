-- What book and hold_seats need to know before they look at seats: the show's terms, and the refusal of what they both ask
-- in this order: show exists, age, period, seat limit. Whether the member has a booking of the concert comes after "seats
-- exist", so it is told apart. One row always. Inlined into their queries.
create function private.sale_terms(show_id bigint, member_id bigint, birth_date date, seats int, now timestamptz)
  returns table (concert_id bigint, plan_id bigint, booking_opens timestamptz, booking_closes timestamptz,
                 starts_at timestamptz, booked boolean, refusal text)
  language sql stable
as $$
  select c.concert_id, s.plan_id, c.booking_opens, c.booking_closes, s.starts_at,
         exists (select from data.booking b where b.member_id = sale_terms.member_id and b.concert_id = c.concert_id
                                              and b.state = 'booked'),
         case when s.show_id is null then case when sale_terms.show_id is null then 'MU009' else 'MU006' end
              when c.age_limit > 0
                   and not private.old_enough(sale_terms.birth_date, c.age_limit, s.starts_at, c.venue_id) then 'MU011'
              when sale_terms.now < c.booking_opens or sale_terms.now >= c.booking_closes
                   or sale_terms.now >= s.starts_at or c.cancelled_at is not null then 'MU001'
              when seats is null then 'MU009'
              when seats < 1 or seats > c.seat_limit then 'MU005' end
  from (values (sale_terms.show_id)) asked (id)
  left join data.show s on s.show_id = asked.id
  left join data.concert c on c.concert_id = s.concert_id
$$;
