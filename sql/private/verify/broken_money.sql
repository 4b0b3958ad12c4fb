-- Invariant 4: every live booking's total is the sum of its tickets' prices and is in the ledger once; every refund
-- likewise, once.
create function private.broken_money() returns setof text
  language sql stable
as $$
  select format('booking %s costs %s, its tickets %s', b.booking_id, b.total, coalesce(t.price, 0))
  from data.booking b
  left join (select booking_id, sum(price) as price from data.ticket where state <> 'cancelled' group by booking_id) t
    on t.booking_id = b.booking_id
  where b.state = 'booked' and t.price is distinct from b.total
  union all
  select format('booking %s of member %s costs %s, charged %s times: %s', b.booking_id, b.member_id, b.total,
                count(l.entry_id), coalesce(sum(l.amount), 0))
  from data.booking b left join data.ledger l on l.booking_id = b.booking_id and l.kind = 'booking'
  group by b.booking_id
  having count(l.entry_id) <> 1 or min(l.member_id) <> b.member_id or (b.state = 'booked' and sum(l.amount) <> -b.total)
  union all
  select format('booking %s is %s and was refunded %s times', b.booking_id, b.state, count(l.entry_id))
  from data.booking b left join data.ledger l on l.booking_id = b.booking_id and l.kind = 'refund'
  group by b.booking_id
  having count(l.entry_id) <> case b.state when 'cancelled' then 1 else 0 end
  union all
  select format('ledger entry %s: %s of %s for booking %s', l.entry_id, l.kind, l.amount, l.booking_id)
  from data.ledger l
  where not case l.kind when 'top_up' then l.amount > 0 when 'refund' then l.amount >= 0
                        when 'adjustment' then true else l.amount <= 0 end
     or (l.booking_id is null and l.kind in ('booking', 'refund', 'fee'))
     or (l.booking_id is not null and not exists (select from data.booking b where b.booking_id = l.booking_id))
  union all
  select format('refund %s of booking %s went to member %s', l.entry_id, l.booking_id, l.member_id)
  from data.ledger l join data.booking b on b.booking_id = l.booking_id
  where l.kind = 'refund' and l.member_id <> b.member_id
$$;
