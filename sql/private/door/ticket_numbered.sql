-- The ticket of a number, which may be one from before numbers were computed; without one, nulls.
create function private.ticket_numbered(ticket_id bigint) returns data.ticket
  language sql stable
as $$
  select t from data.ticket t
  where t.booking_id = coalesce((select i.booking_id from data.issued_ticket i where i.ticket_id = ticket_numbered.ticket_id), ticket_numbered.ticket_id / 1024)
    and t.ticket_id = ticket_numbered.ticket_id
$$;
