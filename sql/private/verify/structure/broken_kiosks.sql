-- Invariant 15: a client owns nothing and has no right of its own, but to connect to this database; a kiosk's login is bounded as
-- create-kiosk bounded it, and can call the procedures. The owner of all that was deployed has no other rights.
create function private.broken_kiosks() returns setof text
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  select format('role %s is a client and %s %s', c.name,
                case d.deptype when 'o' then 'owns' else 'has a right of its own on' end, pg_describe_object(d.classid, d.objid, d.objsubid))
  from private.client_roles() c
  join pg_shdepend d on d.refclassid = 'pg_authid'::regclass and d.refobjid = c.id
  where d.dbid in (0, (select b.oid from pg_database b where b.datname = current_database()))
    and (d.deptype = 'o'
         or d.deptype = 'a' and d.classid <> 'pg_database'::regclass
            -- What broken_rights asks about.
            and not exists (select from pg_identify_object(d.classid, d.objid, d.objsubid) i
                            where i.schema in ('api', 'private', 'data') or d.classid = 'pg_namespace'::regclass and i.name in ('api', 'private', 'data', 'ext')
                               or d.classid = 'pg_default_acl'::regclass and i.identity = 'for role my_universe_owner in schema api on functions'))
  union all
  select format('role %s may have %s: alter role %I connection limit 4', r.rolname,
                case r.rolconnlimit when -1 then 'any number of connections' else r.rolconnlimit || ' connections' end, r.rolname)
  from private.kiosks() k join pg_roles r on r.rolname = k
  where r.rolconnlimit not between 1 and 1000
  union all
  select format('role %s is a client and may not call the procedures: ' ||
                -- From PostgreSQL 16 on each membership says whether it passes rights on; before, the role did for all.
                case when current_setting('server_version_num')::int < 160000 then 'alter role %I inherit'
                     else 'grant my_universe_client to %I with inherit true' end, k, k)
  from private.kiosks() k where not has_schema_privilege(k::name, 'api', 'usage')
  union all
  select format('role %s may fill the disk with temporary files: alter role %I in database %I set %s', r.rolname, r.rolname, d.datname,
                replace(bound, '=', ' = '))
  from private.kiosks() k
  join pg_roles r on r.rolname = k
  join pg_database d on d.datname = current_database()
  join private.kiosk_settings() bound on bound like 'temp\_file\_limit=%'
  where not exists (select from pg_db_role_setting s
                    where s.setrole = r.oid and s.setdatabase = d.oid and bound = any (s.setconfig))
  union all
  select format('role my_universe_owner %s', concat_ws(', ', case when r.rolsuper then 'is a superuser: alter role my_universe_owner nosuperuser' end,
           case when r.rolcreaterole then 'may make roles' end, case when r.rolcreatedb then 'may make databases' end,
           case when r.rolreplication then 'may copy the server' end, case when r.rolbypassrls then 'sees hidden rows' end,
           'is a member of ' || (select string_agg(m.roleid::regrole::text, ', ' order by m.roleid::regrole::text)
                                 from pg_auth_members m where m.member = r.oid)))
  from pg_roles r
  where r.rolname = 'my_universe_owner'
    and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
         or exists (select from pg_auth_members m where m.member = r.oid))
$$;
