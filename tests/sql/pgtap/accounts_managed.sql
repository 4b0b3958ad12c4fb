\ir support.psql
-- Administrators make accounts, change their roles, set passwords and lock them; a clerk sets a fan's password anew. All of it is on the record.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
create function pg_temp.record() returns text language sql as $$
  select pg_temp.rows('select actor, act, object, reason, detail from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') limit 1')
$$;
create function pg_temp.session(token text, member bigint) returns void language sql as $$
  insert into data.session (token_hash, member_id, expires_at, renew_at)
  values (private.token_hash(token), member, clock_timestamp() + interval '1 hour', clock_timestamp() + interval '10 minutes')
$$;
select pg_temp.member('fan', 0) as fan, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('staff', 0, 'staff') as staff,
       pg_temp.member('supervisor', 0, 'supervisor') as supervisor, pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('other', 0, 'admin') as other,
       pg_temp.member('gone', 0) as gone \gset
update data.member set email = null, name = null, closed_at = clock_timestamp() where member_id = :gone;
update data.purse set is_closed = true where member_id = :gone;
delete from data.session where member_id = :gone;

-- finding
create function pg_temp.finds(query text, token text default 'admin', after text default null) returns text language sql as $$
  select format('select name, email, role, is_locked, last_log_in is null as never, is_own from api.accounts(%L, %L, %L) where email like ''%%tap.example''', token, query, after)
$$;
select pg_temp.gives(pg_temp.finds(null), 'steward,steward@tap.example,steward,f,t,f|staff,staff@tap.example,staff,f,t,f|supervisor,supervisor@tap.example,supervisor,f,t,f|admin,admin@tap.example,admin,f,t,t|other,other@tap.example,admin,f,t,f',
  'whoever works for the house');
select pg_temp.gives(pg_temp.finds(null, 'admin', :'supervisor'), 'admin,admin@tap.example,admin,f,t,t|other,other@tap.example,admin,f,t,f', 'those behind one');
select pg_temp.gives(pg_temp.finds(query), 'fan,fan@tap.example,fan,f,t,f', 'found: ' || query) from unnest('{fan,FAN@tap," fan "}'::text[]) query;
select is(pg_temp.rows(pg_temp.finds('nobody')), null, 'nobody');
select pg_temp.refuses(pg_temp.finds(query, token, after), code, concat_ws(' ', token, left(query, 9), after)) from (values
  ('fan', 'supervisor', null, 'MU008'), ('fan', 'nobody', null, 'MU007'), ('f', 'admin', null, 'MU009'), ('', 'admin', null, 'MU009'), (repeat('x', 201), 'admin', null, 'MU009'),
  (null, 'admin', '0', 'MU009'), (null, 'admin', 'x', 'MU009')) v (query, token, after, code);
insert into data.member (email, name, role, password_hash) select format('crowd%s@tap.example', n), 'Crowd', 'fan', 'none' from generate_series(1, 101) n;
insert into data.purse (member_id) select member_id from data.member where name = 'Crowd';
select is((select count(*) from api.accounts('admin', 'crowd')), 100::bigint, 'a page');
select is((select count(*) from api.accounts('admin', 'crowd', (select max(member_id)::text from api.accounts('admin', 'crowd')))), 1::bigint, 'and the next');

-- making one
create function pg_temp.makes(token text, request uuid, name text, email text, role text, password text) returns text language sql as $$
  select format('select api.create_account(%L, %L, %L, %L, %L, %L)', token, request, name, email, role, password)
$$;
select pg_temp.refuses(pg_temp.makes(token, request, name, email, role, password), code, about) from (values
  ('supervisor', gen_random_uuid(), 'N', 'n@tap.example', 'fan', 'password', 'MU008', 'a supervisor'), ('nobody', gen_random_uuid(), 'N', 'n@tap.example', 'fan', 'password', 'MU007', 'nobody'),
  ('admin', null, 'N', 'n@tap.example', 'fan', 'password', 'MU009', 'no request'), ('admin', gen_random_uuid(), ' ', 'n@tap.example', 'fan', 'password', 'MU009', 'no name'),
  ('admin', gen_random_uuid(), 'N', 'nonsense', 'fan', 'password', 'MU009', 'no e-mail'), ('admin', gen_random_uuid(), 'N', 'n@tap.example', 'king', 'password', 'MU009', 'no role'),
  ('admin', gen_random_uuid(), 'N', 'n@tap.example', null, 'password', 'MU009', 'a null role'), ('admin', gen_random_uuid(), 'N', 'n@tap.example', 'fan', 'short', 'MU009', 'a short password'),
  ('admin', gen_random_uuid(), 'N', 'FAN@tap.example', 'fan', 'password', 'MU014', 'a taken e-mail')) v (token, request, name, email, role, password, code, about);
