-- May a call that changes something go ahead in this transaction without another look? Not when something has been changed in it
-- already, in a part that was rolled back too (a transaction's id, once assigned, stays), nor when it sees the past. One
-- expression, which is inlined; what it finds is for private.require_own_transaction.
create function private.is_transaction_in_doubt() returns boolean
  language sql volatile
  return pg_current_xact_id_if_assigned() is not null or current_setting('transaction_isolation') <> 'read committed';
