-- The sessions of kiosks whose transactions keep the purse of a member who waits for seats of a show, each with its transaction's number.
create function private.purse_keepers(show_id bigint) returns table (pid int, transaction xid)
  language sql stable
as $$
  select distinct l.pid, l.transactionid
  from data.waiting_entry e
  join data.purse p on p.member_id = e.member_id
  join pg_locks l on l.locktype = 'transactionid' and l.granted and l.mode = 'ExclusiveLock' and l.transactionid = p.xmax
  join pg_stat_activity a on a.pid = l.pid
  join private.client_roles() r on r.id = a.usesysid
  where e.show_id = purse_keepers.show_id and e.state in ('waiting', 'offered')
$$;
