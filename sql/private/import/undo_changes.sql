-- Takes back what an import changed, the last first, as far as nothing of it was sold, and writes that down as the import `undo_no`. What must not be
-- booked meanwhile comes last, in the short time for which bookings are stopped; what there is no time for stays until the next time.
create function private.undo_changes(import_no bigint, undo_no bigint) returns setof private.import_line
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  longest_stop constant interval := private.setting('booking_stop')::interval;
  change   data.import_change;
  later    data.import_change[] := '{}';
  reason   jsonb;
  stopped  boolean;
  deadline timestamptz;
begin
  perform private.lock_imports();
  for change in select c.* from data.import_change c where c.import_no = undo_changes.import_no order by c.ordinal desc loop
    reason := case when cardinality(later) = 0 then private.undo_change(change, undo_no) else '"later"' end;
    if reason = '"later"' then
      later := later || change;
    else
      return next private.undone_line(change, reason);
    end if;
  end loop;
  foreach change in array later loop
    stopped  := coalesce(stopped, private.try_to_stop_bookings());
    deadline := coalesce(deadline, clock_timestamp() + longest_stop);
    reason   := case when stopped and clock_timestamp() < deadline then private.undo_change(change, undo_no)
                     else private.reason('bookings are being made at this moment, undo it again') end;
    return next private.undone_line(change, reason);
  end loop;
end
$$;
