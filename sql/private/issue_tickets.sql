-- One ticket for each seat, at its price of now.
create function private.issue_tickets(booking_id bigint, concert_id bigint, show_id bigint, seat_ids bigint[])
  returns void
  language sql volatile
  set search_path = pg_catalog, pg_temp
as $$
  insert into data.ticket (booking_id, show_id, seat_id, price)
  select issue_tickets.booking_id, issue_tickets.show_id, w.seat, p.price
  from unnest(issue_tickets.seat_ids) w (seat)
  cross join lateral (select x.section_id from data.section x where x.first_seat_id <= w.seat
                      order by x.first_seat_id desc limit 1) x
  join data.concert_section g on g.concert_id = issue_tickets.concert_id and g.section_id = x.section_id
  join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
  order by w.seat
$$;
