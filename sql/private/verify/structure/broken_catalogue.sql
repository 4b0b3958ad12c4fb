-- Invariant 15: everybody has of PostgreSQL's own what it comes with, less what private.close_catalogue took, and gets nothing by the way:
-- no function that runs with another's rights, no right on what will be made. Where somebody deployed who could not close the
-- catalogue, deploy has said so, and it is not asked.
create function private.broken_catalogue() returns setof text
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  with open_function as (
    select p.* from pg_proc p
    where p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0)),
  open_relation as (
    select c.oid, null::smallint as attnum, null::name as attname, g.privilege_type
    from pg_class c, aclexplode(c.relacl) g
    where c.relnamespace = 'pg_catalog'::regnamespace and g.grantee = 0
    union all
    select c.oid, a.attnum, a.attname, g.privilege_type
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attacl is not null, aclexplode(a.attacl) g
    where c.relnamespace = 'pg_catalog'::regnamespace and g.grantee = 0),
  closed (is_so) as (
    select exists (select from pg_class c, aclexplode(c.relacl) a
                   where c.oid = 'pg_class'::regclass and a.grantee = 'my_universe_owner'::regrole))
  select format('function %s: everybody may execute it. Take it back: revoke execute on function %1$s from public', f.oid::regprocedure)
  from open_function f
  where f.oid in (select c.id from private.closed_functions() c where (select is_so from closed))
     or exists (select from pg_init_privs i where i.objoid = f.oid and i.classoid = 'pg_proc'::regclass and i.privtype = 'i'
                and not exists (select from aclexplode(i.initprivs) a where a.grantee = 0))
  union all
  select format('function %s: everybody may execute it, with the rights of %s. Take it back: revoke execute on function %1$s from public',
                f.oid::regprocedure, f.proowner::regrole)
  from open_function f
  where f.prosecdef and f.pronamespace::regnamespace::text not in ('api', 'private', 'data')
  union all
  select format('%s: everybody may %s', coalesce('column ' || r.oid::regclass || '.' || quote_ident(r.attname), 'table ' || r.oid::regclass), lower(r.privilege_type))
  from open_relation r
  where case
    when r.oid = 'pg_class'::regclass and r.privilege_type = 'SELECT' and (select is_so from closed) then
      r.attname is null or r.attname in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen')
    else not exists (select from pg_init_privs i, aclexplode(i.initprivs) a
                     where i.objoid = r.oid and i.classoid = 'pg_class'::regclass and i.objsubid = coalesce(r.attnum, 0)
                       and a.grantee = 0 and a.privilege_type = r.privilege_type) end
  union all
  -- An entry for all schemas repeats what everybody has by default.
  select format('what %1$s makes%2$s, everybody may %3$s. Take it back: alter default privileges for role %1$s%2$s revoke %3$s on %4$s from public',
                d.defaclrole::regrole, ' in schema ' || nullif(d.defaclnamespace, 0)::regnamespace, lower(a.privilege_type),
                case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else 'schemas' end)
  from pg_default_acl d, aclexplode(d.defaclacl) a
  where a.grantee = 0
    and not (d.defaclnamespace = 0 and (d.defaclobjtype, a.privilege_type) in (('f', 'EXECUTE'), ('T', 'USAGE')))
  union all
  select format('setting %s: everybody may %s it. Take it back: revoke %s on parameter %1$s from public', p.parname, lower(a.privilege_type),
                a.privilege_type)
  from pg_parameter_acl p, aclexplode(p.paracl) a where a.grantee = 0
$$;
