-- Invariant 15: clients may call the functions of api and nothing else, and no client is more than a client. Further rights: what
-- everybody has (broken_catalogue), what single roles have (broken_kiosks).
create function private.broken_rights() returns setof text
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  with grants (object, name, owner, acl) as (
    select 'schema', n.nspname::text, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner))
    from pg_namespace n where n.nspname !~ '^pg_(toast|temp)' and n.nspname <> 'information_schema'
    union all
    select case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, c.relowner, c.relacl
    from pg_class c where c.relnamespace in (select oid from pg_namespace where nspname in ('api', 'private', 'data'))
    union all
    select 'column', format('%s.%I', a.attrelid::regclass, a.attname), c.relowner, a.attacl
    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relnamespace = 'data'::regnamespace where a.attacl is not null
    union all
    select 'function', p.oid::regprocedure::text, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner))
    from pg_proc p where p.pronamespace in (select oid from pg_namespace where nspname in ('api', 'private', 'data'))
    union all
    select 'database', d.datname::text, d.datdba, coalesce(d.datacl, acldefault('d', d.datdba))
    from pg_database d where d.datname = current_database()),
  given as (
    select g.object, g.name, a.privilege_type, a.is_grantable,
           case a.grantee when 0 then 'public' else a.grantee::regrole::text end as grantee, c.id is not null as is_client
    from grants g cross join aclexplode(g.acl) a left join private.client_roles() c on c.id = a.grantee
    where a.grantee <> g.owner),
  -- Who has the rights of a role, directly or by another.
  recursive_member (role, member) as (
    with recursive m (role, member) as (
      select roleid, member from pg_auth_members
      where not (roleid::regrole::text = 'my_universe_client' and admin_option)  -- who made the group
      union
      select m.role, a.member from m join pg_auth_members a on a.roleid = m.member)
    select * from m)
  select format('%s %s: %s may %s%s. Take it back: revoke %s on %s from %3$s', g.object, g.name, g.grantee, lower(g.privilege_type),
                case when g.is_grantable then ' and let others' end, lower(g.privilege_type),
                case g.object when 'column' then 'its table' else concat(g.object, ' ', g.name) end)
  from given g
  where case
    when g.object = 'database' then
      g.grantee in ('public', 'my_universe_client') or g.is_client and (g.is_grantable or g.privilege_type <> 'CONNECT')
    when g.object = 'schema' and g.name = 'pg_catalog' then g.grantee = 'public' and g.privilege_type <> 'USAGE'
    when g.object = 'schema' and g.name not in ('api', 'private', 'data', 'ext') then g.grantee = 'public'
    when g.object = 'schema' and g.name = 'api' or g.object = 'function' and g.name like 'api.%' then
      g.grantee <> 'my_universe_client' or g.is_grantable or g.privilege_type not in ('USAGE', 'EXECUTE')
    else true end
  union all
  select format('%s %s: clients may not use it. Deploy again', g.object, g.name)
  from grants g
  where (g.object = 'function' and g.name like 'api.%' or g.object = 'schema' and g.name = 'api')
    and not exists (select from given v where v.object = g.object and v.name = g.name and v.grantee = 'my_universe_client')
  union all
  select format('%s %s: its owner may not %s. Give it back: grant %3$s on %s to %s', o.object, o.name, lower(o.privilege_type),
                concat(o.object, ' ', o.name), o.owner::regrole)
  from (select g.object, g.name, g.owner, d.privilege_type
        from grants g
        cross join lateral aclexplode(acldefault(case g.object when 'schema' then 'n' when 'sequence' then 's' when 'table' then 'r' else 'f' end::"char", g.owner)) d
        where g.object in ('schema', 'sequence', 'table', 'function') and g.acl is not null
          and (g.object <> 'schema' or g.name in ('api', 'private', 'data', 'ext'))
          and d.grantee = g.owner
          and not exists (select from aclexplode(g.acl) a where a.grantee = g.owner and a.privilege_type = d.privilege_type)) o
  union all
  -- What everybody could call when PostgreSQL was installed, and what the extensions brought.
  select format('function %s: my_universe_owner may not execute it. Give it back: grant execute on function %1$s to my_universe_owner', p.oid::regprocedure)
  from pg_proc p
  where p.pronamespace in ('pg_catalog'::regnamespace, 'ext'::regnamespace) and p.proacl is not null
    and not has_function_privilege('my_universe_owner', p.oid, 'execute')
    and not exists (select from pg_init_privs i where i.objoid = p.oid and i.classoid = 'pg_proc'::regclass
                    and not exists (select from aclexplode(i.initprivs) a where a.grantee = 0))
  union all
  select format('role %s is a client and %s', c.rolname, concat_ws(', ',
           case when c.rolsuper then 'a superuser' end, case when c.rolcreaterole then 'may make roles' end,
           case when c.rolcreatedb then 'may make databases' end, case when c.rolreplication then 'may copy the server' end,
           case when c.rolbypassrls then 'sees hidden rows' end,
           'is a member of ' || (select string_agg(m.role::regrole::text, ', ' order by m.role::regrole::text) from recursive_member m
                                 where m.member = c.oid
                                   and (m.role::regrole::text = 'my_universe_owner' or m.role::regrole::text like 'pg\_%'))))
  from pg_roles c
  where (c.rolname = 'my_universe_client'
         or c.oid in (select m.member from recursive_member m where m.role::regrole::text = 'my_universe_client'))
    and (c.rolsuper or c.rolcreaterole or c.rolcreatedb or c.rolreplication or c.rolbypassrls
         or exists (select from recursive_member m where m.member = c.oid
                    and (m.role::regrole::text = 'my_universe_owner' or m.role::regrole::text like 'pg\_%')))
  union all
  select format('role %s is only a group and may log in: alter role %1$s nologin', r.rolname)
  from pg_roles r where r.rolname in ('my_universe_client', 'my_universe_owner') and r.rolcanlogin
$$;
