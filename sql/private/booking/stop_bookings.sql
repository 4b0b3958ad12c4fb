-- Asked before anything is removed that could just be sold. Goes on when bookings are stopped (private.try_to_stop_bookings): what is
-- then found unsold stays unsold. Else it ends the attempt with STOP1, which private.import_entity turns into "later".
create function private.stop_bookings() returns void
  language plpgsql volatile
as $$
begin
  if not exists (select from pg_locks l
                 where l.pid = pg_backend_pid() and l.relation = 'data.gate'::regclass and l.mode = 'ExclusiveLock' and l.granted) then
    raise sqlstate 'STOP1';
  end if;
end
$$;
