-- Invariant 4: each entry of the ledger is one of its kind, and has a number of its own. A booking's has the request id that it was made
-- under, or the same request would book and charge again (at a counter the sale has it); coins may be sold, given back and corrected without one. More in one
-- top-up than may be is asked of what a member did (under a request id), and of the greater of the setting now and what it is by
-- default: whoever sells coins at a counter or lowers the setting breaks nothing.
create function private.broken_ledger() returns setof text
  language sql stable
as $$
  select format('ledger entry %s of member %s: %s of %s%s', l.entry_id, l.member_id, l.kind, l.amount,
                ' for booking ' || l.booking_id)
  from data.ledger l
  where not case l.kind when 'top_up' then l.amount > 0 when 'refund' then l.amount >= 0 when 'compensation' then l.amount > 0
                        when 'adjustment' then true when 'reseat' then l.amount <> 0 else l.amount <= 0 end
     or (l.booking_id is null and l.kind in ('booking', 'refund', 'fee', 'compensation', 'paid_out', 'reseat')) or (l.booking_id is not null and l.kind = 'top_up')
  union all
  select format('ledger entry %s is for booking %s, which is not there', l.entry_id, l.booking_id)
  from data.ledger l
  where l.booking_id is not null and not exists (select from data.booking b where b.booking_id = l.booking_id)
  union all
  select format('%s %s of booking %s went to member %s, the booking is of member %s', l.kind, l.entry_id, l.booking_id, l.member_id,
                b.member_id)
  from data.ledger l join data.booking b on b.booking_id = l.booking_id
  where l.kind <> 'booking' and l.member_id <> b.member_id
  union all
  select format('booking %s cost %s and is %s, and its %s are %s, those of its tickets %s', b.booking_id, b.total, b.state,
                case w.kind when 'fee' then 'fees' else 'compensations' end, w.entered, w.due)
  from (select coalesce(l.booking_id, t.booking_id) as booking_id, coalesce(l.fee, 0) as l_fee, coalesce(t.fee, 0) as t_fee,
               coalesce(l.compensation, 0) as l_compensation, coalesce(t.compensation, 0) as t_compensation
        from (select l.booking_id, -sum(l.amount) filter (where l.kind = 'fee') as fee,
                     sum(l.amount) filter (where l.kind = 'compensation') as compensation
              from data.ledger l where l.kind in ('fee', 'compensation') group by l.booking_id) l
        full join (select c.booking_id, sum(c.fee) as fee, sum(c.compensation) as compensation
                   from data.cancelled_ticket c where c.entry_id is not null group by c.booking_id) t on t.booking_id = l.booking_id) f
  join data.booking b on b.booking_id = f.booking_id
  cross join lateral (values ('fee', l_fee, t_fee), ('compensation', l_compensation, t_compensation)) w (kind, entered, due)
  where w.entered <> w.due
  union all
  select format('ledger entry %s of member %s: a top-up of %s is more than one may be', l.entry_id, l.member_id, l.amount)
  from data.ledger l
  where l.kind = 'top_up' and l.request_id is not null
    and l.amount > greatest(10000000, (select s.value::numeric from data.setting s where s.name = 'top_up_maximum' and s.value ~ '^\d+$'))
  union all
  select format('ledger entry %s of member %s, which pays booking %s, has no request id', l.entry_id, l.member_id, l.booking_id)
  from data.ledger l
  where l.kind = 'booking' and l.request_id is null
    and not exists (select from data.counter_sale s where s.booking_id = l.booking_id and s.pay = 'coins')
  union all
  select format('%s entries of the ledger have the number %s', count(*), l.entry_id)
  from data.ledger l group by l.entry_id having count(*) > 1
$$;
