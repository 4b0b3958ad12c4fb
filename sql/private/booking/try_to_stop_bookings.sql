-- Waits for the calls that are changing something and keeps new ones out until the end of this transaction, by a lock on what all
-- of them lock first (data.gate). Browsing goes on. Who books waits while this waits: so it tries for a fifth of a second,
-- lets everybody pass, and tries again. False when somebody's transaction stays open all the time.
create function private.try_to_stop_bookings() returns boolean
  language plpgsql volatile
  set lock_timeout = '200ms'
as $$
begin
  for try in 1..5 loop
    begin
      lock table data.gate in exclusive mode;
      return true;
    exception when lock_not_available then
      perform pg_sleep(0.2);
    end;
  end loop;
  return false;
end
$$;
