\ir support.psql
select plan(31);
-- What PUBLIC may call of PostgreSQL's own functions. Of the volatile ones, which may change or hold something, this list was looked
-- at one by one: each reads, or does something to its own session alone. A name that is missing here fails until somebody has.
create temp view open_function as
  select p.oid, p.proname::text as name from pg_proc p
  where p.prokind in ('f', 'p') and has_function_privilege('public', p.oid, 'execute')
    and p.pronamespace not in ('tap'::regnamespace, pg_my_temp_schema())
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
                    and d.refobjid = (select oid from pg_extension where extname = 'pgtap'));
select is((select string_agg(f.oid::regprocedure::text, ', ' order by f.name) from open_function f join pg_proc p using (oid)
           where p.provolatile = 'v' and p.prorettype::regtype::text !~ '(_handler|^trigger|^event_trigger|^internal)$'
             and 'internal'::regtype <> all (p.proargtypes)
             and f.name not in ('clock_timestamp', 'timeofday', 'random', 'random_normal', 'setseed', 'gen_random_uuid', 'uuidv4', 'uuidv7',
                                'set_config', 'current_query', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until', 'pg_is_in_recovery')),
          null, 'nothing else that is volatile is open to everybody');
select is((select string_agg(name, ', ' order by name) from open_function
           where name ~ '(advisory|^lo_|^lo(read|write)|notify|emit_message|export_snapshot|terminate|cancel|replication_slot|^pg_stat_reset|_size$|current_xact_id$|^txid_current$)'
             and name <> 'pg_get_replication_slots'),
          null, 'nor what is called like something that holds or changes what others share');
select is((select string_agg(name, ', ' order by name) from open_function
           where name ~ '^pg_stat_get' and name !~ '^pg_stat_get_(activity$|backend_|progress_info$|snapshot_timestamp$)'), null, 'nor what counts rows');
create function public.left_open() returns int language sql volatile as 'select 1';
select isnt((select string_agg(name, ', ') from open_function where name = 'left_open'), null, 'a function left open would be found');

select pg_temp.refuses(statement, '42501', statement) from (values
  ('select pg_advisory_lock(1)'), ('select pg_advisory_xact_lock_shared(1, 2)'), ('select pg_try_advisory_lock(1)'), ('select pg_advisory_unlock_all()'),
  ('select lo_create(0)'), ('select lo_from_bytea(0, ''x'')'), ('select lo_creat(-1)'), ('select pg_notify(''a'', ''b'')'),
  ('select pg_logical_emit_message(true, ''a'', ''b'')'), ('select pg_export_snapshot()'), ('select pg_terminate_backend(1)'),
  ('select pg_cancel_backend(1)'), ('select pg_current_xact_id()'), ('select pg_create_physical_replication_slot(''a'')'),
  ('select sum(n_live_tup) from pg_stat_user_tables'), ('select n_tup_ins from pg_stat_all_tables'), ('select * from pg_stat_database'),
  ('select pg_stat_get_live_tuples(1)'), ('select pg_total_relation_size(''pg_class'')'), ('select pg_relation_size(1255)'), ('select pg_database_size(1)'),
  ('select reltuples from pg_class'), ('select * from pg_class'), ('select relpages from pg_class')) v (statement);
-- What drivers and psql ask.
select pg_temp.allows(statement, statement) from (values
  ('select c.oid, c.relname, n.nspname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace'),
  ('select set_config(''a.b'', ''c'', true), pg_is_in_recovery(), gen_random_uuid(), clock_timestamp()'),
  ('select count(*) from information_schema.tables')) v (statement);
select * from finish();
rollback;
