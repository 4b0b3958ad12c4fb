-- Refuses a call that changes something where private.is_transaction_in_doubt:
-- - 40001 in REPEATABLE READ and SERIALIZABLE. Such a transaction sees the prices, periods, sessions and shows of its first
--   statement, and goes on seeing them when it has waited for an import: begun early and used late it would be a way to book
--   at yesterday's terms. In READ COMMITTED each statement sees the present.
-- - 25001 to a client when a call has changed something in this transaction before. A client that held seats call by call
--   and never committed would take a hall without a coin. Not to the owner or a superuser, who may do what they like.
-- A reading call that wrote for its own sake has left a mark (private.begin_upkeep) and does not count, once.
create function private.require_own_transaction() returns void
  language plpgsql volatile
as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'calls that change something need a transaction in READ COMMITTED: begin another'
      using errcode = 'serialization_failure';
  elsif pg_current_xact_id_if_assigned() is null or pg_has_role(session_user, 'my_universe_owner', 'member') then
    return;
  end if;
  if array(select l.mode from pg_locks l
           where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.relation = 'data.transaction_mark'::regclass)
     <> array['AccessShareLock'] then
    raise exception 'this transaction has changed something already: one changing call each'
      using errcode = 'active_sql_transaction';
  end if;
  lock table data.transaction_mark in row share mode;
end
$$;
