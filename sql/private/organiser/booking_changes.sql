-- How often something has changed about a booking: its show was moved, or some of its tickets were given back. It never falls.
create function private.booking_changes(booking data.booking) returns int
  language sql stable
as $$
  select ((select count(*) from data.organiser_act a
           where a.concert_id = booking.concert_id and a.show_id = booking.show_id and a.starts is not null)
          + (select count(*) from data.cancelled_ticket c where c.booking_id = booking.booking_id))::int
$$;
