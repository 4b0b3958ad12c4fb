\ir support.psql
-- Where one more or one earlier is another answer, in what members have and may do.
select no_plan();
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 11) as b1, (select singer_id from data.singer where name = 'Tap Singer') as singer \gset
select pg_temp.member('fan', 1000) as fan, pg_temp.member('friend', 0) as friend, pg_temp.member('ended') as ended \gset
update data.session set expires_at = clock_timestamp() where token_hash = private.token_hash('ended');
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'

-- coins
select pg_temp.gives(format('select api.top_up(''fan'', %L, 5)', :'r1'), '1005', 'coins');
select pg_temp.gives(format('select api.top_up(''friend'', %L, 5)', :'r1'), '5', 'another member may use the same id');
select pg_temp.allows(format('select api.book(''fan'', %L, %s, array[%s])', :'r2', :show, :a1), 'a booking');
select pg_temp.refuses(format('select api.top_up(''fan'', %L, -100)', :'r2'), 'MU013', 'is no top-up of as much less');
select pg_temp.refuses('select api.top_up(''ended'', gen_random_uuid(), 1)', 'MU007', 'an ended session');
select pg_temp.gives('select api.top_up(''fan'', gen_random_uuid(), 10000000)', '10000905', 'the most at once');
update data.setting set value = '10000910' where name = 'balance_maximum';
select pg_temp.refuses('select api.top_up(''fan'', gen_random_uuid(), 6)', 'MU009', 'a purse that would overflow');
select pg_temp.gives('select api.top_up(''fan'', gen_random_uuid(), 5)', '10000910', 'and one that is full then');
select throws_ok(format('select private.post_entry(%s, ''adjustment'', -6, null, null, clock_timestamp())', :friend), 'MU004'::char(5));
select is(private.post_entry(:friend, 'adjustment', -5, null, null, clock_timestamp()), 0::bigint, 'a purse may be emptied');

-- accounts
select pg_temp.allows(format('select api.sign_up(%L, %L, %L, %L)', 'today@tap.example', repeat('x', 72), repeat('n', 80), (clock_timestamp() at time zone 'UTC')::date),
                      'the longest password and name, born today');
select pg_temp.refuses(format('select api.sign_up(''b@tap.example'', ''password'', ''B'', %L)', (clock_timestamp() at time zone 'UTC')::date + 1), 'MU009', 'born tomorrow');
select pg_temp.allows(format('select api.sign_up(''c@tap.example'', ''password'', ''C'', %L)', (clock_timestamp() at time zone 'UTC' - interval '130 years')::date), '130 years ago');
select pg_temp.refuses(format('select api.sign_up(''d@tap.example'', ''password'', ''D'', %L)', (clock_timestamp() at time zone 'UTC' - interval '130 years')::date - 1), 'MU009', 'and a day');
select is(private.name_text('n', 1), 'n', 'a name of one');
select throws_ok('select private.name_text(''nn'', 1)', 'MU009'::char(5));

-- passwords: bcrypt sees 72 bytes and no more
select pg_temp.refuses('select api.log_in(''c@tap.example'', null)', 'MU009', 'no password');
select isnt(pg_temp.rows(format('select member_id from api.log_in(''today@tap.example'', %L)', repeat('x', 72))), null, 'the whole password');
select is(pg_temp.rows(format('select member_id from api.log_in(''today@tap.example'', %L)', repeat('x', 73))), null, 'and one more');
select pg_temp.allows(format('select api.sign_up(''kr@tap.example'', %L, ''K'')', repeat('가', 24)), 'in Korean');
select is(pg_temp.rows(format('select member_id from api.log_in(''kr@tap.example'', %L)', repeat('가', 24) || E'\u00a0')), null, 'and one more, however it is written');

-- the window of each limit on log-in; a place and an e-mail of nobody's
\set now '2030-01-01 12:00:00+00'
create function pg_temp.key(name text) returns bytea language sql as $$ select sha256(convert_to('tap ' || name, 'UTF8')) $$;
create function pg_temp.tried(ago interval, n int default 1, place text default 'here', succeeded boolean default false) returns void language sql as $$
  insert into data.log_in_attempt (at, email_key, place_key, succeeded)
  select timestamptz '2030-01-01 12:00:00+00' - ago, pg_temp.key('fan'), pg_temp.key(place || case when place <> 'here' then i::text else '' end), succeeded from generate_series(1, n) i
