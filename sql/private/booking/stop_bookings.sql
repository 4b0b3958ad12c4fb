-- Waits for the calls that are changing something and keeps new ones out until the end of this transaction, by a lock on the
-- table whose rows all of them lock first. Taken before anything is removed that could just be sold: what is then found unsold
-- stays unsold. Browsing goes on.
create function private.stop_bookings() returns void
  language sql volatile
as $$
  lock table data.member in exclusive mode
$$;
