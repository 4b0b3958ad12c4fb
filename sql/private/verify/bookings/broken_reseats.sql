-- Invariant 4: a ticket that was moved is dead, its booking has the new one behind the seats that it was made for, and the difference changed hands once, as the booking was paid.
create function private.broken_reseats() returns setof text
  language sql stable
as $$
  select format('booking %s: ticket %s was moved to %s, and is %s', r.booking_id, r.ordinal, r.new_ordinal,
                case when b.seat_ids[r.new_ordinal] is null then 'nowhere' else coalesce('given back by ' || c.act || ' at ' || c.cancelled_at, 'live') end)
  from data.reseat r
  left join data.booking b on b.booking_id = r.booking_id
  left join data.cancelled_ticket c on c.booking_id = r.booking_id and c.ordinal = r.ordinal
  where b.seat_ids[r.new_ordinal] is null or (c.act, c.cancelled_at, c.price) is distinct from ('reseat'::data.cancel_act, r.at, 0::data.coins)
  union all
  select format('booking %s has %s seats, and was reseated %s times, to %s', b.booking_id, cardinality(b.seat_ids), r.times, r.last)
  from (select r.booking_id, count(*) as times, min(r.new_ordinal) as first, max(r.new_ordinal) as last from data.reseat r group by r.booking_id) r
  join data.booking b on b.booking_id = r.booking_id
  where r.last <> cardinality(b.seat_ids) or r.last - r.first + 1 <> r.times or r.first = 1
  union all
  select format('ticket %s of booking %s was given up for another seat that is not there', c.ordinal, c.booking_id)
  from data.cancelled_ticket c
  where c.act = 'reseat' and not exists (select from data.reseat r where r.booking_id = c.booking_id and r.ordinal = c.ordinal)
  union all
  select format('ticket %s of booking %s was moved for %s, of which %s changed hands', r.ordinal, r.booking_id, r.difference, coalesce(-l.amount, m.amount, 0))
  from data.reseat r
  join data.booking b on b.booking_id = r.booking_id
  left join data.ledger l on l.member_id = b.member_id and l.entry_id = r.entry_id and l.booking_id = r.booking_id and l.kind = 'reseat' and l.at = r.at
  left join data.shift_money m on m.money_id = r.money_id and m.booking_id = r.booking_id and m.kind = 'reseat' and m.at = r.at and m.member_id = r.clerk_id
  where coalesce(-l.amount, m.amount, 0) <> r.difference
  union all
  select format('%s of %s for another seat of booking %s is of none', x.name, x.amount, x.booking_id)
  from (select 'entry ' || l.entry_id as name, l.amount, l.booking_id, l.entry_id, null::bigint as money_id from data.ledger l where l.kind = 'reseat'
        union all
        select 'money ' || m.money_id, m.amount, m.booking_id, null, m.money_id from data.shift_money m where m.kind = 'reseat') x
  where not exists (select from data.reseat r where r.booking_id = x.booking_id and (r.entry_id = x.entry_id or r.money_id = x.money_id))
$$;
