-- Whether at least so many seats of a show are free.
create function private.show_has_seats(show_id bigint, concert_id bigint, plan_id bigint, seats int, now timestamptz)
  returns boolean
  language sql stable
as $$
  select private.show_seats(concert_id, plan_id) - private.taken_seats(show_id, now) >= seats
$$;
