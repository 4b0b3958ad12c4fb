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
  -- What sorts otherwise than an index was made does not find what is there, and lets in twice what it lets in once.
  select format('collation %s is of version %s, indexes were made with %s: reindex database, then alter collation %1$s refresh version',
                c.oid::regcollation, pg_collation_actual_version(c.oid), c.collversion)
  from pg_collation c
  where c.collversion <> pg_collation_actual_version(c.oid)
    and c.oid in (select unnest(i.indcollation) from pg_index i join pg_class r on r.oid = i.indrelid and r.relnamespace = 'data'::regnamespace)
  union all
  select format('database %s sorts as version %s, indexes were made with %s: reindex database, then alter database %1$I refresh collation version',
                d.datname, pg_database_collation_actual_version(d.oid), d.datcollversion)
  from pg_database d where d.datname = current_database() and d.datcollversion <> pg_database_collation_actual_version(d.oid)
  union all
  select format('table %s is published by %s without a key: nothing of it can be changed or removed', p.tables, p.names)
  from (select c.oid::regclass as tables, string_agg(quote_ident(t.pubname), ', ' order by t.pubname) as names
        from pg_publication_tables t
        join pg_publication u on u.pubname = t.pubname and (u.pubupdate or u.pubdelete)
        join pg_class c on c.relname = t.tablename and c.relnamespace = to_regnamespace(t.schemaname)
        where t.schemaname = 'data' and c.relreplident in ('d', 'n')
          and (c.relreplident = 'n' or not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary))
          and c.relname not in ('ledger', 'transaction_mark')  -- which only grows, and which has no rows
        group by c.oid) p
$$;
