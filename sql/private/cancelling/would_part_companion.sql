-- Would a companion's seat of a booking be left without its wheelchair place when these tickets are given back? What was booked when such seats
-- were sold like others may be parted.
create function private.would_part_companion(booking_id bigint, ticket_ids bigint[]) returns boolean
  language sql stable
as $$
  select exists (
    select from data.booking b
    join data.concert c on c.concert_id = b.concert_id and b.booked_at < coalesce(c.accessible_until, 'infinity')
    join data.ticket t on t.booking_id = b.booking_id and t.state <> 'cancelled' and t.ticket_id <> all (would_part_companion.ticket_ids)
    join data.seat_mark m on m.seat_id = t.seat_id and m.mark = 'companion'
    join data.ticket p on p.booking_id = b.booking_id and p.seat_id = m.place_id and p.ticket_id = any (would_part_companion.ticket_ids)
    where b.booking_id = would_part_companion.booking_id)
$$;
