-- Seats that were given back and are not on sale again yet return as the concert's hours, its period and its shows are now: called
-- when one of these has changed.
create function private.refresh_returns(concert_id bigint) returns void
  language sql volatile
as $$
  select private.assign_returns(s.show_id, true) from data.show s where s.concert_id = refresh_returns.concert_id order by s.show_id
$$;
