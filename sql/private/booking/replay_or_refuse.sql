-- What becomes of a call of book that cannot simply go ahead. If this member's request id has been used, it is the answer of
-- then, or MU013 when it was for anything else (the order of the seats does not matter, their number does). Otherwise it is the
-- refusal that comes first: the one found already, else seats that are not there (MU009, MU006), a companion without the wheelchair
-- place (MU019), another booking (MU002), a
-- seat that is taken (MU003), one that would be left alone (MU018), something else than the member was shown (MU016; MU009 when nobody can have been shown it), too few
-- coins (MU004). If there is none any more, another call of the member has changed that in between: 40001, try again.
create function private.replay_or_refuse(member_id bigint, request_id uuid, show_id bigint, seat_ids bigint[],
                                         expected_total bigint, expected_terms int, concert_id bigint, price bigint,
                                         has_changed boolean, refusal text, now timestamptz,
                                         out booking_id bigint, out booking_no text, out total bigint, out balance bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me    constant bigint := replay_or_refuse.member_id;
  entry data.ledger;
  coins bigint;
  violated text;
begin
  select p.balance into coins from data.purse p where p.member_id = me for no key update;
  select l.* into entry from data.ledger l where l.member_id = me and l.request_id = replay_or_refuse.request_id;
  if entry.entry_id is null then
    violated := coalesce(
      case when private.is_used_elsewhere(me, replay_or_refuse.request_id) then 'MU013' end,
      case when refusal = 'MU006' and replay_or_refuse.show_id is null then 'MU009' end,
      case when refusal not in ('MU003', 'MU018', 'MU019') then refusal end,  -- their turn is behind seats that are not there
      nullif(private.seats_refusal(me, replay_or_refuse.concert_id, replay_or_refuse.show_id, replay_or_refuse.seat_ids,
                                   replay_or_refuse.now), 'MU004'),
      case when refusal in ('MU003', 'MU018') then refusal end,
      case when replay_or_refuse.expected_total < 0 or replay_or_refuse.expected_terms < 0 then 'MU009' end,
      case when has_changed then 'MU016' end,
      case when coalesce(coins, 0) < price then 'MU004' end,
      '40001');
    perform private.refuse(violated, detail => case when violated = 'MU018' then private.orphaned_seat(me, replay_or_refuse.show_id, replay_or_refuse.concert_id,
                                                                                                       replay_or_refuse.seat_ids, replay_or_refuse.now)::text end);
  end if;
  -- A first call that went through was shown what was so then.
  if entry.kind <> 'booking'
     or replay_or_refuse.expected_total <> -entry.amount
     or replay_or_refuse.expected_terms <>
        (select b.terms_version from data.booking b where b.booking_id = entry.booking_id)
     or replay_or_refuse.show_id is distinct from
        (select b.show_id from data.booking b where b.booking_id = entry.booking_id)
     or array(select seat_id from unnest(replay_or_refuse.seat_ids) seat_id order by 1) <>
        array(select unnest(private.seats_booked(b)) from data.booking b where b.booking_id = entry.booking_id) then
    perform private.refuse('MU013');
  end if;
  replay_or_refuse.booking_id := entry.booking_id;
  replay_or_refuse.booking_no := data.booking_no(entry.booking_id);
  replay_or_refuse.total      := -entry.amount;
  replay_or_refuse.balance    := entry.balance;
end
$$;
