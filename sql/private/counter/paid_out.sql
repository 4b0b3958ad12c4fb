-- Pays out to whoever walked in, bought a booking and is told that its organiser has cancelled it: all that the organiser gave back, as it was paid. Part of private.granted. Null
-- when there is nothing of the kind. MU013, MU015, MU009 (the drawer has less).
create function private.paid_out(wanted data.granted_cancellation) returns private.cancelled
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now     constant timestamptz := clock_timestamp();
  answer  private.cancelled;
  earlier data.shift_money;
  sale    data.counter_sale;
  due     bigint;
  clerk   data.member;
begin
  select m.* into earlier from data.shift_money m where m.member_id = wanted.member_id and m.request_id = wanted.request_id and m.kind = 'refund';
  if found then
    if (earlier.booking_id, earlier.reason) is distinct from (wanted.booking_id, wanted.reason) or wanted.ticket_ids is not null then
      perform private.refuse('MU013');
    end if;
    answer.refund := -earlier.amount;
    answer.fee    := 0;
    return answer;
  end if;
  select s.* into sale from data.counter_sale s where s.booking_id = wanted.booking_id and s.is_walk_in;
  select p.balance into due from data.purse p where p.member_id = sale.buyer_id;
  if wanted.ticket_ids is not null or coalesce(due, 0) = 0 then
    return null;
  end if;
  perform private.require_new_request(wanted.member_id, wanted.request_id);
  perform private.post_entry(sale.buyer_id, 'paid_out', -due, sale.booking_id, null, now);
  perform private.post_money(wanted.member_id, 'refund', -due, sale, now, wanted.request_id, (select max(l.entry_id) from data.ledger l where l.member_id = sale.buyer_id),
                             wanted.reason);
  perform private.note_request(wanted.member_id, wanted.request_id);
  select m.* into clerk from data.member m where m.member_id = wanted.member_id;
  perform private.note_act(clerk, now, 'pay_out', 'booking ' || data.booking_no(sale.booking_id), wanted.reason, jsonb_build_object('amount', due, 'pay', sale.pay));
  answer.refund := due;
  answer.fee    := 0;
  return answer;
end
$$;
