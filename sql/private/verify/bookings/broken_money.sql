-- Invariant 4: every live booking's total is the sum of its tickets' prices and is in the ledger once; every refund
-- likewise, once, and gives back no more than was paid.
create function private.broken_money() returns setof text
  language sql stable
as $$
  with paid as (
    select booking_id, count(*) filter (where kind = 'booking') as charges, sum(amount) filter (where kind = 'booking') as charge,
           min(member_id) filter (where kind = 'booking') as payer, min(at) filter (where kind = 'booking') as charged_at,
           count(*) filter (where kind = 'refund') as refunds, sum(amount) filter (where kind = 'refund') as refund,
           min(at) filter (where kind = 'refund') as refunded_at
    from data.ledger where booking_id is not null group by booking_id),
  priced as (
    select booking_id, sum(price) filter (where state <> 'cancelled') as live, sum(price) as price, min(price) as lowest
    from data.ticket group by booking_id)
  select line
  from data.booking b
  left join paid p on p.booking_id = b.booking_id
  left join priced t on t.booking_id = b.booking_id
  cross join lateral (values
    (case when b.state = 'booked' and t.live is distinct from b.total then
       format('booking %s costs %s, its tickets %s', b.booking_id, b.total, coalesce(t.live, 0)) end),
    (case when b.state <> 'booked' and t.price is distinct from b.total then
       format('booking %s cost %s, its tickets %s', b.booking_id, b.total, coalesce(t.price, 0)) end),
    (case when p.charges is distinct from 1 or p.payer is distinct from b.member_id or p.charge is distinct from -b.total then
       format('booking %s of member %s costs %s, charged %s times: %s from member %s', b.booking_id, b.member_id, b.total,
              coalesce(p.charges, 0), coalesce(-p.charge, 0), coalesce(p.payer::text, 'nobody')) end),
    (case when coalesce(p.refunds, 0) <> case b.state when 'cancelled' then 1 else 0 end then
       format('booking %s is %s and was refunded %s times', b.booking_id, b.state, coalesce(p.refunds, 0)) end),
    (case when p.refund > b.total then
       format('booking %s cost %s, and %s were given back', b.booking_id, b.total, p.refund) end),
    (case when p.charged_at >= b.booked_at + interval '1 hour' or p.charged_at <= b.booked_at - interval '1 hour' then
       format('booking %s was made at %s and charged at %s', b.booking_id, b.booked_at, p.charged_at) end),
    (case when p.refunded_at < b.booked_at then
       format('booking %s was made at %s and refunded at %s', b.booking_id, b.booked_at, p.refunded_at) end)) v (line)
  where (case b.state when 'booked' then t.live else t.price end is distinct from b.total
         or p.charges is distinct from 1 or p.payer is distinct from b.member_id or p.charge is distinct from -b.total
         or p.refunds <> case b.state when 'cancelled' then 1 else 0 end or p.refund > b.total
         or p.charged_at not between b.booked_at - interval '1 hour' and b.booked_at + interval '1 hour'
         or p.refunded_at < b.booked_at)
    and line is not null
$$;
