-- Takes the locks of so many seats of a show, from this one on, for a search by a member (private.hold_rows). Null when it has them and the seats are still to be had; else the first
-- seat that somebody is at or has taken meanwhile. Locks that were taken before that one stay until the end of the transaction.
create function private.try_to_lock_seats(member_id bigint, show_id bigint, first bigint, wanted int) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  for seat in try_to_lock_seats.first .. try_to_lock_seats.first + try_to_lock_seats.wanted - 1 loop
    if not pg_try_advisory_xact_lock(try_to_lock_seats.show_id << 32 # seat) then
      return seat;
    end if;
  end loop;
  return (select k.seat_id from data.seat_claim k
          where k.show_id = try_to_lock_seats.show_id and k.seat_id >= try_to_lock_seats.first and k.seat_id < try_to_lock_seats.first + try_to_lock_seats.wanted
            and k.until > clock_timestamp() and (k.member_id is distinct from try_to_lock_seats.member_id or k.booking_id is not null or k.offered_until is not null)
          order by k.seat_id limit 1);
end
$$;
