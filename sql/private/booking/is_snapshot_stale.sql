-- Does this transaction see a past that is too old to change anything by? One in REPEATABLE READ or SERIALIZABLE sees the
-- prices, periods and sessions of the moment it began: begun early and used late it would be a way to book at yesterday's
-- terms. So a call that changes something is refused in one that is older than a second. In READ COMMITTED each statement sees
-- the present, and clock_timestamp() decides, so keeping a transaction open gains nothing.
create function private.is_snapshot_stale() returns boolean
  language sql volatile
  return clock_timestamp() > transaction_timestamp() + interval '1 second'
         and current_setting('transaction_isolation') <> 'read committed';
