-- Ends an offer that was not taken, as `state` says; the seats are nobody's again (who gets them: private.assign_returns, called later). The
-- member's purse is locked by the caller. False when it is no offer any more.
create function private.end_offer(entry_id bigint, state text, now timestamptz) returns boolean
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  entry data.waiting_entry;
begin
  update data.waiting_entry e set state = end_offer.state, settled_at = end_offer.now
  where e.entry_id = end_offer.entry_id and e.state = 'offered'
  returning e.* into entry;
  if not found then
    return false;
  end if;
  for i in 1..cardinality(entry.offer_seat_ids) loop
    update data.seat_claim k set member_id = null, offered_until = null, changed = pg_current_xact_id()
    where k.show_id = entry.show_id and k.seat_id = entry.offer_seat_ids[i] and k.member_id = entry.member_id
      and k.booking_id is null and k.offered_until is not null;
  end loop;
  perform private.note_offers(array[entry.member_id]);
  return true;
end
$$;
