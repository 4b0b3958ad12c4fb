\ir support.psql
select plan(16);
-- Limits on holding are settings, and off until somebody turns them on.
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('poor', 149) as poor \gset
create function pg_temp.hold(token text, variadic seats bigint[]) returns text language sql as $$
  select pg_temp.attempt(format('select api.hold_seats(%L, %s, %L)', token, current_setting('tap.show'), seats))
$$;
create function pg_temp.set(name text, value text) returns void language sql as $$
  update data.setting set value = set.value where name = set.name
$$;
select set_config('tap.show', :'show', true) \g /dev/null

select is((select string_agg(name || ' ' || value, ', ' order by name) from data.setting where name like 'hold%' and name not like 'hold_duration'),
          'hold_needs_balance false, hold_window 10 minutes, holds_per_address 0, holds_per_login 0, holds_per_member 0', 'off in a fresh deployment');
select is(string_agg(distinct pg_temp.hold('fan', :a1 + i % 2), ' '), 'done', 'so nobody is stopped') from generate_series(1, 30) i;
select is((select count(*) from data.hold_call), 0::bigint, 'nor counted');
select is(pg_temp.hold('poor', :a2, :b1), 'done', 'nor asked for coins');

select pg_temp.set('holds_per_member', '3') \g /dev/null
select is(string_agg(pg_temp.hold('fan', :a1), ' '), 'done done done MU010 MU010', 'so many a member') from generate_series(1, 5);
select is(pg_temp.state_of(:show, 1, 'fan'), 'held_by_me', 'a refused hold leaves the present one');
select is(pg_temp.hold('friend', :b1 + 1), 'done', 'others are not concerned');
update data.hold_call set at = at - interval '10 minutes';
select is(pg_temp.hold('fan', :a1), 'done', 'until the window is over');
select is((select count(*) from data.hold_call), 1::bigint, 'what is older is forgotten');

select pg_temp.set('holds_per_member', '0'), pg_temp.set('holds_per_login', '2') \g /dev/null
select is(pg_temp.hold('friend', :b1 + 2) || ' ' || pg_temp.hold('fan', :a1), 'done MU010', 'so many over a login');
update data.hold_call set login = 'another';
select is(pg_temp.hold('fan', :a1), 'done', 'over each');
select pg_temp.set('holds_per_login', '0'), pg_temp.set('holds_per_address', '3') \g /dev/null
select is(pg_temp.hold('fan', :a1), 'MU010', 'so many from an address');
update data.hold_call set address = '192.0.2.1';
select is(pg_temp.hold('fan', :a1), 'done', 'from each');

select pg_temp.set('holds_per_address', '0'), pg_temp.set('hold_needs_balance', 'true') \g /dev/null
select is(pg_temp.hold('poor', :a2, :b1), 'MU004', 'one coin short');
select is(pg_temp.hold('poor', :b1 + 3, :b1 + 4), 'done', 'who could pay may hold');
select is(pg_temp.hold('poor', :a1, :b1), 'MU003', 'a seat that is taken comes before the coins');
select * from finish();
rollback;
