-- Whatever else a deployment made, as it is: triggers, views, sequences, domains, statistics, extensions, this database's
-- settings; and which migrations there were, what kind of value each setting has, and which PostgreSQL wrote these statements.
create function private.present_others() returns setof data.structure
  language sql stable
as $$
  select 'trigger', format('%s.%I', t.tgrelid::regclass, t.tgname), t.tgrelid::regclass::text, pg_get_triggerdef(t.oid), null
  from pg_trigger t join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'data'::regnamespace
  where not t.tgisinternal
  union all
  select 'view', c.oid::regclass::text, null, format('create view %s as %s', c.oid::regclass, pg_get_viewdef(c.oid)), null
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
         case when s.value ~* '^(true|false|t|f|yes|no|on|off)$' then 'true or false'
              when s.value ~ '^\d+$' then 'a whole number'
              when s.value ~* '^(\d+ ?[a-z]+ ?)*(\d+ ?[a-z]+|\d+:\d\d(:\d\d)?)$' then 'a length of time'
              else 'text' end, null
  from data.setting s where s.name not like 'code\_%'
$$;
