-- The logins that are clients of this database: members of my_universe_client that were let in, and no more than that.
create function private.kiosks() returns setof text
  language sql stable
as $$
  select r.rolname::text
  from pg_database d, aclexplode(d.datacl) a, pg_roles r
  where d.datname = current_database() and a.privilege_type = 'CONNECT' and r.oid = a.grantee and r.rolcanlogin
    and pg_has_role(r.oid, 'my_universe_client', 'member') and not pg_has_role(r.oid, 'my_universe_owner', 'member')
$$;
