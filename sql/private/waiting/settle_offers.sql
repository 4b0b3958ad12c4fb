-- What a booking means for the offers that its member has of the concert: seats that are booked exactly as they were offered are taken. Other seats
-- are booked instead of those offered, which go on to who waits next. Some of the seats of an offer, or more beside them, are MU003: they
-- are offered together. Called by book at its end, and only when there is an offer.
create function private.settle_offers(member_id bigint, concert_id bigint, show_id bigint, seat_ids bigint[], booking_id bigint,
                                      now timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  offer   record;
  is_live boolean;
begin
  for offer in
    select e.* from data.waiting_entry e join data.show s on s.show_id = e.show_id
    where e.member_id = settle_offers.member_id and e.state = 'offered'
      and s.concert_id = settle_offers.concert_id
    order by e.show_id
  loop
    is_live := offer.offer_ends_at > now;
    if is_live and offer.show_id = settle_offers.show_id and offer.offer_seat_ids && settle_offers.seat_ids then
      if offer.offer_seat_ids <> settle_offers.seat_ids then
        perform private.refuse('MU003', 'seats are offered together');
      end if;
      update data.waiting_entry e set state = 'taken', settled_at = now, booking_id = settle_offers.booking_id
      where e.entry_id = offer.entry_id;
      perform private.note_offers(array[settle_offers.member_id]);
    else
      perform private.end_offer(offer.entry_id, case when is_live then 'declined' else 'lapsed' end, now);
      perform private.assign_returns(offer.show_id, false);
    end if;
  end loop;
end
$$;
