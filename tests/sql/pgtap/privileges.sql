\ir support.psql
select plan(22);
select set_config('tap.kiosk', :'kiosk', true) \g /dev/null
select pg_temp.refuses(statement, '42501', statement) from (values
  ('select * from data.member'), ('select * from data.purse'), ('select * from data.seat_claim'), ('select * from data.setting'), ('select * from data.session'),
  ('insert into data.ledger (member_id, kind, amount, balance) values (1, ''top_up'', 1, 1)'), ('select key from data.ticket_key'),
  ('select private.setting(''log_in_pepper'')'), ('select private.create_account(''a@b.de'', ''password'', ''A'', ''admin'')'),
  ('select nextval(''data.log_in_count_0'')'), ('select ext.gen_random_bytes(1)'),
  ('create temp table t ()'), ('create table public.t ()'), ('create table api.t ()'), ('create schema s')) v (statement);
select ok(not pg_has_role('my_universe_client', 'my_universe_owner', 'member'), 'a client is not the owner');
select ok(not has_database_privilege('my_universe_client', current_database(), 'connect'), 'being a client lets nobody into this database');
select is((select string_agg(concat_ws(' ', nspname, a.grantee::regrole, a.privilege_type), ', ') from pg_namespace, aclexplode(nspacl) a
           where nspname in ('private', 'data', 'ext') and a.grantee <> nspowner), null, 'nobody but the owner may look into private, data and ext');
select is((select string_agg(a.grantee::regrole || ' ' || a.privilege_type, ', ') from pg_namespace, aclexplode(nspacl) a where nspname = 'api' and a.grantee <> nspowner),
          'my_universe_client USAGE', 'clients alone may use api');
select is((select string_agg(oid::regprocedure::text, ', ') from pg_proc
           where pronamespace in ('api'::regnamespace, 'private'::regnamespace, 'data'::regnamespace)
             and has_function_privilege('public', oid, 'execute')), null, 'PUBLIC may execute nothing');
select is((select string_agg(oid::regprocedure::text, ', ') from pg_proc
           where pronamespace = 'api'::regnamespace
             and (not prosecdef or not exists (select from unnest(proconfig) c where c like 'search_path=%'))
             and proname <> 'version'), null, 'every procedure is a definer''s with a pinned search path');
select is((select string_agg(relname, ', ') from pg_class c where relnamespace = 'data'::regnamespace
           and (has_any_column_privilege('my_universe_client', c.oid, 'select, insert, update') or has_table_privilege('public', c.oid, 'select'))
           and relkind in ('r', 'v', 'm', 'p')), null, 'clients may read no table');
select * from finish();
rollback;
