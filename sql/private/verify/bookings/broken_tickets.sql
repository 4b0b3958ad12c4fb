-- Invariant 7: a ticket lets in whoever has its code, once, so the code is 80 random bits that nobody can guess: not from
-- its look (ten times the same digit), nor from the ticket's number, nor from another's code (of two million, no two begin with
-- the same 56 bits).
create function private.broken_tickets() returns setof text
  language sql stable
as $$
  select format('ticket %s of booking %s has the code %s, which can be guessed', t.ticket_id, t.booking_id,
                coalesce(left(t.code, 4) || '...', 'null'))
  from data.ticket t
  where coalesce(t.code, '') !~ '^[0-9A-F]{20}$' or t.code ~ '(.)\1{9}'
     or t.code = upper(left(md5(t.ticket_id::text), 20))
  union all
  select format('tickets %s and %s have codes that begin alike: one can be guessed from the other', t.ticket_id, t.other)
  from (select t.ticket_id, t.code collate "C" as code, lag(t.code collate "C") over w as earlier, lag(t.ticket_id) over w as other
        from data.ticket t window w as (order by t.code collate "C")) t
  where left(t.code, 14) = left(t.earlier, 14)
  union all
  select format('%s tickets have the number %s: of bookings %s', count(*), t.ticket_id, string_agg(t.booking_id::text, ', '))
  from data.ticket t group by t.ticket_id having count(*) > 1
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
