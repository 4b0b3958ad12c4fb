-- The logins that are clients of this database: clients that were let in, and no more than that.
create function private.kiosks() returns setof text
  language sql stable
as $$
  select c.name
  from private.client_roles() c
  join pg_database d on d.datname = current_database()
  where c.can_log_in
    and exists (select from aclexplode(d.datacl) a where a.grantee = c.id and a.privilege_type = 'CONNECT')
$$;
