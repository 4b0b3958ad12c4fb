-- All tickets of a show, those that were given back as well, by the SHA-256 of their codes: what a door can compare without knowing one.
create function private.show_codes(show_id bigint)
  returns table (code_hash bytea, booking_id bigint, ordinal int, seat_id bigint, state text, used_at timestamptz)
  language plpgsql stable
as $$
#variable_conflict use_column
begin
  return query
    with sold as materialized (
      select k.booking_id from data.seat_claim k where k.show_id = show_codes.show_id and k.booking_id is not null
      union
      select b.booking_id from data.booking b where b.show_id = show_codes.show_id and b.state = 'cancelled')
    select sha256(convert_to(coalesce(t.issued_code, private.ticket_code(t.ticket_id)), 'UTF8')), t.booking_id, t.ordinal, t.seat_id, t.state, t.used_at
    from sold s join data.ticket t on t.booking_id = s.booking_id;
end
$$;
