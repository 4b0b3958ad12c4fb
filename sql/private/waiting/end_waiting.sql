-- Nobody waits any longer for shows that their organiser cancels or moves, and nothing is offered of them. Bookings are stopped.
create function private.end_waiting(show_ids bigint[], now timestamptz) returns void
  language plpgsql volatile
as $$
declare
  members bigint[];
begin
  update data.seat_claim k set member_id = null, offered_until = null, changed = pg_current_xact_id()
  where k.show_id = any (show_ids) and k.booking_id is null and k.offered_until is not null;
  with ended as (
    update data.waiting_entry e set state = 'lapsed', settled_at = now
    where e.show_id = any (show_ids) and e.state in ('waiting', 'offered')
    returning e.member_id, e.offered_at)
  select array_agg(e.member_id) into members from ended e where e.offered_at is not null;
  perform private.note_offers(members);
end
$$;
