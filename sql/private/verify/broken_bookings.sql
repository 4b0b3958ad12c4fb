-- Invariant 2: no member has two live bookings of one concert. And bookings lead somewhere, as no foreign key says so.
create function private.broken_bookings() returns setof text
  language sql stable
as $$
  select format('member %s has %s live bookings of concert %s: %s', b.member_id, count(*), b.concert_id,
                string_agg(b.booking_id::text, ', '))
  from data.booking b where b.state = 'booked' group by b.member_id, b.concert_id having count(*) > 1
  union all
  select format('booking %s is of show %s and concert %s, which do not belong together or are not there',
                b.booking_id, b.show_id, b.concert_id)
  from data.booking b left join data.show s on s.show_id = b.show_id
  where s.concert_id is distinct from b.concert_id
  union all
  select format('booking %s is of member %s, who is not there', b.booking_id, b.member_id)
  from data.booking b where not exists (select from data.member m where m.member_id = b.member_id)
$$;
