-- Invariant 4: a shift is closed with what its money comes to, after all of it; one clerk has one open. Coins that were sold at a counter are in a ledger
-- once, for what was taken.
create function private.broken_shifts() returns setof text
  language sql stable
as $$
  select format('shift %s was closed with %s expected, its money comes to %s', c.shift_id, c.expected, private.expected_cash(c.shift_id))
  from data.shift_close c where c.expected is distinct from private.expected_cash(c.shift_id)
  union all
  select format('money %s changed hands at %s, after shift %s was closed', m.money_id, m.at, m.shift_id)
  from data.shift_money m join data.shift_close c on c.shift_id = m.shift_id where m.at > c.at
  union all
  select format('money %s changed hands at %s, before shift %s was opened', m.money_id, m.at, m.shift_id)
  from data.shift_money m join data.shift s on s.shift_id = m.shift_id where m.at < s.opened_at
  union all
  select format('member %s has %s open shifts: %s', s.member_id, count(*), string_agg(s.shift_id::text, ', ' order by s.shift_id))
  from data.shift s where not exists (select from data.shift_close c where c.shift_id = s.shift_id) group by s.member_id having count(*) > 1
  union all
  select format('money %s of shift %s is %s taken, the ledger''s entry %s says %s', m.money_id, m.shift_id, m.amount, m.entry_id, coalesce(l.kind || ' of ' || l.amount, 'nothing'))
  from data.shift_money m left join data.ledger l on l.entry_id = m.entry_id
  where m.entry_id is not null and (l.kind is distinct from 'top_up' or l.amount is distinct from m.amount or l.at is distinct from m.at)
$$;