select gen_random_uuid() as request \gset
select api.create_account('admin', :'request', ' 새  직원 ', 'New@tap.example', 'staff', 'password') as made \gset
select is(pg_temp.rows(pg_temp.finds('new@')), '"새 직원",New@tap.example,staff,f,t,f', 'made, in its one form');
select is(pg_temp.record(), format('admin,create_account,"member %s","","{""name"": ""새 직원"", ""role"": ""staff""}"', :made), 'on the record, without the password');
select pg_temp.gives(pg_temp.makes('admin', :'request', ' 새  직원 ', 'New@tap.example', 'staff', 'password'), :'made', 'the same again is the same');
select pg_temp.refuses(pg_temp.makes('admin', :'request', name, email, role, password), 'MU013', 'another one under the same request')
from (values ('X', 'New@tap.example', 'staff', 'password'), (' 새  직원 ', 'x@tap.example', 'staff', 'password'), (' 새  직원 ', 'New@tap.example', 'admin', 'password'),
             (' 새  직원 ', 'New@tap.example', 'staff', 'password2')) v (name, email, role, password);
select pg_temp.refuses(format('select api.top_up(''admin'', %L, 5)', :'request'), 'MU013', 'another call under the same request');
select is(pg_temp.rows('select role from api.log_in(''new@tap.example'', ''password'')'), 'staff', 'who logs in');
select is((select last_log_in > clock_timestamp() - interval '1 minute' from api.accounts('admin', 'new@tap')), true, 'which is told');
select is((select count(*)::int from api.acts('admin', '2020-01-01Z', '2100-01-01Z')), 1, 'once on the record');

-- another role
create function pg_temp.role_set(token text, member bigint, role text, reason text default 'New job') returns text language sql as $$
  select format('select api.set_role(%L, %L, %L, %L)', token, member, role, reason)
$$;
select pg_temp.refuses(pg_temp.role_set(token, member, role, reason), code, about) from (values
  ('supervisor', :fan::bigint, 'staff', 'x', 'MU008', 'a supervisor'), ('nobody', :fan, 'staff', 'x', 'MU007', 'nobody'), ('admin', :admin, 'fan', 'x', 'MU008', 'one''s own'), ('admin', :admin, 'admin', 'x', 'MU008', 'one''s own, the same'),
  ('admin', null, 'staff', 'x', 'MU009', 'no number'), ('admin', -1, 'staff', 'x', 'MU006', 'nobody''s number'), ('admin', :gone, 'staff', 'x', 'MU006', 'a closed one'),
  ('admin', :fan, 'king', 'x', 'MU009', 'no role'), ('admin', :fan, null, 'x', 'MU009', 'a null role'), ('admin', :fan, 'staff', ' ', 'MU009', 'no reason'), ('admin', :fan, 'staff', null, 'MU009', 'a null reason')) v (token, member, role, reason, code, about);
select pg_temp.refuses('select * from api.shifts(''fan'')', 'MU008', 'a fan');
select pg_temp.allows(pg_temp.role_set('admin', :fan, 'staff', ' New  job '), 'made staff');
select is(pg_temp.record(), format('admin,set_role,"member %s","New job","{""to"": ""staff"", ""from"": ""fan""}"', :fan), 'on the record');
select pg_temp.allows('select * from api.shifts(''fan'')', 'is staff at the next call');
select pg_temp.allows(pg_temp.role_set('admin', :fan, 'staff', 'Again'), 'the same role again');
select is((select count(*)::int from api.acts('admin', '2020-01-01Z', '2100-01-01Z') where act = 'set_role'), 1, 'changes nothing');
select pg_temp.allows(pg_temp.role_set('admin', :fan, 'fan', 'Dismissed'), 'dismissed');
select pg_temp.refuses('select * from api.shifts(''fan'')', 'MU008', 'is none at the next call');
select pg_temp.gives('select role from api.my_account(''fan'')', 'fan', 'and goes on as a fan');
select pg_temp.allows(pg_temp.role_set('admin', :other, 'fan'), 'another administrator');
select pg_temp.refuses(pg_temp.role_set('other', :admin, 'fan'), 'MU008', 'is none any more');

-- the last administrator
update data.member set password_hash = private.password_hash('password') where member_id in (:admin, :other);
update data.member set role = 'fan' where role = 'admin' and member_id <> :admin;
create function pg_temp.close_refused() returns text language plpgsql as $$
declare
  why text;
begin
  perform api.close_my_account('admin', 'password');
  return 'closed';
exception when sqlstate 'MU009' then
  get stacked diagnostics why = pg_exception_detail;
  return sqlerrm || ': ' || why;
end
$$;
select is(pg_temp.close_refused(), 'no other administrator is left: last_admin', 'the last administrator stays');
update data.member set role = 'admin', locked_at = clock_timestamp() where member_id = :other;
select is(pg_temp.close_refused(), 'no other administrator is left: last_admin', 'one who is locked is none');
update data.member set locked_at = null where member_id = :other;
select is(pg_temp.attempt('select api.close_my_account(''other'', ''password'')'), 'done', 'one of two goes');
select is((select closed_at is not null from data.member where member_id = :other), true, 'closed');
select is(pg_temp.close_refused(), 'no other administrator is left: last_admin', 'one who is closed is none');

