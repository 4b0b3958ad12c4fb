-- A step of the job `sums`: adds to what was sold (data.sales_hour, data.sales_month) what came since the last time. Returns how many sums it touched. Nobody waits for it, nor it for
-- anybody: a booking whose transaction has not ended keeps back the later ones until it has. That is known by its number: whatever drew one of these numbers of bookings and
-- changes had a transaction's number by then, and the own one, which is drawn after they are read, is higher than all of these. So once every transaction before that has ended, all
-- that these numbers will ever be is to be seen. When it is not so yet, the numbers are kept for the next time, as long as it takes; of a copy in another cluster, where transactions are
-- counted anew, they are forgotten.
create function private.roll_up_sales() returns int
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  is_first constant boolean := pg_current_xact_id_if_assigned() is null;
  booking  constant bigint  := coalesce(pg_sequence_last_value('data.booking_booking_id_seq'), 0);
  change   constant bigint  := coalesce(pg_sequence_last_value('data.ticket_change_no'), 0);
  mark     data.sales_mark;
  touched  int;
begin
  select m.* into mark from data.sales_mark m for update skip locked;
  if not found then
    return 0;  -- somebody else is at it
  end if;
  if mark.next_xid > pg_current_xact_id() then
    mark.next_booking_id := null;
    mark.next_change_no  := null;
    mark.next_xid        := null;
  end if;
  -- In a transaction that wrote before, the own number is older than what the counters say: the next run sees to it.
  if is_first and (mark.next_xid is null or pg_snapshot_xmin(pg_current_snapshot()) >= pg_current_xact_id()) then
    mark.next_booking_id := booking;
    mark.next_change_no  := change;
    mark.next_xid        := pg_current_xact_id();
  end if;
  if pg_snapshot_xmin(pg_current_snapshot()) >= mark.next_xid then
    touched         := private.add_sales(mark.booking_id, mark.next_booking_id, mark.change_no, mark.next_change_no);
    mark.booking_id := mark.next_booking_id;
    mark.change_no  := mark.next_change_no;
    mark.next_booking_id := null;
    mark.next_change_no  := null;
    mark.next_xid        := null;
  end if;
  update data.sales_mark m
  set booking_id = mark.booking_id, change_no = mark.change_no, next_booking_id = mark.next_booking_id, next_change_no = mark.next_change_no, next_xid = mark.next_xid;
  return coalesce(touched, 0);
end
$$;
