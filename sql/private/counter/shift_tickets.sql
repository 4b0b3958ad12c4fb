-- Tickets that were sold in a shift for cash or by card, and that were given back out of it, by a clerk or because their organiser cancelled.
create function private.shift_tickets(shift_id bigint, out sold int, out given_back int)
  language sql stable
as $$
  select coalesce(sum(cardinality(private.seats_booked(b))) filter (where m.kind = 'sale'), 0)::int,
         coalesce(sum((select count(*) from data.cancelled_ticket c
                       where c.booking_id = m.booking_id
                         and case when m.entry_id is null then c.money_id = m.money_id else c.money_id is null and c.act <> 'reseat' end)) filter (where m.kind = 'refund'), 0)::int
  from data.shift_money m join data.booking b on b.booking_id = m.booking_id
  where m.shift_id = shift_tickets.shift_id and m.kind in ('sale', 'refund')
$$;
