-- Claims so many numbers of entry for a member, the lowest free ones of the first of these standing areas that has them. Of two who ask at
-- once each takes what the other does not: a number is taken under a lock of its own, tried and not waited for. Only when there are too few
-- without those that others are at, it begins again without any lock, and waits for them from the lowest on, so that nobody waits in a circle.
-- MU003 when there are too few, 40001 when somebody took one in another way again and again.
create function private.hold_entries(member_id bigint, show_id bigint, areas bigint[], wanted int, now timestamptz,
                                     out seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  area       bigint;
  entry      bigint;
  is_patient boolean := false;
begin
  for trial in 1..5 loop
    begin
      foreach area in array areas loop
        seat_ids := '{}';
        for entry in select * from private.free_entries(hold_entries.member_id, hold_entries.show_id, area, hold_entries.now) loop
          if pg_try_advisory_xact_lock(hold_entries.show_id << 32 # entry) then
            seat_ids := seat_ids || entry;
          elsif is_patient then
            perform pg_advisory_xact_lock(hold_entries.show_id << 32 # entry);
            seat_ids := seat_ids || entry;
          end if;
          exit when cardinality(seat_ids) = hold_entries.wanted;
        end loop;
        exit when cardinality(seat_ids) = hold_entries.wanted;
      end loop;
      if cardinality(seat_ids) < hold_entries.wanted then
        if is_patient then
          perform private.refuse('MU003');
        end if;
        is_patient := true;
        raise sqlstate 'AGAIN';  -- never leaves this block, and lets go of the locks
      end if;
      expires_at := private.hold_end(hold_entries.member_id, hold_entries.show_id, seat_ids, hold_entries.now);
      foreach entry in array seat_ids loop
        if not private.claim_seat(hold_entries.member_id, hold_entries.show_id, entry, null, null, hold_entries.expires_at, clock_timestamp()) then
          raise sqlstate 'AGAIN';
        end if;
      end loop;
      return;
    exception when sqlstate 'AGAIN' then
      null;
    end;
  end loop;
  perform private.refuse('40001');
end
$$;