$$;
-- How long the lock is still to last. What was tried is forgotten.
create function pg_temp.locked(later interval default '0') returns text language plpgsql as $$
declare
  now constant timestamptz := '2030-01-01 12:00:00+00';
  answer text := coalesce((private.log_in_locked_until(pg_temp.key('fan'), pg_temp.key('here'), pg_temp.key('login'), now + later) - now)::text, 'no');
begin
  delete from data.log_in_attempt where email_key = pg_temp.key('fan');
  return answer;
end
$$;
select is(pg_temp.locked(), 'no', 'nothing was tried');
select is((select pg_temp.locked() from pg_temp.tried('0', 4)), 'no', 'four failures are free');
select is((select pg_temp.locked() from pg_temp.tried('0', 5)), '00:00:15', 'five lock');
select is((select pg_temp.locked('14.999999 s') from pg_temp.tried('0', 5)), '00:00:15', 'until the end');
select is((select pg_temp.locked('15 s') from pg_temp.tried('0', 5)), 'no', 'no longer');
select is((select pg_temp.locked() from pg_temp.tried('0', 7)), '00:01:00', 'each doubles it');
select is((select pg_temp.locked() from pg_temp.tried('0', 19)), '00:15:00', 'up to a quarter of an hour');
select is((select pg_temp.locked() from pg_temp.tried('0', 1200)), '00:15:00', 'however many there are');
select is((select pg_temp.locked() from pg_temp.tried('23:59:59', 4) a, pg_temp.tried('0') b), '00:00:15', 'a failure of this day counts');
select is((select pg_temp.locked() from pg_temp.tried('1 day', 4) a, pg_temp.tried('0') b), 'no', 'one of yesterday does not');
select is((select pg_temp.locked() from pg_temp.tried('1 s', 1, 'here', true) a, pg_temp.tried('0', 99) b), 'no', 'where the fan has logged in, ninety-nine are free');
select is((select pg_temp.locked() from pg_temp.tried('1 s', 1, 'here', true) a, pg_temp.tried('0', 100) b), '00:00:15', 'a hundred lock');
select is((select pg_temp.locked() from pg_temp.tried('1 s', 1, 'here', true) a, pg_temp.tried('0', 102) b), '00:01:00', 'and so on');
select is((select pg_temp.locked() from pg_temp.tried('1 s', 1, 'here', true) a, pg_temp.tried('2 s', 99) b, pg_temp.tried('0') c), '00:00:15', 'those before a success, too');
select is((select pg_temp.locked() from pg_temp.tried('1 s', 1, 'here', true) a, pg_temp.tried('1 day', 99) b, pg_temp.tried('0') c), 'no', 'those of yesterday do not');
select is((select pg_temp.locked() from pg_temp.tried('1 s', 1, 'there', true) a, pg_temp.tried('0', 5) b), '00:00:15', 'to have logged in elsewhere spares nobody here');
select is((select pg_temp.locked() from pg_temp.tried('90 days', 1, 'here', true) a, pg_temp.tried('0', 5) b), '00:00:15', 'nor so long ago');
select is((select pg_temp.locked() from pg_temp.tried('0', 19, 'there')), 'no', 'nineteen elsewhere are free');
select is((select pg_temp.locked() from pg_temp.tried('0', 20, 'there')), '00:00:30', 'twenty lock where the fan is not known');
select is((select pg_temp.locked() from pg_temp.tried('00:59:59', 19, 'there') a, pg_temp.tried('0', 1, 'there0') b), '00:00:30', 'within an hour');
select is((select pg_temp.locked() from pg_temp.tried('1 hour', 19, 'there') a, pg_temp.tried('0', 1, 'there0') b), 'no', 'not longer ago');
select is((select pg_temp.locked() from pg_temp.tried('0', 20, 'there') a, pg_temp.tried('89 days 23:59:59', 1, 'here', true) b), 'no', 'a place is known for ninety days');
select is((select pg_temp.locked() from pg_temp.tried('0', 20, 'there') a, pg_temp.tried('90 days', 1, 'here', true) b), '00:00:30', 'and then no more');

