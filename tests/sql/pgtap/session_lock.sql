\ir support.psql
-- A session that was left alone is locked, and unlocked by a PIN or the password.
select no_plan();
create function pg_temp.fresh_counters() returns void language sql as $$
  select setval(format('data.log_in_password_%s', n)::regclass, 0) from generate_series(0, 255) n
$$;
create function pg_temp.why(statement text) returns text language plpgsql as $$
declare
  said text;
begin
  execute statement;
  return 'done';
exception when others then
  get stacked diagnostics said = pg_exception_detail;
  return concat_ws(' ', sqlstate, nullif(said, ''));
end
$$;
select pg_temp.fresh_counters() \g /dev/null
select pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('other', 0, 'staff') as other, pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('ended') as ended \gset
update data.member set password_hash = private.password_hash('password') where member_id in (:staff, :other);
update data.session set expires_at = clock_timestamp() where token_hash = private.token_hash('ended');
select is((select staff_idle_minutes from api.deployment()), 10, 'a window is told when to lock itself');

-- a PIN
select pg_temp.refuses(format('select api.set_pin(%L, %L, %L)', token, password, pin), code, about) from (values
  ('staff', 'wrong', '1234', 'MU008', 'a wrong password'), ('staff', null, '1234', 'MU009', 'no password'), ('staff', 'password', '123', 'MU009', 'three digits'), ('staff', 'password', '1234567890123', 'MU009', 'thirteen'),
  ('staff', 'password', '12a4', 'MU009', 'a letter'), ('staff', 'password', '', 'MU009', 'nothing'), ('staff', 'password', E'1234\n', 'MU009', 'a line feed'), ('nobody', 'password', '1234', 'MU007', 'nobody'), ('ended', 'password', '1234', 'MU007', 'an ended session')) v (token, password, pin, code, about);
select pg_temp.allows('select api.set_pin(''staff'', ''password'', ''1234'')', 'set');
select pg_temp.gives('select has_pin from api.my_account(''staff'')', 't', 'which the member is told');
select pg_temp.gives('select has_pin from api.my_account(''other'')', 'f', 'and whoever has none');
select ok((select pin_hash like '$2a$10$%' from data.member where member_id = :staff), 'bcrypt');

-- locked
select pg_temp.refuses('select api.lock_session(''nobody'')', 'MU007', 'nobody');
select pg_temp.allows('select api.lock_session(''staff'')', 'locked');
select is(pg_temp.why(statement), 'MU007 locked', statement) from unnest(array['select * from api.my_account(''staff'')', 'select * from api.shifts(''staff'')', 'select * from api.rights(''staff'')', 'select api.lock_session(''staff'')',
  'select api.set_pin(''staff'', ''password'', ''9999'')', 'select api.open_shift(''staff'', gen_random_uuid(), ''C'', 0)', 'select * from api.check_in(''staff'', ''X'')', 'select * from api.search_concerts(token => ''staff'')',
  'select api.set_my_password(''staff'', ''password'', ''universe'')']) statement;
select is(pg_temp.why('select * from api.my_account(''ended'')'), 'MU007', 'which an ended one does not say');
select is(pg_temp.why('select * from api.my_account(''nobody'')'), 'MU007', 'nor one that never was');
select pg_temp.allows('select * from api.my_account(''other'')', 'nobody else''s is');
select pg_temp.refuses(format('select api.unlock(%L, %L, %L)', token, pin, password), code, about) from (values
  ('staff', '4321', null, 'MU008', 'a wrong PIN'), ('staff', null, 'wrong', 'MU008', 'a wrong password'), ('staff', null, null, 'MU009', 'neither'), ('staff', '1234', 'password', 'MU009', 'both'), ('staff', 'password', null, 'MU008', 'the password as PIN'),
  ('nobody', '1234', null, 'MU007', 'nobody'), ('ended', '1234', null, 'MU007', 'an ended one')) v (token, pin, password, code, about);
select is(pg_temp.why('select * from api.my_account(''staff'')'), 'MU007 locked', 'still locked');
select pg_temp.fresh_counters() \g /dev/null
select pg_temp.allows('select api.unlock(''staff'', ''1234'')', 'unlocked by PIN');
select pg_temp.gives('select role from api.my_account(''staff'')', 'staff', 'and goes on');
select pg_temp.allows('select api.unlock(''staff'', ''1234'')', 'again changes nothing');
select pg_temp.gives('select expires_at > clock_timestamp() + interval ''11 hours'' from api.lock_session(''other''), api.unlock(''other'', password => ''password'')', 't', 'whoever has no PIN types the password');
select api.lock_session('other') \g /dev/null
select pg_temp.refuses('select api.unlock(''other'', ''1234'')', 'MU008', 'no PIN was set');
select is((select string_agg(detail, '|') from private.verify() where not ok), null, 'nothing is broken');

-- wrong ones are counted, also by passwords
update data.setting set value = '3' where name = 'password_burst';
select pg_temp.fresh_counters() \g /dev/null
select api.lock_session('staff') \g /dev/null
select is(string_agg(pg_temp.why(format('select api.unlock(''staff'', %L)', 1000 + i)), '|'), 'MU008 2|MU008 1|MU008 0|MU010', 'how many are left is told') from generate_series(1, 4) i;
select pg_temp.fresh_counters() \g /dev/null
select is(string_agg(pg_temp.attempt(format('select api.unlock(''staff'', %L)', 1000 + i)), ' '), 'MU008 MU008 MU008 MU010 MU010', 'after some, one waits') from generate_series(1, 5) i;
select pg_temp.refuses('select api.unlock(''staff'', ''1234'')', 'MU010', 'with the right one, too');
select pg_temp.refuses('select api.unlock(''staff'', password => ''password'')', 'MU010', 'and the password');
select pg_temp.fresh_counters() \g /dev/null

-- how it ends
update data.session set created_at = clock_timestamp() - interval '31 days' where token_hash = private.token_hash('staff');
update data.member set created_at = clock_timestamp() - interval '40 days' where member_id = :staff;
select pg_temp.refuses('select api.unlock(''staff'', ''1234'')', 'MU007', 'one that is too old is over');
select pg_temp.allows('select api.log_out(''staff'')', 'a locked one may log out');
select is(pg_temp.why('select * from api.my_account(''staff'')'), 'MU007', 'and is no more');
select pg_temp.refuses('select api.unlock(''staff'', ''1234'')', 'MU007', 'for no PIN');
select api.set_password_for('admin', :other, 'universe', 'Forgotten') \g /dev/null
select is(pg_temp.why('select api.unlock(''other'', password => ''universe'')'), 'MU007', 'another password ends a locked one');
insert into data.session (token_hash, member_id, expires_at, renew_at) values (private.token_hash('third'), :other, clock_timestamp() + interval '1 hour', clock_timestamp() + interval '10 min');
select api.set_pin('third', 'universe', '123456'), api.lock_session('third') \g /dev/null
select api.lock_account('admin', :other, true, 'Left') \g /dev/null
select is(pg_temp.why('select api.unlock(''third'', ''123456'')'), 'MU007', 'a locked account ends it');
delete from data.session where token_hash = private.token_hash('staff');  -- older than any may be
select is((select string_agg(detail, '|') from private.verify() where not ok), null, 'nothing is broken');
select * from finish();
rollback;
