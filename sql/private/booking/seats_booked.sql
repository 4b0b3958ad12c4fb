-- The seats that a booking was made for, whatever became of them: those that its tickets were moved to are behind.
create function private.seats_booked(booking data.booking) returns bigint[]
  language sql stable
as $$
  select booking.seat_ids[1:cardinality(booking.seat_ids) - (select count(*) from data.reseat r where r.booking_id = booking.booking_id)::int]
$$;
