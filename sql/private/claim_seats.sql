-- Takes seats (ascending) for a member: as sold when there is a booking, else as held until `until`. A seat is free for
-- the taking when nobody claims it, when the claim on it has ended, or when it is the member's own hold; false when one is
-- not. Waits for somebody who is taking the same seat at this moment, at most lock_timeout (set by the caller).
create function private.claim_seats(member_id bigint, show_id bigint, seat_ids bigint[], booking_id bigint,
                                    until timestamptz, now timestamptz) returns boolean
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  seat bigint;
begin
  foreach seat in array claim_seats.seat_ids loop
    insert into data.seat_claim as k (show_id, seat_id, member_id, booking_id, until)
    values (claim_seats.show_id, seat, claim_seats.member_id, claim_seats.booking_id, claim_seats.until)
    on conflict (show_id, seat_id) do update
      set member_id = excluded.member_id, booking_id = excluded.booking_id, until = excluded.until,
          changed = pg_current_xact_id()
      where k.until <= claim_seats.now or (k.member_id = excluded.member_id and k.booking_id is null);
    if not found then
      return false;
    end if;
  end loop;
  return true;
end
$$;
