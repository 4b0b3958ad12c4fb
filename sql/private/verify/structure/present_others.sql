-- Whatever else the migrations made, as it is: triggers, views, sequences, domains, statistics, extensions; and which
-- migrations those were, and what kind of value each setting has.
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
  select 'migration', lpad(m.number::text, 4, '0'), null, m.name || ' ' || m.checksum, null from data.migration m
  union all
  select 'setting', s.name, null,
         case when s.value ~* '^(true|false|t|f|yes|no|on|off)$' then 'true or false'
              when s.value ~ '^\d+$' then 'a whole number'
              when s.value ~* '^(\d+ ?[a-z]+ ?)*(\d+ ?[a-z]+|\d+:\d\d(:\d\d)?)$' then 'a length of time'
              else 'text' end, null
  from data.setting s where s.name not like 'code\_%'
$$;
