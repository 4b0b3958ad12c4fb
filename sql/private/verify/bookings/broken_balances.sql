-- Invariant 3: every member's balance is the sum of the member's ledger, after every entry, and never negative.
create function private.broken_balances() returns setof text
  language sql stable
as $$
  select format('member %s has %s coins, the ledger says %s', coalesce(m.member_id, l.member_id), m.balance, coalesce(l.total, 0))
  from data.member m
  full join (select member_id, sum(amount) as total from data.ledger group by member_id) l on l.member_id = m.member_id
  where m.balance is distinct from coalesce(l.total, 0) or m.balance < 0
  union all
  select format('ledger entry %s of member %s says %s coins, the entries before it say %s', l.entry_id, l.member_id,
                l.balance, l.running)
  from (select l.*, sum(l.amount) over (partition by l.member_id order by l.entry_id) as running from data.ledger l) l
  where l.balance is distinct from l.running or l.balance < 0
$$;
