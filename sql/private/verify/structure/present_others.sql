-- Whatever else a deployment made, as it is: triggers, views, sequences, domains, types, statistics, extensions, owners,
-- rights on what the owner will make, this database's settings; which migrations there were, what kind of value each setting has,
-- and which PostgreSQL wrote these statements. And what it did not make and others may not add, as it acts on whatever is done:
-- event triggers, casts, and functions and operators that PostgreSQL would find before its own.
create function private.present_others() returns setof data.structure
  language sql stable
as $$
  select 'trigger', format('%s.%I', t.tgrelid::regclass, t.tgname), t.tgrelid::regclass::text, pg_get_triggerdef(t.oid), null
  from pg_trigger t join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'data'::regnamespace
  where not t.tgisinternal
  union all
  select 'view', c.oid::regclass::text, null,
         format('create view %s%s as %s', c.oid::regclass, ' with (' || array_to_string(c.reloptions, ', ') || ')', pg_get_viewdef(c.oid)), null
  from pg_class c where c.relnamespace = 'data'::regnamespace and c.relkind in ('v', 'm')
  union all
  select 'sequence', s.seqrelid::regclass::text, null,
         format('create sequence %s as %s increment %s minvalue %s maxvalue %s%s', s.seqrelid::regclass, format_type(s.seqtypid, null),
                s.seqincrement, s.seqmin, s.seqmax, case when s.seqcycle then ' cycle' end), null
  from pg_sequence s join pg_class c on c.oid = s.seqrelid and c.relnamespace = 'data'::regnamespace
  union all
  select 'domain', t.oid::regtype::text, null,
         concat_ws(' ', 'create domain', t.oid::regtype, 'as', format_type(t.typbasetype, t.typtypmod),
                   case when t.typnotnull then 'not null' end, 'default ' || t.typdefault), null
  from pg_type t where t.typnamespace = 'data'::regnamespace and t.typtype = 'd'
  union all
  select 'type', t.oid::regtype::text, null,
         format('create type %s as (%s)', t.oid::regtype,
                (select string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum)
                 from pg_attribute a where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped)), null
  from pg_type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
  where t.typnamespace::regnamespace::text in ('api', 'private', 'data')
  union all
  select 'owner', o.name, null, format('alter %s owner to %s', o.name, o.owner), null
  from (select concat('schema ', n.nspname) as name, n.nspowner::regrole as owner
        from pg_namespace n where n.nspname in ('api', 'private', 'data', 'ext')
        union all
        select concat(case c.relkind when 'S' then 'sequence ' else 'view ' end, c.oid::regclass), c.relowner::regrole
        from pg_class c where c.relnamespace = 'data'::regnamespace and c.relkind in ('S', 'v')) o
  union all
  select 'default privileges', concat_ws(' in ', case d.defaclobjtype when 'f' then 'functions' else d.defaclobjtype::text end,
                                         nullif(d.defaclnamespace, 0)::regnamespace), null, d.defaclacl::text, null
  from pg_default_acl d where d.defaclrole::regrole::text = 'my_universe_owner'
  union all
  select 'statistics', format('data.%I', s.stxname), s.stxrelid::regclass::text, pg_get_statisticsobjdef(s.oid), null
  from pg_statistic_ext s where s.stxnamespace = 'data'::regnamespace
  union all
  select 'extension', e.extname, null, format('create extension %I schema %s', e.extname, e.extnamespace::regnamespace), null
  from pg_extension e where e.extnamespace = 'ext'::regnamespace
  union all
  select 'server', 'major version', null, (current_setting('server_version_num')::int / 10000)::text, null
  union all
  select 'migration', lpad(m.number::text, 4, '0'), null, m.name || ' ' || m.checksum, null from data.migration m
  union all
  -- What keeps passwords out of the server's log, see roles/40_secrets.sql.
  select 'database setting', split_part(setting, '=', 1), null, 'alter database ... set ' || setting, null
  from pg_db_role_setting s
  join pg_database d on d.oid = s.setdatabase and d.datname = current_database()
  cross join unnest(s.setconfig) setting
  where s.setrole = 0
    and split_part(setting, '=', 1) in (
      'track_activities', 'log_statement', 'log_min_duration_statement', 'log_min_duration_sample', 'log_transaction_sample_rate',
      'log_duration', 'log_min_error_statement', 'log_error_verbosity', 'log_parameter_max_length',
      'log_parameter_max_length_on_error', 'log_statement_stats', 'log_parser_stats')
  union all
  select 'setting', s.name, null,
         case when s.name = 'types_checksum' then 'text'  -- hexadecimal digits may look like anything
              when s.value ~* '^(true|false|t|f|yes|no|on|off)$' then 'true or false'
              when s.value ~ '^\d+$' then 'a whole number'
              when s.value ~* '^(\d+ ?[a-z]+ ?)*(\d+ ?[a-z]+|\d+:\d\d(:\d\d)?)$' then 'a length of time'
              else 'text' end, null
  from data.setting s where s.name not like 'code\_%'
  union all
  select f.kind, f.name, null, f.statement, null
  from (select 'event trigger' as kind, 'pg_event_trigger'::regclass as relation, e.oid, quote_ident(e.evtname) as name,
               format('on %s, of %s', e.evtevent, e.evtfoid::regprocedure) as statement
        from pg_event_trigger e
        union all
        select 'cast', 'pg_cast'::regclass, c.oid, format('(%s as %s)', c.castsource::regtype, c.casttarget::regtype), 'of somebody'
        from pg_cast c
        union all
        select 'operator', 'pg_operator'::regclass, o.oid, o.oid::regoperator::text, o.oprcode::regprocedure::text
        from pg_operator o where o.oprnamespace::regnamespace::text in ('pg_catalog', 'api', 'private', 'data')
        union all
        select 'function of PostgreSQL', 'pg_proc'::regclass, p.oid, 'pg_catalog.' || p.oid::regprocedure, p.prosrc
        from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace) f
  where f.oid >= 16384  -- not made with the cluster
    and not exists (select from pg_depend d where d.classid = f.relation and d.objid = f.oid and d.deptype = 'e')
$$;
