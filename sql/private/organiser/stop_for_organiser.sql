-- Lets the calls that are changing something end and no new one begin, until the end of this transaction: what an organiser then finds
-- sold is all that is sold, and nobody waits for anybody in a circle. 55P03 when somebody's transaction stays open.
create function private.stop_for_organiser() returns void
  language plpgsql volatile
as $$
begin
  if not private.try_to_stop_bookings() then
    raise exception 'somebody is changing something at this moment, try again' using errcode = 'lock_not_available';
  end if;
end
$$;
