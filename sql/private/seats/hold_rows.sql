-- Claims the best so many seats together of these sections for a member (private.best_group). Of two who ask at once each takes what the other does not: a
-- seat is taken under an advisory lock of its own, tried and not waited for, and what others are at is passed over; a seat that somebody chose by hand at
-- this moment is waited for only briefly. When there are none without those, it begins again without any lock and waits for one of them, so that
-- nobody waits in a circle, and nobody is refused while there is something to have. Null when there are none; 40001 when others took them again and again.
create function private.hold_rows(member_id bigint, show_id bigint, sections bigint[], wanted int, marks text[], now timestamptz,
                                  out seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  all_seats  constant bigint := hold_rows.show_id << 32;  -- a seat's lock is this and its id
  busy       bigint[] := '{}';                            -- others are at these
  is_patient boolean  := false;
  seat       bigint;
  search     private.seat_search;
begin
  for trial in 1..20 loop
    begin
      loop
        search := private.best_group(hold_rows.member_id, hold_rows.show_id, hold_rows.sections, hold_rows.wanted, hold_rows.marks, busy, clock_timestamp(), true);
        if search.rows is not null then
          perform private.note_rows(hold_rows.show_id, search);
        end if;
        busy := search.busy;
        exit when search.is_cut is not true;
      end loop;
      if search.first is null and busy = '{}' then
        return;
      elsif search.first is null then
        is_patient := true;
        seat       := busy[1];
        busy       := '{}';
        perform pg_advisory_xact_lock(all_seats # seat);
        raise sqlstate 'AGAIN';  -- never leaves this block, and lets go of the locks
      end if;
      seat_ids := array(select generate_series(search.first, search.first + hold_rows.wanted - 1));
      expires_at := private.hold_end(hold_rows.member_id, hold_rows.show_id, seat_ids, hold_rows.now);
      perform set_config('lock_timeout', case when is_patient then '3s' else '50ms' end, true);
      foreach seat in array seat_ids loop
        if not private.claim_seat(hold_rows.member_id, hold_rows.show_id, seat, null, null, hold_rows.expires_at, clock_timestamp()) then
          raise sqlstate 'AGAIN';
        end if;
      end loop;
      perform set_config('lock_timeout', '3s', true);
      return;
    exception
      when lock_not_available then
        if is_patient then
          raise;
        end if;
        busy := busy || seat;
      when sqlstate 'AGAIN' then
        null;
    end;
  end loop;
  perform private.refuse('40001');
end
$$;
