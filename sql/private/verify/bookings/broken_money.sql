-- Invariant 4: every booking's total is the sum of its tickets' prices, of those that are live and those that were given back, and is in the
-- ledger once, or once in a shift's money, with what other seats cost since (private.broken_reseats); every refund likewise, once, and gives back what was paid for the tickets. A booking and its charge are written by one call, which looks at the clock
-- once. Which bookings are not so is asked first, by what is quick to read; what there is to say of them, then.
create function private.broken_money() returns setof text
  language sql stable
as $$
  with charge as not materialized (
    select l.booking_id, l.member_id, l.amount, l.at from data.ledger l where l.kind = 'booking'
    union all
    select m.booking_id, s.buyer_id, -m.amount, m.at from data.shift_money m left join data.counter_sale s on s.money_id = m.money_id where m.kind = 'sale'),
  refund as not materialized (
    select l.booking_id, l.amount, l.at from data.ledger l where l.kind = 'refund'
    union all
    select m.booking_id, f.fee - m.amount, m.at
    from data.shift_money m
    left join (select c.money_id, sum(c.fee) as fee from data.cancelled_ticket c where c.money_id is not null group by c.money_id) f on f.money_id = m.money_id
    where m.kind = 'refund' and m.entry_id is null),
  reseated as materialized (select r.booking_id, sum(r.difference) as difference from data.reseat r group by r.booking_id),
  suspect as materialized (
    select b.booking_id
    from data.booking b
    left join charge c on c.booking_id = b.booking_id
    left join reseated d on d.booking_id = b.booking_id
    left join (select booking_id, sum(price) as price from data.seat_claim where booking_id is not null group by booking_id) t
      on t.booking_id = b.booking_id
    left join (select booking_id, sum(price) as price, count(distinct coalesce(entry_id, -money_id)) as n from data.cancelled_ticket group by booking_id) g
      on g.booking_id = b.booking_id
    left join (select booking_id, count(*) as n, sum(amount) as amount, min(at) as at
               from refund group by booking_id) r on r.booking_id = b.booking_id
    where coalesce(t.price, 0) + coalesce(g.price, 0) <> b.total or (b.state = 'booked') <> (t.booking_id is not null)
       or c.member_id is distinct from b.member_id or c.amount - coalesce(d.difference, 0) is distinct from -b.total::bigint
       or c.at is distinct from b.booked_at
       or coalesce(r.n, 0) <> coalesce(g.n, 0) or b.state = 'cancelled' and g.n is null
       or coalesce(r.amount, 0) <> coalesce(g.price, 0) or r.at < b.booked_at
    union
    select booking_id from charge group by booking_id having count(*) > 1),
  paid as (
    select booking_id, count(*) filter (where kind = 'booking') as charges, sum(amount) filter (where kind = 'booking') as charge,
           string_agg(distinct member_id::text, ', ') filter (where kind = 'booking') as payers,
           min(at) filter (where kind = 'booking') as charged_at,
           count(*) filter (where kind = 'refund') as refunds, sum(amount) filter (where kind = 'refund') as refund,
           min(at) filter (where kind = 'refund') as refunded_at
    from (select c.*, 'booking' as kind from charge c union all select r.booking_id, null, r.amount, r.at, 'refund' from refund r) p
    where booking_id in (select booking_id from suspect) group by booking_id),
  priced as (
    select booking_id, sum(price) filter (where is_live) as live, sum(price) filter (where not is_live) as given_back, sum(price) as price,
           count(distinct returned_by) as acts
    from (select booking_id, price, true as is_live, null as returned_by from data.seat_claim
          union all select booking_id, price, false, coalesce(entry_id, -money_id) from data.cancelled_ticket) t
    where booking_id in (select booking_id from suspect) group by booking_id)
  select line
  from data.booking b
  left join paid p on p.booking_id = b.booking_id
  left join priced t on t.booking_id = b.booking_id
  left join reseated d on d.booking_id = b.booking_id
  cross join lateral (values
    (case when coalesce(t.price, 0) <> b.total then
       format('booking %s cost %s, its tickets %s', b.booking_id, b.total, coalesce(t.price, 0)) end),
    (case when b.state = 'booked' and t.live is null then
       format('booking %s is booked, and has no ticket that was not given back', b.booking_id) end),
    (case when p.charges is distinct from 1 or p.payers is distinct from b.member_id::text or p.charge - coalesce(d.difference, 0) is distinct from -b.total::bigint then
       format('booking %s of member %s costs %s, charged %s times: %s from member %s', b.booking_id, b.member_id, b.total,
              coalesce(p.charges, 0), coalesce(d.difference - p.charge, -p.charge, 0), coalesce(p.payers, 'nobody')) end),
    (case when coalesce(p.refunds, 0) <> coalesce(t.acts, 0) or b.state = 'cancelled' and coalesce(t.acts, 0) = 0 then
       format('booking %s is %s and was refunded %s times, for %s times that tickets were given back', b.booking_id, b.state,
              coalesce(p.refunds, 0), coalesce(t.acts, 0)) end),
    (case when coalesce(p.refund, 0) <> coalesce(t.given_back, 0) then
       format('booking %s cost %s, and %s were given back for tickets of %s', b.booking_id, b.total, coalesce(p.refund, 0),
              coalesce(t.given_back, 0)) end),
    (case when p.charged_at <> b.booked_at then
       format('booking %s was made at %s and charged at %s', b.booking_id, b.booked_at, p.charged_at) end),
    (case when p.refunded_at < b.booked_at then
       format('booking %s was made at %s and refunded at %s', b.booking_id, b.booked_at, p.refunded_at) end)) v (line)
  where b.booking_id in (select booking_id from suspect) and line is not null
$$;
