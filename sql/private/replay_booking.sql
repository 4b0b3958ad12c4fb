-- The answer that an earlier call of book got, from its ledger entry. MU013 when the request id was used for anything
-- else. The order of the seats does not matter, their number does.
create function private.replay_booking(entry_id bigint, show_id bigint, seat_ids bigint[],
                                       out booking_id bigint, out booking_no text, out total bigint, out balance bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  entry data.ledger;
begin
  select l.* into entry from data.ledger l where l.entry_id = replay_booking.entry_id;
  if entry.kind <> 'booking'
     or replay_booking.show_id is distinct from
        (select b.show_id from data.booking b where b.booking_id = entry.booking_id)
     or array(select seat_id from unnest(replay_booking.seat_ids) seat_id order by 1) <>
        array(select t.seat_id from data.ticket t where t.booking_id = entry.booking_id order by 1) then
    perform private.refuse('MU013');
  end if;
  replay_booking.booking_id := entry.booking_id;
  replay_booking.booking_no := data.booking_no(entry.booking_id);
  replay_booking.total      := -entry.amount;
  replay_booking.balance    := entry.balance;
end
$$;
