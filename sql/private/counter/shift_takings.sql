-- What changed hands in a shift, by kind and way of paying: [{"kind": "top_up", "pay": "cash", "count": 2, "amount": 30000}]. Without cash it does not say what should be in the drawer.
create function private.shift_takings(shift_id bigint, with_cash boolean) returns jsonb
  language sql stable
as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', k.kind, 'pay', k.pay, 'count', k.n, 'amount', k.amount) order by k.kind, k.pay), '[]')
  from (select m.kind, m.pay, count(*) as n, sum(m.amount) as amount from data.shift_money m
        where m.shift_id = shift_takings.shift_id and (with_cash or m.pay <> 'cash') group by m.kind, m.pay) k
$$;
