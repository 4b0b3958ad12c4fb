-- Ends the member's live holds of a show, except of seats that are kept; what is offered is no hold. Called after new seats are claimed, never before:
-- whoever wants a seat that this member holds is refused at once rather than made to wait, so nobody waits in a circle.
create function private.release_holds(member_id bigint, show_id bigint, kept_seats bigint[], now timestamptz) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  held bigint;
begin
  -- Found by the member, of whatever show, as others may hold thousands of this one; a plan made while the table was empty would look for
  -- them by the show if it could.
  for held in
    select h.seat_id
    from (select k.show_id, k.seat_id from data.seat_claim k
          where k.member_id = release_holds.member_id
            and k.booking_id is null and k.offered_until is null and k.until > release_holds.now and k.seat_id <> all (release_holds.kept_seats)
          order by k.seat_id offset 0 for update) h
    where h.show_id = release_holds.show_id
  loop
    update data.seat_claim k set until = release_holds.now, changed = pg_current_xact_id()
    where k.show_id = release_holds.show_id and k.seat_id = held;
  end loop;
end
$$;
