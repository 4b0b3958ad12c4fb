-- A transaction in REPEATABLE READ or SERIALIZABLE sees the prices, periods and sessions of the moment it began. Begun
-- early and used late it would be a way to book at yesterday's terms, so a mutating call in one that is older than a
-- second is refused as what it is, a serialization failure: begin again. In READ COMMITTED each statement sees the
-- present, and clock_timestamp() decides, so keeping a transaction open gains nothing.
create function private.stale_snapshot() returns boolean
  language sql volatile
  return clock_timestamp() > transaction_timestamp() + interval '1 second'
         and current_setting('transaction_isolation') <> 'read committed';
