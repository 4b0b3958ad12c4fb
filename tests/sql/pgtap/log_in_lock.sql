\ir support.psql
select plan(30);
select pg_temp.allows($$select api.sign_up('fan@lock.example', 'password', 'Fan')$$, 'a fan');
create function pg_temp.try(password text, email text default 'fan@lock.example') returns text language sql as $$
  select pg_temp.attempt(format('select * from api.log_in(%L, %L)', email, password))
$$;
-- attempts as if made `ago`, from here or elsewhere
create function pg_temp.failures(n int, ago interval, here boolean) returns void language sql as $$
  insert into data.log_in_attempt (at, email_key, place_key, succeeded)
  select clock_timestamp() - ago, k.email, case when here then k.place else sha256(k.place || i::text::bytea) end, false
  from generate_series(1, n) i, (select email_key, place_key from data.log_in_attempt order by attempt_id limit 1) k (email, place)
$$;
select pg_temp.try('wrong' || i) from generate_series(1, 5) i \g /dev/null
select is((select count(*) from data.log_in_attempt where not succeeded), 5::bigint, 'failures are counted');
select is(pg_temp.try('password'), 'MU010', 'after five, even the right password waits');
select is(pg_temp.try('Password', 'FAN@lock.example'), 'MU010', 'whatever the case of the e-mail');
select is((select count(*) from data.log_in_attempt), 5::bigint, 'attempts during the lock do not count');
select is(pg_temp.try('password', 'other@lock.example'), 'done', 'others are not locked');
update data.log_in_attempt set at = at - interval '16 s';
select is(pg_temp.try('wrong'), 'done', 'it ends by itself');
update data.log_in_attempt set at = at - interval '16 s';
select is(pg_temp.try('password'), 'MU010', 'and grows');
update data.log_in_attempt set at = at - interval '15 s';
select is(pg_temp.try('password'), 'done', 'twice as long');

-- a stranger at the kiosk where the fan has just logged in
select is(string_agg(distinct pg_temp.try('stranger' || i), ' '), 'done', 'five wrong tries') from generate_series(1, 5) i;
select is(pg_temp.try('password'), 'done', 'keep nobody out where the fan has logged in');
select pg_temp.failures(100, '1 s', true) \g /dev/null
select is(pg_temp.try('password'), 'MU010', 'a hundred do');
update data.log_in_attempt set at = at - interval '15 min' where not succeeded;
select is(pg_temp.try('password'), 'done', 'for a while');
select is(pg_temp.try('wrong'), 'done', 'and though the fan came in between');
select is(pg_temp.try('password'), 'MU010', 'whoever guesses on waits at once: so many tries are free in a day, and no more');
delete from data.log_in_attempt where succeeded;
select pg_temp.failures(50, '14 min', true) \g /dev/null
select is(pg_temp.try('password'), 'MU010', 'the lock is never longer');
update data.log_in_attempt set at = at - interval '15 min';
select is(pg_temp.try('password'), 'done', 'than a quarter of an hour');

-- an attacker elsewhere
select pg_temp.failures(1000, '1 s', false) \g /dev/null
select is(pg_temp.try('password'), 'done', 'nobody elsewhere locks a fan out at home');
update data.log_in_attempt set at = at - interval '91 days' where succeeded;
select is(pg_temp.try('password'), 'MU010', 'where the fan is not known, log-in waits');
update data.log_in_attempt set at = at - interval '31 s' where not succeeded;
select is(pg_temp.try('password'), 'done', 'half a minute');

-- attempts that the client takes back
delete from data.log_in_attempt;
update data.setting set value = '3' where name = 'log_in_burst';
create function pg_temp.undone(email text) returns text language plpgsql as $$
declare
  answer text;
begin
  answer := pg_temp.try('wrong', email);
  raise exception using errcode = 'TAP00', message = answer;
exception when sqlstate 'TAP00' then
  return sqlerrm;
end
$$;
select is(string_agg(pg_temp.undone('undo' || pg_backend_pid() || '@lock.example'), ' '), 'done done done MU010 MU010',
          'a rollback does not undo the count') from generate_series(1, 5);
select is((select count(*) from data.log_in_attempt), 0::bigint, 'though it undid the rows');

-- somebody who tries very many e-mails over one login
update data.setting set value = '100' where name = 'log_in_burst';
create function pg_temp.counted() returns bigint language sql as $$
  select sum(private.log_in_failures(private.log_in_counter('login', sha256(convert_to(private.setting('log_in_pepper') || session_user, 'UTF8'))), clock_timestamp()))
$$;
update data.setting set value = (pg_temp.counted() + 3)::text where name = 'log_in_burst_of_login';
select is(pg_temp.try('password'), 'done', 'at home, before');
select is(string_agg(pg_temp.try('wrong', i || 'many@lock.example'), ' '), 'done done done MU010 MU010', 'is stopped, whatever the e-mail') from generate_series(1, 5) i;
select is(pg_temp.try('password'), 'done', 'but not where the fan is known');
select pg_temp.allows($$select api.sign_up('new@lock.example', 'password', 'New')$$, 'somebody new');
select is(pg_temp.try('password', 'new@lock.example'), 'MU010', 'waits for the next five minutes');
update data.setting set value = '2000' where name = 'log_in_burst_of_login';

-- an attempt that is given up before it is answered tells nothing and costs nobody anything; a right password neither
select pg_temp.counted() as counted \gset
savepoint given_up;
set local statement_timeout = '15ms';
\set ON_ERROR_STOP off
\o /dev/null
select * from api.log_in('new@lock.example', 'wrong');
\o
\set ON_ERROR_STOP on
rollback to given_up;
select pg_temp.try('password', 'new@lock.example') \g /dev/null
select is(pg_temp.counted() - :counted, 0::bigint, 'what failed is counted, nothing else');
select ok(not has_table_privilege('my_universe_client', 'data.log_in_attempt', 'select'), 'nobody reads who tried what');
select ok(not exists (select from data.log_in_attempt a where a::text like '%lock.example%'), 'nor is it stored');
select * from finish();
rollback;
