-- Locked, never read or written. Each call that changes something of a member locks it first, in a mode that stops nobody; an import
-- in modes that keep other imports out and, when it removes something that could just be sold, those calls
-- (private.try_to_stop_bookings). They used to meet at data.purse, where VACUUM and ANALYZE work, which keep such a lock out for as long
-- as they run. Here they have nothing to do. Nobody but the owner can lock it.
create table data.gate ();
