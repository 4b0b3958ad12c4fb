-- The number of a booking's ticket at a place: issued before numbers were computed, or computed.
create function private.ticket_id(booking_id bigint, ordinal int) returns bigint
  language sql stable
  return coalesce((select i.ticket_id from data.issued_ticket i
                   where i.booking_id = ticket_id.booking_id and i.ordinal = ticket_id.ordinal), booking_id * 1024 + ordinal);
