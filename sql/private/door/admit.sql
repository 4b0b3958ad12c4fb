-- Lets a ticket in and writes down where and by whom: whoever comes in first, and whoever went out and comes back (`left_at` says when that was). Null when somebody else was
-- first, or it was given back at this moment. `scanned_at` is when a door let it in that tells it later.
create function private.admit(booking_id bigint, ordinal int, show_id bigint, seat_id bigint, gate text, admitted_by bigint, scanned_at timestamptz default null,
                              out used_at timestamptz, out left_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  stay record;
begin
  loop
    -- Whoever comes first has it: a second scan, and who cancels it at this moment, find the row otherwise than they need it.
    update data.seat_claim k set used_at = clock_timestamp()
    where k.show_id = admit.show_id and k.seat_id = admit.seat_id and k.booking_id = admit.booking_id and k.used_at is null
    returning k.used_at into used_at;
    if found then
      insert into data.admission (booking_id, ordinal, at, gate, admitted_by, scanned_at)
      values (admit.booking_id, admit.ordinal, admit.used_at, admit.gate, admit.admitted_by, admit.scanned_at);
      return;
    end if;
    -- Its claim first, and then a look at what is so now: of two doors one lets it in again.
    perform from data.seat_claim k
    where k.show_id = admit.show_id and k.seat_id = admit.seat_id and k.booking_id = admit.booking_id and k.used_at is not null for no key update;
    exit when found;
    if not exists (select from data.seat_claim k where k.show_id = admit.show_id and k.seat_id = admit.seat_id and k.booking_id = admit.booking_id) then
      return;
    end if;  -- else its admission was taken back at this moment
  end loop;
  select s.* into stay from private.stay(admit.booking_id, admit.ordinal) s;
  if stay.left_at is null or admit.scanned_at < stay.left_at then  -- it is inside; or came back before it went out this time
    return;
  end if;
  update data.seat_claim k set used_at = clock_timestamp() where k.show_id = admit.show_id and k.seat_id = admit.seat_id returning k.used_at into used_at;
  insert into data.admission (booking_id, ordinal, at, gate, admitted_by, scanned_at, back_from)
  values (admit.booking_id, admit.ordinal, admit.used_at, admit.gate, admit.admitted_by, admit.scanned_at, stay.admission_id);
  left_at := stay.left_at;
end
$$;
