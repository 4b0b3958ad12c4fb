-- Recomputes the invariants of the contract from the data, one row each; `detail` names the rows that break it (the first
-- twenty). Everything is read in one snapshot, so it can run beside a sale.
create function private.verify() returns table (invariant int, name text, ok boolean, detail text)
  language sql stable
as $$
  with broken (invariant, line) as (
    select 1, b from private.broken_seats() b
    union all select 2, b from private.broken_bookings() b
    union all select 3, b from private.broken_balances() b
    union all select 4, b from private.broken_money() b
    union all select 5, b from private.broken_counts() b
    union all select 6, b from private.broken_times() b),
  numbered as (select b.*, row_number() over (partition by b.invariant) as n from broken b)
  select i.invariant, i.name, count(b.line) = 0,
         concat_ws('; ', string_agg(b.line, '; ') filter (where b.n <= 20),
                   case when count(b.line) > 20 then format('and %s more', count(b.line) - 20) end)
  from (values (1, 'no seat of a show has two live tickets'),
               (2, 'no member has two live bookings of one concert'),
               (3, 'every balance is the sum of its ledger, and never negative'),
               (4, 'every live booking costs what its tickets cost, charged once; every refund is made once'),
               (5, 'every show''s free, held, sold and blocked seats are its seats'),
               (6, 'every booking was made inside its period; an expired hold holds nothing')) i (invariant, name)
  left join numbered b on b.invariant = i.invariant
  group by i.invariant, i.name
  order by i.invariant
$$;