-- what is kept of attempts
delete from data.log_in_attempt;
insert into data.log_in_attempt (at, email_key, place_key, succeeded)
select clock_timestamp() - ago::interval, pg_temp.key(ago), pg_temp.key(ago), succeeded
from (values ('23 hours', false), ('25 hours', false), ('89 days 23 hours', true), ('91 days', true)) v (ago, succeeded);
select pg_temp.rows('select member_id from api.log_in(''c@tap.example'', ''password'')') \g /dev/null
select is((select string_agg(ago, ', ' order by ago) from unnest('{23 hours,25 hours,89 days 23 hours,91 days}'::text[]) ago
           where exists (select from data.log_in_attempt a where a.email_key = pg_temp.key(ago))), '23 hours, 89 days 23 hours', 'failures for a day, successes for ninety');

-- sessions
select pg_temp.refuses(statement, 'MU007', 'ended: ' || statement) from (values
  (format('select api.seats(%s, ''ended'')', :show)), ('select api.my_account(''ended'')'), ('select api.save_search(''ended'', ''s'', ''{}'')'), ('select api.log_out(''ended'')')) v (statement);
select private.renew_session(private.token_hash('ended')) \g /dev/null
select ok((select expires_at < clock_timestamp() from data.session where token_hash = private.token_hash('ended')), 'what has ended is not made longer');
select token as one from private.start_session(:fan) \gset
select token as two from private.start_session(:fan) \gset
select ok((select expires_at between clock_timestamp() + interval '11 hours' and clock_timestamp() + interval '12 hours' from data.session where token_hash = private.token_hash(:'one')), 'a session lasts half a day');
select pg_temp.refuses('select api.end_session(''ended'')', 'MU007', 'nor ended again');
select pg_temp.allows(format('select api.log_out(%L)', :'one'), 'log out');
select pg_temp.allows(format('select api.my_account(%L)', :'two'), 'of this session alone');
update data.session set renew_at = clock_timestamp(), expires_at = clock_timestamp() + interval '1 min' where token_hash = private.token_hash('fan');
savepoint reading;
set local transaction_read_only = on;
select pg_temp.allows('select api.my_account(''fan'')', 'a standby writes nothing');
rollback to reading;
select pg_temp.allows('select api.release_seats(''fan'', ' || :show || ')', 'a call');
select ok((select expires_at > clock_timestamp() + interval '11 hours' and renew_at > clock_timestamp() + interval '9 min' from data.session where token_hash = private.token_hash('fan')),
          'moves the end, and not again for a while');

-- what is somebody else's
select pg_temp.allows(statement, statement) from (values
  (format('select api.set_favourite_concert(''fan'', %s, true), api.set_favourite_concert(''friend'', %1$s, true)', :concert)),
  (format('select api.set_favourite_singer(''fan'', %s, true), api.set_favourite_singer(''friend'', %1$s, true)', :singer)),
  (format('select api.set_favourite_concert(''friend'', %s, false)', :concert)), (format('select api.set_favourite_singer(''friend'', %s, false)', :singer))) v (statement);
select is((select count(*) from data.favourite_concert where member_id = :fan) + (select count(*) from data.favourite_singer where member_id = :fan), 2::bigint, 'others like what they liked');
insert into data.saved_search (member_id, name, filters) select :fan, 's' || i, '{}' from generate_series(1, 49) i;
select saved_search_id as theirs from data.saved_search where member_id = :fan and name = 's1' \gset
select pg_temp.refuses(format('select api.delete_saved_search(''friend'', %s)', :theirs), 'MU006', 'somebody else''s search');
select pg_temp.allows('select api.save_search(''fan'', ''s50'', ''{}'')', 'fifty searches');
select pg_temp.refuses('select api.save_search(''fan'', ''s51'', ''{}'')', 'MU009', 'one more');
select pg_temp.allows('select api.save_search(''fan'', ''s50'', ''{"query": "x"}'')', 'the same again');

-- pages
select lives_ok(statement, statement) from (values
  ('select private.check_calendar(''2026-01-01'', ''2026-03-03'', ''shows'')'), ('select private.check_page(''date'', 1)'), ('select private.check_page(''date'', 500)'),
  ('select private.query_text(repeat(''x'', 200))')) v (statement);
select throws_ok(statement, 'MU009'::char(5)) from (values
  ('select private.check_calendar(''2026-01-01'', ''2026-03-04'', ''shows'')'), ('select private.check_page(''date'', 0)'), ('select private.check_page(''date'', 501)'),
  ('select private.query_text(repeat(''x'', 201))')) v (statement);
select * from finish();
rollback;
