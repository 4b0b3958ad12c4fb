-- Invariant 7: every ticket has a number of its own, and whether and when it was used agrees with its state and its booking.
create function private.broken_tickets() returns setof text
  language sql stable
as $$
  select format('tickets of the bookings %s and %s have the number %s', t.earlier, t.booking_id, t.ticket_id)
  from (select t.ticket_id, t.booking_id, lag(t.ticket_id) over w as before, lag(t.booking_id) over w as earlier
        from data.ticket t window w as (order by t.ticket_id)) t
  where t.ticket_id = t.before
  union all
  select format('ticket %s of booking %s is %s and %s', t.ticket_id, t.booking_id, t.state,
                coalesce('was used at ' || t.used_at, 'was never used'))
  from data.ticket t
  where (t.state = 'used') is distinct from (t.used_at is not null) and not (t.state = 'cancelled' and t.used_at is null)
  union all
  select format('ticket %s was used at %s, its booking %s was made at %s', t.ticket_id, t.used_at, t.booking_id, b.booked_at)
  from data.ticket t join data.booking b on b.booking_id = t.booking_id
  where t.used_at is not null and (t.used_at < b.booked_at or t.used_at > (select clock_timestamp()))
$$;
