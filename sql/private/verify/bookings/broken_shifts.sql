-- Invariant 4: a shift is closed with what its money comes to, after all of it; one clerk has one open. Coins that were sold at a counter are in a ledger
-- once, for what was taken. Each shift that is closed has a report, their numbers have no gap, and notes and coins come to what was counted. What was sold there was paid once, in coins or in a shift, by whoever it was sold to; what goes back in a shift goes as it was paid.
create function private.broken_shifts() returns setof text
  language sql stable
as $$
  select format('shift %s was closed with %s expected, its money comes to %s', c.shift_id, c.expected, private.expected_cash(c.shift_id))
  from data.shift_close c where c.expected is distinct from private.expected_cash(c.shift_id)
  union all
  select format('shift %s was closed and has no report', c.shift_id)
  from data.shift_close c where not exists (select from data.shift_report r where r.shift_id = c.shift_id)
  union all
  select format('report %s of shift %s has the notes and coins %s, which do not come to %s', r.report_no, r.shift_id, r.denominations, c.counted)
  from data.shift_report r join data.shift_close c on c.shift_id = r.shift_id where private.denominations_sum(r.denominations) <> c.counted
  union all
  select format('the last report has the number %s, of %s reports, and the counter stands at %s', coalesce(max(r.report_no), 0), count(*), (select k.last_no from data.shift_report_counter k))
  from data.shift_report r
  having (coalesce(max(r.report_no), 0), count(*)) is distinct from ((select k.last_no from data.shift_report_counter k), (select k.last_no from data.shift_report_counter k))
  union all
  select format('the report of shift %s was had %s times, the last of them as number %s', p.shift_id, count(*), max(p.print_no))
  from data.shift_print p group by p.shift_id having count(*) <> max(p.print_no) or min(p.print_no) < 1
  union all
  select format('money %s changed hands at %s, after shift %s was closed', m.money_id, m.at, m.shift_id)
  from data.shift_money m join data.shift_close c on c.shift_id = m.shift_id where m.at > c.at
  union all
  select format('money %s changed hands at %s, before shift %s was opened', m.money_id, m.at, m.shift_id)
  from data.shift_money m join data.shift s on s.shift_id = m.shift_id where m.at < s.opened_at
  union all
  select format('money %s changed hands by member %s, in shift %s of %s', m.money_id, m.member_id, m.shift_id, coalesce('member ' || s.member_id, 'nobody'))
  from data.shift_money m left join data.shift s on s.shift_id = m.shift_id where s.member_id is distinct from m.member_id
  union all
  select format('money %s of shift %s makes no sense: %s', m.money_id, m.shift_id, m)
  from data.shift_money m
  where case m.kind when 'pay_out' then m.amount >= 0 when 'refund' then m.amount > 0 when 'sale' then m.amount < 0 when 'reseat' then m.amount = 0 else m.amount <= 0 end
     or m.tendered < m.amount or (m.booking_id is not null) <> (m.kind in ('sale', 'refund', 'reseat'))
     or case m.kind when 'top_up' then m.entry_id is null when 'refund' then false else m.entry_id is not null end
     or (m.request_id is null) <> (m.booking_id is not null and m.entry_id is null)
  union all
  select format('booking %s was sold for %s, with the money %s, to %s', s.booking_id, s.pay, coalesce(s.money_id::text, 'of nobody'), case when s.is_walk_in then 'nobody' else 'member ' || s.buyer_id end)
  from data.counter_sale s where (s.pay = 'coins') <> (s.money_id is null) or s.pay = 'coins' and s.is_walk_in
  union all
  select format('act %s was done by member %s, who is not there', a.act_id, a.member_id)
  from data.staff_act a where not exists (select from data.member m where m.member_id = a.member_id)
  union all
  select format('booking %s was sold by member %s, who is not there', s.booking_id, s.clerk_id)
  from data.counter_sale s where not exists (select from data.member m where m.member_id = s.clerk_id)
  union all
  select format('member %s has %s open shifts: %s', s.member_id, count(*), string_agg(s.shift_id::text, ', ' order by s.shift_id))
  from data.shift s where not exists (select from data.shift_close c where c.shift_id = s.shift_id) group by s.member_id having count(*) > 1
  union all
  select format('money %s of shift %s is %s taken, the ledger''s entry %s says %s', m.money_id, m.shift_id, m.amount, m.entry_id, coalesce(l.kind || ' of ' || l.amount, 'nothing'))
  from data.shift_money m left join data.ledger l on l.entry_id = m.entry_id
  where m.entry_id is not null and (l.kind is distinct from case m.kind when 'top_up' then 'top_up' else 'paid_out' end or l.amount is distinct from m.amount or l.at is distinct from m.at)
  union all
  select format('entry %s of the ledger was paid out by nobody', l.entry_id)
  from data.ledger l where l.kind = 'paid_out' and not exists (select from data.shift_money m where m.entry_id = l.entry_id and m.booking_id = l.booking_id)
  union all
  select format('booking %s was sold to member %s at %s for %s in %s, the books say member %s, %s, %s in %s', s.booking_id, s.buyer_id, m.at, s.total, s.pay,
                b.member_id, b.booked_at, coalesce(m.amount, -l.amount), coalesce(m.pay, case when l.entry_id is not null then 'coins' end))
  from data.counter_sale s
  left join data.booking b on b.booking_id = s.booking_id
  left join data.shift_money m on m.money_id = s.money_id and m.booking_id = s.booking_id and m.kind = 'sale' and m.member_id = s.clerk_id
  left join data.ledger l on s.pay = 'coins' and l.member_id = s.buyer_id and l.booking_id = s.booking_id and l.kind = 'booking'
  where (b.member_id, b.booked_at, coalesce(m.amount, -l.amount), coalesce(m.pay, case when l.entry_id is not null then 'coins' end))
          is distinct from (s.buyer_id, coalesce(m.at, b.booked_at), s.total::bigint, s.pay)
  union all
  select format('money %s of shift %s is of booking %s, which was not sold so', m.money_id, m.shift_id, m.booking_id)
  from data.shift_money m left join data.counter_sale s on s.booking_id = m.booking_id
  where m.booking_id is not null and (s.pay is distinct from m.pay or m.kind = 'sale' and s.money_id is distinct from m.money_id)
  union all
  select format('money %s of shift %s went back for booking %s, of which nothing was given back by it', m.money_id, m.shift_id, m.booking_id)
  from data.shift_money m
  where m.kind = 'refund' and m.entry_id is null
    and not exists (select from data.cancelled_ticket c where c.booking_id = m.booking_id and c.money_id = m.money_id)
  union all
  select format('booking %s was sold to nobody, and is member %s''s, whose account is open', s.booking_id, s.buyer_id)
  from data.counter_sale s join data.member m on m.member_id = s.buyer_id where s.is_walk_in and m.closed_at is null
$$;
