-- Invariant 3: every member's balance is the sum of the member's ledger, after every entry, and never negative. An entry's is
-- that of the one before and its amount. Entries are in the order of time; but a call looks at the clock before it waits for the
-- member's row, so two may be written the other way round.
create function private.broken_balances() returns setof text
  language sql stable
as $$
  select format('member %s has %s coins, the ledger says %s', coalesce(p.member_id, l.member_id), p.balance, coalesce(l.total, 0))
  from data.purse p
  full join (select member_id, sum(amount) as total from data.ledger group by member_id) l on l.member_id = p.member_id
  where p.balance is distinct from coalesce(l.total, 0) or p.balance < 0
  union all
  select case when m.member_id is null then format('there is a purse of member %s, who is not there', p.member_id)
              else format('member %s has no purse', m.member_id) end
  from data.member m full join data.purse p on p.member_id = m.member_id
  where m.member_id is null or p.member_id is null
  union all
  select case when l.balance is distinct from l.earlier_balance + l.amount or l.balance < 0 then
                format('ledger entry %s of member %s says %s coins, it and the entries before make %s', l.entry_id, l.member_id, l.balance,
                       l.earlier_balance + l.amount)
              else format('ledger entry %s of member %s is of %s, the one before of %s', l.entry_id, l.member_id, l.at, l.earlier) end
  from (select l.*, lag(l.balance, 1, 0) over w as earlier_balance, lag(l.at) over w as earlier
        from data.ledger l window w as (partition by l.member_id order by l.entry_id)) l
  where l.balance is distinct from l.earlier_balance + l.amount or l.balance < 0 or l.at < l.earlier - interval '1 minute'
  union all
  select format('ledger entry %s is of %s, its member %s joined at %s', l.entry_id, l.at, l.member_id, m.created_at)
  from data.ledger l join data.member m on m.member_id = l.member_id
  where l.at < m.created_at - interval '1 minute'
$$;
