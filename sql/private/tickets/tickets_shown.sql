-- The tickets of a booking as its member and the counter see them; see api.my_tickets.
create function private.tickets_shown(booking_id bigint)
  returns table (ticket_id bigint, seat text, code text, state text, price bigint, grade text, pay text)
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  concert bigint;
  paid    text;
begin
  select b.concert_id into concert from data.booking b where b.booking_id = tickets_shown.booking_id;
  paid := coalesce((select s.pay from data.counter_sale s where s.booking_id = tickets_shown.booking_id), 'coins');
  return query
    select t.ticket_id, private.seat_name(t.seat_id), coalesce(t.issued_code, private.ticket_code(t.ticket_id)), t.state, t.price,
           private.seat_grade(concert, t.seat_id), paid
    from data.ticket t where t.booking_id = tickets_shown.booking_id order by t.ordinal;
end
$$;
