-- Gives tickets back for a member as somebody of the house wants it, or says what came of it when it was done already. Locks the purses of both,
-- in the order of members. MU006, MU009, MU012, MU013, MU015 (private.post_money).
create function private.granted(wanted data.granted_cancellation, token text) returns private.cancelled
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  earlier data.granted_cancellation;
  answer  private.cancelled;
  me      data.member;
begin
  lock table data.gate in row share mode;
  perform from data.purse p
  where p.member_id = wanted.member_id
     or p.member_id = (select b.member_id from data.booking b where b.booking_id = wanted.booking_id)
  order by p.member_id for no key update;
  select g.* into earlier from data.granted_cancellation g where g.member_id = wanted.member_id and g.request_id = wanted.request_id;
  if earlier.grant_id is not null then
    if (earlier.booking_id, earlier.ticket_ids, earlier.reason, earlier.is_waived)
         is distinct from (wanted.booking_id, wanted.ticket_ids, wanted.reason, wanted.is_waived) then
      perform private.refuse('MU013');
    end if;
    select sum(c.price - c.fee), sum(c.fee) into answer.refund, answer.fee
    from data.cancelled_ticket c where c.booking_id = earlier.booking_id and (c.entry_id = earlier.entry_id or c.money_id = earlier.money_id);
    return answer;
  end if;
  answer := private.paid_out(wanted);
  if answer.refund is not null then
    return answer;
  end if;
  perform private.require_new_request(wanted.member_id, wanted.request_id);
  answer := private.cancel('cancel_for', false, granted.token, null, wanted.booking_id, wanted.ticket_ids, null, wanted.is_waived);
  insert into data.granted_cancellation (at, member_id, request_id, booking_id, ticket_ids, reason, is_waived, entry_id, money_id)
  select c.cancelled_at, wanted.member_id, wanted.request_id, wanted.booking_id, wanted.ticket_ids, wanted.reason, wanted.is_waived, c.entry_id, c.money_id
  from data.cancelled_ticket c where c.booking_id = wanted.booking_id and c.act = 'cancel_for' order by c.cancelled_at desc limit 1;
  perform private.note_request(wanted.member_id, wanted.request_id);
  select m.* into me from data.member m where m.member_id = wanted.member_id;
  perform private.note_act(me, clock_timestamp(), 'cancel_for', 'booking ' || data.booking_no(wanted.booking_id), wanted.reason,
                           jsonb_build_object('tickets', wanted.ticket_ids, 'refund', answer.refund, 'fee', answer.fee, 'waived', wanted.is_waived));
  return answer;
end
$$;
