-- Ends the sessions that keep a purse still with the same transactions as before (private.purse_keepers), unless the role may not.
create function private.end_keepers(show_id bigint, pids int[], transactions xid[]) returns void
  language plpgsql volatile
as $$
begin
  perform pg_terminate_backend(k.pid)
  from private.purse_keepers(end_keepers.show_id) k
  join unnest(pids, transactions) as before (pid, transaction) on before.pid = k.pid and before.transaction = k.transaction;
exception when insufficient_privilege then
  null;
end
$$;
