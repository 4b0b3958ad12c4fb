-- Refuses (MU009 with the reason) facts that would reserve wheelchair places and companions' seats again when they have returned to general sale:
-- who booked one since did so for itself. Bookings have to be stopped, so that the answer stays true.
create function private.require_reserved(present jsonb, facts jsonb) returns void
  language plpgsql volatile
as $$
begin
  if not present ? 'accessible_until' or present -> 'accessible_until' is not distinct from facts -> 'accessible_until' then
    return;
  end if;
  perform private.stop_bookings();
  if private.instant_of_seconds(present -> 'accessible_until') <= clock_timestamp() then
    perform private.refuse('MU009', 'wheelchair places and companions'' seats have returned to general sale', 'accessible_until');
  end if;
end
$$;
