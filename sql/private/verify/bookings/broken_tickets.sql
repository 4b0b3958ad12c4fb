-- Invariant 7: every ticket has a number of its own, and was let in, if at all, after it was sold. A number is computed or was issued:
-- what was issued must be no computed one, and is of a seat of its booking.
create function private.broken_tickets() returns setof text
  language sql stable
as $$
  select format('ticket %s was issued for booking %s, which has no seat %s', i.ticket_id, i.booking_id, i.ordinal)
  from data.issued_ticket i left join data.booking b on b.booking_id = i.booking_id
  where b.seat_ids[i.ordinal] is null
  union all
  select format('tickets of the bookings %s and %s have the number %s', i.booking_id, b.booking_id, i.ticket_id)
  from data.issued_ticket i join data.booking b on b.booking_id = i.ticket_id / 1024
  where i.ticket_id % 1024 between 1 and cardinality(b.seat_ids)
    and not exists (select from data.issued_ticket o where o.booking_id = b.booking_id and o.ordinal = i.ticket_id % 1024)
  union all
  select format('show %s seat %s of booking %s was used at %s, and booked at %s', k.show_id, k.seat_id, k.booking_id, k.used_at, b.booked_at)
  from data.seat_claim k join data.booking b on b.booking_id = k.booking_id
  where k.used_at < b.booked_at
$$;
