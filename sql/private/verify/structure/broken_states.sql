-- Invariant 14: an index, a constraint or a trigger that is there may still be switched off, and a table may have lost
-- what keeps its rows.
create function private.broken_states() returns setof text
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  select format('index %s is not valid: reindex index %1$s', i.indexrelid::regclass)
  from pg_index i join pg_class c on c.oid = i.indexrelid and c.relnamespace = 'data'::regnamespace
  where not (i.indisvalid and i.indisready and i.indislive)
  union all
  select format('constraint %s of %s was never asked of the rows that were there: alter %s %2$s validate constraint %1$I', c.conname,
                case when c.conrelid <> 0 then c.conrelid::regclass::text else c.contypid::regtype::text end,
                case when c.conrelid <> 0 then 'table' else 'domain' end)
  from pg_constraint c where c.connamespace = 'data'::regnamespace and not c.convalidated
  union all
  select format('trigger %s of %s is %s: alter table %2$s enable trigger %4$s', coalesce(k.conname, t.tgname), t.tgrelid::regclass,
                case t.tgenabled when 'D' then 'switched off' else 'not always on' end,
                case when t.tgisinternal then 'all' else quote_ident(t.tgname) end)
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'data'::regnamespace
  left join pg_constraint k on k.oid = t.tgconstraint
  where t.tgenabled <> 'O'
  union all
  select format('table %s is not logged, a crash empties it: alter table %1$s set logged', c.oid::regclass)
  from pg_class c where c.relnamespace = 'data'::regnamespace and c.relkind = 'r' and c.relpersistence <> 'p'
  union all
  select format('table %s hides rows (row level security): alter table %1$s disable row level security', c.oid::regclass)
  from pg_class c where c.relnamespace = 'data'::regnamespace and c.relkind = 'r' and (c.relrowsecurity or c.relforcerowsecurity)
  union all
  select format('rule %s of %s was not made by a deployment: drop rule %1$I on %2$s', r.rulename, r.ev_class::regclass)
  from pg_rewrite r join pg_class c on c.oid = r.ev_class and c.relnamespace = 'data'::regnamespace
  where r.rulename <> '_RETURN'
  union all
  select format('the rows of table %s are taken for rows of %s: alter table %1$s no inherit %2$s', i.inhrelid::regclass, i.inhparent::regclass)
  from pg_inherits i join pg_class c on c.oid = i.inhparent and c.relnamespace = 'data'::regnamespace and c.relkind = 'r'
  union all
  select format('the setting %s of %s %s', setting,
                case when s.setrole = 0 then 'this database' else 'role ' || s.setrole::regrole end,
                case when setting like 'session%' then 'switches triggers off' else 'lets nobody write' end)
  from pg_db_role_setting s, unnest(s.setconfig) setting
  where s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()))
    and (setting like 'session\_replication\_role=%' and setting not like '%=origin'
         or setting like 'default\_transaction\_read\_only=%' and setting not like '%=off')
    and (s.setrole = 0 or pg_has_role(s.setrole, 'my_universe_client', 'member') or pg_has_role(s.setrole, 'my_universe_owner', 'member'))
$$;
