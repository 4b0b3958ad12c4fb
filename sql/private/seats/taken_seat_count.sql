-- How many seats of a show are sold, blocked or held at an instant.
create function private.taken_seat_count(show_id bigint, now timestamptz)
  returns table (seats int)  -- as private.show_seat_count
  language sql stable
as $$
  select count(*)::int from data.seat_claim k where k.show_id = taken_seat_count.show_id and k.until > taken_seat_count.now
$$;
