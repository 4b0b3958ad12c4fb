-- Writes down that a ticket went out, where and who noted it: the stay that it ended. Null when it is not inside.
create function private.leave(booking_id bigint, ordinal int, show_id bigint, seat_id bigint, gate text, noted_by bigint, scanned_at timestamptz default null) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  stay record;
begin
  -- Its claim is locked first, as by who lets it in.
  perform from data.seat_claim k
  where k.show_id = leave.show_id and k.seat_id = leave.seat_id and k.booking_id = leave.booking_id and k.used_at is not null for no key update;
  if not found then
    return null;
  end if;
  select s.* into stay from private.stay(leave.booking_id, leave.ordinal) s;
  if stay.admission_id is null or stay.left_at is not null then
    return null;
  end if;
  insert into data.departure (admission_id, at, scanned_at, gate, noted_by) values (stay.admission_id, clock_timestamp(), leave.scanned_at, leave.gate, leave.noted_by);
  return stay.admission_id;
end
$$;
