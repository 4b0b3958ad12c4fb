-- Lets a ticket in and writes down where and by whom. Null when somebody else was first, or it was given back at this moment.
create function private.admit(booking_id bigint, ordinal int, show_id bigint, seat_id bigint, gate text, admitted_by bigint) returns timestamptz
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  used timestamptz;
begin
  -- Whoever comes first has it: a second scan, and who cancels it at this moment, find the row otherwise than they need it.
  update data.seat_claim k set used_at = clock_timestamp()
  where k.show_id = admit.show_id and k.seat_id = admit.seat_id and k.booking_id = admit.booking_id and k.used_at is null
  returning k.used_at into used;
  if found then
    insert into data.admission (booking_id, ordinal, at, gate, admitted_by) values (admit.booking_id, admit.ordinal, used, admit.gate, admit.admitted_by);
  end if;
  return used;
end
$$;
