-- What everybody or a client got that no deployment gives: rights on PostgreSQL's own, on what will be made, bounds that are gone.
\ir damage.psql
select 'tap_client_' || pg_backend_pid() as client \gset
create role :client login connection limit 4 in role my_universe_client;
select format('grant connect on database %I to %I', current_database(), :'client') \gexec
select private.bind_kiosks() \g /dev/null
create temp table grants (grantee text, who text) on commit drop;
insert into grants values ('public', 'everybody may'), ('my_universe_client', 'role my_universe_client is a client and has a right of its own on'),
  (:'client', 'role tap_client_\d+ is a client and has a right of its own on');
insert into damage (name, statement, invariant, line)
select format('%s for %s', o.object, g.grantee), format('grant %s to %s', o.given, g.grantee), 15,
       case g.grantee when 'public' then o.open else format('%s %s', g.who, o.described) end
from grants g, (values
  ('advisory locks', 'execute on function pg_advisory_lock(bigint)', 'function pg_advisory_lock\(bigint\): everybody may execute it', 'function pg_advisory_lock\(bigint\)'),
  ('notifications', 'execute on function pg_notify(text, text)', 'function pg_notify\(text,text\): everybody may execute it', 'function pg_notify\(text,text\)'),
  ('large objects', 'execute on function lo_create(oid)', 'function lo_create\(oid\): everybody may execute it', 'function lo_create\(oid\)'),
  ('the number of rows', 'execute on function pg_stat_get_live_tuples(oid)', 'function pg_stat_get_live_tuples\(oid\): everybody may', 'function pg_stat_get_live_tuples\(oid\)'),
  ('random bytes', 'execute on function ext.gen_salt(text)', 'function ext.gen_salt\(text\): everybody may', 'function ext.gen_salt\(text\)'),
  ('files of the server', 'execute on function pg_read_file(text)', 'function pg_read_file\(text\): everybody may', 'function pg_read_file\(text\)'),
  ('all of pg_class', 'select on pg_class', 'table pg_class: everybody may select', 'table pg_class'),
  ('the rows of pg_class', 'select (reltuples) on pg_class', 'column pg_class.reltuples: everybody may select', 'column reltuples of table pg_class'),
  ('passwords of roles', 'select on pg_authid', 'table pg_authid: everybody may select', 'table pg_authid'),
  ('a column of statistics', 'select (stavalues1) on pg_statistic', 'column pg_statistic.stavalues1: everybody may select', 'column stavalues1 of table pg_statistic'),
  ('a setting', 'set on parameter session_replication_role', 'setting session_replication_role: everybody may set it', 'parameter session_replication_role'),
  ('schema public', 'usage on schema public', 'schema public: public may usage', 'schema public'),
  ('making things in schema public', 'create on schema public', 'schema public: public may create', 'schema public'),
  ('making things in PostgreSQL''s own', 'create on schema pg_catalog', 'schema pg_catalog: public may create', 'schema pg_catalog')
) o (object, given, open, described);
insert into damage (name, statement, invariant, line) values
('everybody connects', format('grant connect on database %I to public', current_database()), 15, 'database .*: public may connect. Take it back: revoke connect on database'),
('all clients connect', format('grant connect on database %I to my_universe_client', current_database()), 15, 'database .*: my_universe_client may connect'),
('a client lets others connect', format('grant connect on database %I to %I with grant option', current_database(), :'client'), 15, 'database .*: tap_client_\d+ may connect and let others'),
('a client makes schemas', format('grant create on database %I to %I', current_database(), :'client'), 15, 'database .*: tap_client_\d+ may create'),
('a client of any number', format('alter role %I connection limit -1', :'client'), 15, 'role tap_client_\d+ may have any number of connections: alter role tap_client_\d+ connection limit 4'),
('a client of nothing', format('alter role %I connection limit 0', :'client'), 15, 'role tap_client_\d+ may have 0 connections'),
('a client of too many', format('alter role %I connection limit 1001', :'client'), 15, 'role tap_client_\d+ may have 1001 connections'),
('a client who may call nothing', format(case when current_setting('server_version_num')::int < 160000 then 'alter role %I noinherit'
                                              else 'grant my_universe_client to %I with inherit false' end, :'client'), 15, 'role tap_client_\d+ is a client and may not call the procedures'),
('a client who fills the disk', format('alter role %I in database %I reset temp_file_limit', :'client', current_database()), 15, 'role tap_client_\d+ may fill the disk'),
('a client who fills more of it', format('alter role %I in database %I set temp_file_limit = ''900GB''', :'client', current_database()), 15, 'role tap_client_\d+ may fill the disk'),
('a client who owns a table', format('create table public.mine (); alter table public.mine owner to %I', :'client'), 15, 'role tap_client_\d+ is a client and owns table public.mine'),
('a client who owns a large object', format('alter large object %s owner to %I', lo_create(0), :'client'), 15, 'role tap_client_\d+ is a client and owns large object'),
('a client who owns the database', format('alter database %I owner to %I', current_database(), :'client'), 15, 'role tap_client_\d+ is a client and owns database'),
('another''s rights', 'create function public.rob() returns void language sql security definer as ''delete from data.purse''', 15, 'function public.rob\(\): everybody may execute it, with the rights of \S+. Take it back: revoke execute on function public.rob\(\) from public'),
('another''s rights, elsewhere', 'create schema shop; create function shop.rob() returns void language sql security definer as ''delete from data.purse''', 15, 'function shop.rob\(\): everybody may execute it, with'),
('another''s rights, for clients', 'create function public.rob() returns void language sql security definer as ''delete from data.purse''; revoke execute on function public.rob() from public; grant execute on function public.rob() to my_universe_client', 15, 'role my_universe_client is a client and has a right of its own on function public.rob\(\)'),
('a table for clients', 'create table public.extra (); grant select on public.extra to my_universe_client', 15, 'role my_universe_client is a client and has a right of its own on table public.extra'),
('a schema for everybody', 'create schema shop; grant usage on schema shop to public', 15, 'schema shop: public may usage'),
('rights on what will be made, for everybody', 'alter default privileges grant select on tables to public', 15, 'what \S+ makes, everybody may select. Take it back: alter default privileges for role \S+ revoke select on tables from public'),
('rights on what will be made in a schema, for everybody', 'alter default privileges in schema data grant usage on sequences to public', 15, 'what \S+ makes in schema data, everybody may usage'),
('rights on what will be made, for clients', 'alter default privileges grant select on tables to my_universe_client', 15, 'role my_universe_client is a client and has a right of its own on default privileges'),
('rights that the owner gives clients', 'alter default privileges for role my_universe_owner in schema data grant select on tables to my_universe_client', 14, 'default privileges r in data was not made by a deployment'),
('procedures that nobody may call', 'alter default privileges for role my_universe_owner in schema api revoke execute on functions from my_universe_client', 14, 'default privileges functions in api is missing'),
('procedures that everybody may call', 'alter default privileges for role my_universe_owner grant execute on functions to public', 14, 'default privileges functions is missing');
\ir damage_check.psql
