-- The roles that are clients and no more: the group and its members, but for who owns the tables or is a superuser.
create function private.client_roles() returns table (id oid, name text, can_log_in boolean)
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  select r.oid, r.rolname::text, r.rolcanlogin
  from pg_roles r
  where pg_has_role(r.oid, 'my_universe_client', 'member') and not pg_has_role(r.oid, 'my_universe_owner', 'member')
$$;
