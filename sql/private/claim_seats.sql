-- Takes seats for a member: as sold when there is a booking, else as held until `until`. The member's other holds of the
-- show end in the same stroke, one statement in ascending seat order, so that two calls never wait for each other in a
-- circle. Returns how many of the seats were taken; fewer than asked means that somebody else was first, and the caller
-- refuses. Waits at most lock_timeout (set by the caller) for somebody who is just doing the same: MU003 then, too.
create function private.claim_seats(member_id bigint, show_id bigint, seat_ids bigint[], booking_id bigint,
                                    until timestamptz, now timestamptz, has_holds boolean) returns int
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  taken int;
begin
  if claim_seats.has_holds then
    with touched as (
      insert into data.seat_claim as k (show_id, seat_id, member_id, booking_id, until)
      select claim_seats.show_id, w.seat_id, claim_seats.member_id, w.booking_id, w.until
      from (select seat_id, claim_seats.booking_id, claim_seats.until from unnest(claim_seats.seat_ids) seat_id
            union all
            select h.seat_id, null, claim_seats.now from data.seat_claim h
            where h.show_id = claim_seats.show_id and h.member_id = claim_seats.member_id and h.booking_id is null
              and h.until > claim_seats.now and h.seat_id <> all (claim_seats.seat_ids)) w
      order by w.seat_id
      on conflict (show_id, seat_id) do update
        set member_id = excluded.member_id, booking_id = excluded.booking_id, until = excluded.until,
            changed = pg_current_xact_id()
        where k.until <= claim_seats.now or (k.member_id = excluded.member_id and k.booking_id is null)
      returning k.seat_id)
    select count(*) into taken from touched where seat_id = any (claim_seats.seat_ids);
  else
    insert into data.seat_claim as k (show_id, seat_id, member_id, booking_id, until)
    select claim_seats.show_id, seat_id, claim_seats.member_id, claim_seats.booking_id, claim_seats.until
    from unnest(claim_seats.seat_ids) seat_id
    order by seat_id
    on conflict (show_id, seat_id) do update
      set member_id = excluded.member_id, booking_id = excluded.booking_id, until = excluded.until,
          changed = pg_current_xact_id()
      where k.until <= claim_seats.now;
    get diagnostics taken = row_count;
  end if;
  return taken;
exception
  when lock_not_available then
    perform private.refuse('MU003', 'somebody is taking one of these seats at this moment');
    return 0;
end
$$;
