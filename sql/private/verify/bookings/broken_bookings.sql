-- Invariant 2: no member has two live bookings of one concert. And bookings lead somewhere, as no foreign key says so.
create function private.broken_bookings() returns setof text
  language sql stable
as $$
  select format('member %s has %s live bookings of concert %s: %s', b.member_id, count(*), b.concert_id,
                string_agg(b.booking_id::text, ', '))
  from data.booking b where b.state = 'booked' group by b.member_id, b.concert_id having count(*) > 1
  union all
  select format('booking %s is of show %s and concert %s, %s', b.booking_id, b.show_id, b.concert_id,
                case when s.show_id is null then 'and there is no such show'
                     else format('but the show is of concert %s', s.concert_id) end)
  from data.booking b left join data.show s on s.show_id = b.show_id
  where s.show_id is null or s.concert_id is distinct from b.concert_id
  union all
  select format('booking %s is of member %s, who is not there', b.booking_id, b.member_id)
  from data.booking b where not exists (select from data.member m where m.member_id = b.member_id)
$$;
