-- Invariant 11: how much concerts are wanted. A booking that took long may be missed by private.refresh_demand, so a few too few
-- are nothing to complain of.
create function private.broken_demand() returns setof text
  language sql stable
as $$
  select format('concert %s is liked by %s, counted as %s', coalesce(d.concert_id, f.concert_id), coalesce(f.n, 0), coalesce(d.favourites, 0))
  from data.concert_demand d
  full join (select f.concert_id, count(*) as n from data.favourite_concert f group by f.concert_id) f on f.concert_id = d.concert_id
  where coalesce(d.favourites, 0) <> coalesce(f.n, 0)
  union all
  select format('concert %s was booked %s times, counted as %s', coalesce(d.concert_id, b.concert_id), coalesce(b.n, 0), coalesce(d.bookings, 0))
  from data.concert_demand d
  full join (select b.concert_id, count(*) as n from data.booking b join data.concert c on c.concert_id = b.concert_id
             where b.booking_id <= (select max(n.booking_id) from data.demand_count n)
             group by b.concert_id) b on b.concert_id = d.concert_id
  where coalesce(d.bookings, 0) > coalesce(b.n, 0) or coalesce(d.bookings, 0) < 0.9 * coalesce(b.n, 0) - 10
  union all
  select format('concert %s is wanted by %s, liked by %s and booked %s times', d.concert_id, d.wanted, d.favourites, d.bookings)
  from data.concert_demand d where d.wanted is distinct from d.favourites + d.bookings
  union all
  select format('the count of demand has %s rows, not one', count(*)) from data.demand_count having count(*) <> 1
  union all
  select format('demand is counted up to booking %s at %s, which is to come', d.booking_id, d.counted_at)
  from data.demand_count d
  where d.counted_at > (select clock_timestamp())
     or d.booking_id > coalesce(pg_sequence_last_value('data.booking_booking_id_seq'), 0)
$$;
