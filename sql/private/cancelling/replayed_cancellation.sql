-- What becomes of a call of private.cancel that cannot simply go ahead. If this member's request id has been used, it is the answer of
-- then, or MU013 when it was for anything else (the order of the tickets does not matter). Otherwise it is the refusal that comes
-- first: the one found already, else another refund than the member was shown (MU016; MU009 when nobody can have been shown it).
create function private.replayed_cancellation(act text, member_id bigint, refusal text, request_id uuid, booking_id bigint,
                                              ticket_ids bigint[], expected_refund bigint) returns private.cancelled
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  entry  data.ledger;
  answer private.cancelled;
begin
  perform from data.purse p where p.member_id = replayed_cancellation.member_id for no key update;
  select l.* into entry from data.ledger l
  where l.member_id = replayed_cancellation.member_id and l.request_id = replayed_cancellation.request_id;
  if entry.entry_id is null then
    perform private.refuse(coalesce(case when private.is_used_elsewhere(replayed_cancellation.member_id, replayed_cancellation.request_id) then 'MU013' end,
                                    replayed_cancellation.refusal,
                                    case when replayed_cancellation.expected_refund < 0 then 'MU009' else 'MU016' end));
  end if;
  select sum(c.price - c.fee), sum(c.fee), entry.balance - sum(c.fee), max(c.fee_percent) into answer
  from data.cancelled_ticket c
  where c.booking_id = replayed_cancellation.booking_id and c.entry_id = entry.entry_id and c.act = replayed_cancellation.act;
  if answer.refund is null or replayed_cancellation.expected_refund <> answer.refund
     or replayed_cancellation.ticket_ids is not null
        and (not private.is_list(replayed_cancellation.ticket_ids)
             or array(select i from unnest(replayed_cancellation.ticket_ids) i order by 1) <>
                array(select private.ticket_id(c.booking_id, c.ordinal) from data.cancelled_ticket c
                      where c.booking_id = replayed_cancellation.booking_id and c.entry_id = entry.entry_id order by 1)) then
    perform private.refuse('MU013');
  end if;
  return answer;
end
$$;
