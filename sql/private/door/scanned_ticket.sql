-- The ticket of a code, and what a door tells of it. A code that is none has none (`ticket_id` is null).
create function private.scanned_ticket(code text, out ticket data.ticket, out title text, out starts_at timestamptz, out time_zone text, out age_limit int, out reentry boolean, out seat text,
                                       out section text, out mark text, out note text)
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  select t.* into ticket from private.ticket_numbered(private.ticket_of_code(scanned_ticket.code)) t;
  if (ticket).booking_id is null then
    return;
  end if;
  select c.title, w.starts_at, v.time_zone, c.age_limit, c.reentry into title, starts_at, time_zone, age_limit, reentry
  from data.show w join data.concert c on c.concert_id = w.concert_id join data.venue v on v.venue_id = c.venue_id where w.show_id = (ticket).show_id;
  seat := private.seat_name((ticket).seat_id);
  select x.name into section from data.section x
  where x.section_id = (select r.section_id from data.seat_row r where r.first_seat_id <= (ticket).seat_id order by r.first_seat_id desc limit 1);
  select m.mark, m.note into mark, note from data.seat_mark m where m.seat_id = (ticket).seat_id;
end
$$;