-- locking
create function pg_temp.locks(token text, member bigint, locked boolean, reason text default 'Left') returns text language sql as $$
  select format('select api.lock_account(%L, %L, %L, %L)', token, member, locked, reason)
$$;
update data.member set password_hash = private.password_hash('password') where member_id = :staff;
select pg_temp.refuses(pg_temp.locks(token, member, locked, reason), code, about) from (values
  ('supervisor', :fan::bigint, true, 'x', 'MU008', 'a supervisor'), ('nobody', :fan, true, 'x', 'MU007', 'nobody'), ('admin', :admin, true, 'x', 'MU008', 'one''s own'), ('admin', null, true, 'x', 'MU009', 'no number'),
  ('admin', -1, true, 'x', 'MU006', 'nobody''s number'), ('admin', :gone, true, 'x', 'MU006', 'a closed one'), ('admin', :fan, null, 'x', 'MU009', 'neither'), ('admin', :fan, true, '', 'MU009', 'no reason')) v (token, member, locked, reason, code, about);
select pg_temp.session('staff2', :staff) \g /dev/null
select pg_temp.allows(pg_temp.locks('admin', :staff, true), 'locked');
select is(pg_temp.record(), format('admin,lock_account,"member %s",Left,{}', :staff), 'on the record');
select pg_temp.refuses('select * from api.my_account(''staff'')', 'MU007', 'its session is over');
select pg_temp.refuses('select * from api.my_account(''staff2'')', 'MU007', 'and the other');
select is(pg_temp.rows('select role from api.log_in(''staff@tap.example'', ''password'')'), null, 'nobody logs in');
select is((select is_locked from api.accounts('admin', 'staff@')), true, 'which is told');
select pg_temp.allows(pg_temp.locks('admin', :staff, true), 'again');
select pg_temp.allows(pg_temp.locks('admin', :staff, false, 'Back'), 'let in again');
select pg_temp.allows(pg_temp.locks('admin', :staff, false, 'Back'), 'again');
select is((select string_agg(act || ' ' || reason, ', ' order by act_id) from api.acts('admin', '2020-01-01Z', '2100-01-01Z') where act like '%lock_account'), 'lock_account Left, unlock_account Back', 'each once');
select is(pg_temp.rows('select role from api.log_in(''staff@tap.example'', ''password'')'), 'staff', 'logs in');
select pg_temp.refuses('select * from api.my_account(''staff'')', 'MU007', 'anew');

-- a password for another
create function pg_temp.sets(token text, member bigint, new_password text default 'universe', reason text default 'Checked the passport') returns text language sql as $$
  select format('select api.set_password_for(%L, %L, %L, %L)', token, member, new_password, reason)
$$;
update data.session set expires_at = clock_timestamp() + interval '1 hour' where token_hash = private.token_hash('staff');
update data.member set password_hash = private.password_hash('password') where member_id = :fan;
select pg_temp.refuses(pg_temp.sets(token, member, new_password, reason), code, about) from (values
  ('steward', :fan::bigint, 'universe', 'x', 'MU008', 'a steward'), ('nobody', :fan, 'universe', 'x', 'MU007', 'nobody'), ('staff', :staff, 'universe', 'x', 'MU008', 'one''s own'),
  ('staff', :steward, 'universe', 'x', 'MU008', 'a clerk for a steward'), ('supervisor', :admin, 'universe', 'x', 'MU008', 'a supervisor for an administrator'), ('admin', :admin, 'universe', 'x', 'MU008', 'an administrator''s own'),
  ('staff', null, 'universe', 'x', 'MU009', 'no number'), ('staff', -1, 'universe', 'x', 'MU006', 'nobody''s number'), ('staff', :gone, 'universe', 'x', 'MU006', 'a closed one'),
  ('staff', :fan, 'short', 'x', 'MU009', 'a short one'), ('staff', :fan, null, 'x', 'MU009', 'none'), ('staff', :fan, 'universe', ' ', 'MU009', 'no reason')) v (token, member, new_password, reason, code, about);
select pg_temp.allows(pg_temp.sets('staff', :fan, 'universe '), 'a clerk for a fan');
select is(pg_temp.record(), format('staff,set_password_for,"member %s","Checked the passport",{}', :fan), 'on the record, without the password');
select pg_temp.refuses('select * from api.my_account(''fan'')', 'MU007', 'the session is over');
select is(pg_temp.rows('select role from api.log_in(''fan@tap.example'', ''password'')'), null, 'the old one is none');
select is(pg_temp.rows('select role from api.log_in(''fan@tap.example'', ''universe '')'), 'fan', 'the new one is, as it was typed');
select pg_temp.allows(pg_temp.sets('admin', :staff), 'an administrator for staff');
select is(pg_temp.rows('select role from api.log_in(''staff@tap.example'', ''universe'')'), 'staff', 'who logs in');
select is(pg_temp.broken(), null, 'nothing is broken');
select * from finish();
rollback;
