-- Takes a seat for a member: as sold, for a price, when there is a booking, else as held until `until`. A seat is free for the taking when
-- nobody claims it, when the claim on it has ended, or when it is the member's own hold; what is offered to the member is, too, to
-- book it, while the offer lasts. False when it is not. Waits for
-- somebody who is taking the same seat at this moment, at most lock_timeout (set by the caller). Callers take several seats in
-- the order of private.seats_in_lock_order.
create function private.claim_seat(member_id bigint, show_id bigint, seat_id bigint, booking_id bigint, price bigint,
                                   until timestamptz, now timestamptz) returns boolean
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  insert into data.seat_claim as k (show_id, seat_id, member_id, booking_id, price, until)
  values (claim_seat.show_id, claim_seat.seat_id, claim_seat.member_id, claim_seat.booking_id, claim_seat.price, claim_seat.until)
  on conflict (show_id, seat_id) do update
    set member_id = excluded.member_id, booking_id = excluded.booking_id, price = excluded.price,
        until = excluded.until, offered_until = null, changed = pg_current_xact_id()
    where k.until <= claim_seat.now
       or (k.member_id = excluded.member_id and k.booking_id is null
           and (k.offered_until is null or k.offered_until > claim_seat.now and excluded.booking_id is not null));
  return found;
end
$$;
