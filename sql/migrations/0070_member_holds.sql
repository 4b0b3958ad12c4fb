-- What one member holds is found by the member, however many seats of the show others hold.
create index seat_claim_member on data.seat_claim (member_id, until) where booking_id is null and member_id is not null;
