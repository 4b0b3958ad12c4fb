\ir support.psql
select plan(40);
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('third') as third \gset

select pg_temp.gives(format('select expires_at between clock_timestamp() + %L and clock_timestamp() + %L from api.hold_seats(%L, %s, array[%s, %s])',
                            '299 s', '300 s', 'fan', :show, :a2, :a1), 't', 'a hold lasts five minutes');
select is(pg_temp.state_of(:show, 1), 'held', 'others see it held');
select is(pg_temp.state_of(:show, 1, 'friend'), 'held', 'another member, too');
select is(pg_temp.state_of(:show, 1, 'fan'), 'held_by_me', 'the holder sees it as one''s own');
select pg_temp.refuses(format('select api.hold_seats(%L, %s, array[%s, %s])', 'friend', :show, :a3, :a1), 'MU003', 'held by somebody else');
select is(pg_temp.state_of(:show, 3), 'free', 'all or nothing');
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'friend', :show, :a1), 'MU003', 'nor can it be booked');

-- changing one's mind
update data.seat_claim set until = clock_timestamp() + interval '1 minute' where member_id = :fan;
select pg_temp.gives(format('select expires_at < clock_timestamp() + %L from api.hold_seats(%L, %s, array[%s, %s])', '61 s', 'fan', :show, :a2, :a3),
                     't', 'keeping a seat keeps the end');
select is(pg_temp.state_of(:show, 1), 'free', 'the seat that is not named is free');
select is(pg_temp.state_of(:show, 2, 'fan') || pg_temp.state_of(:show, 3, 'fan'), 'held_by_meheld_by_me', 'exactly those named are held');
select pg_temp.gives(format('select expires_at > clock_timestamp() + %L from api.hold_seats(%L, %s, array[%s])', '299 s', 'fan', :show, :a1),
                     't', 'giving all up begins anew');
select pg_temp.allows(format('select api.hold_seats(%L, %s, array[%s])', 'friend', :show, :a2), 'and others may have the rest');
select pg_temp.allows(format('select api.hold_seats(%L, %s, array[%s])', 'fan', :other_show, :a1), 'another show');
select is(pg_temp.state_of(:show, 1), 'free', 'one show at a time');
select pg_temp.refuses(format('select api.hold_seats(%L, %s, array[%s])', 'fan', :show, :a2), 'MU003', 'a refused hold');
select is(pg_temp.state_of(:other_show, 1, 'fan'), 'held_by_me', 'leaves the present one');

-- the end
update data.seat_claim set until = clock_timestamp() where member_id = :friend;
select is(pg_temp.state_of(:show, 2), 'free', 'an expired hold holds nothing');
select pg_temp.allows(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'third', :show, :a2), 'whoever comes may book it');
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'friend', :show, :a2), 'MU003', 'the former holder may not');
select pg_temp.allows(format('select api.release_seats(%L, %s)', 'fan', :other_show), 'released');
select is(pg_temp.state_of(:other_show, 1), 'free', 'is free');
select pg_temp.allows(format('select api.release_seats(%L, %s)', 'fan', :other_show), 'releasing nothing is fine');
select pg_temp.refuses('select api.release_seats(''fan'', -1)', 'MU006', 'no such show');
select pg_temp.refuses('select api.release_seats(''fan'', null)', 'MU009', 'null show');
select pg_temp.refuses('select api.release_seats(''nobody'', -1)', 'MU007', 'unknown token');

-- booking what one holds
select pg_temp.allows(format('select api.hold_seats(%L, %s, array[%s, %s])', 'fan', :show, :a1, :a3), 'two held');
select pg_temp.allows(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'fan', :show, :a1), 'one booked');
select is(pg_temp.state_of(:show, 1) || pg_temp.state_of(:show, 3), 'soldfree', 'the other is free again');
select pg_temp.refuses(format('select api.hold_seats(%L, %s, array[%s])', 'fan', :show2, :a1), 'MU002', 'whoever has a booking holds no more');

-- log-out gives up holds
select pg_temp.allows(format('select api.hold_seats(%L, %s, array[%s])', 'friend', :show, :a3), 'held');
insert into data.session (token_hash, member_id, expires_at, renew_at)
select private.token_hash('elsewhere'), s.member_id, s.expires_at, s.renew_at from data.session s where s.token_hash = private.token_hash('friend');
select count(*) as held from data.seat_claim k join data.session s using (member_id) where s.token_hash = private.token_hash('friend') and k.until > clock_timestamp() \gset
select pg_temp.allows('select api.end_session(''elsewhere'')', 'a session that ends');
select pg_temp.refuses('select api.my_account(''elsewhere'')', 'MU007', 'is over');
select is((select count(*) from data.seat_claim k join data.session s using (member_id) where s.token_hash = private.token_hash('friend') and k.until > clock_timestamp()), :held::bigint, 'and frees nothing of what is held in another');
select cmp_ok(:held::bigint, '>', 0::bigint, 'of which there is something');
select pg_temp.allows('select api.log_out(''friend'')', 'log out');
select is(pg_temp.state_of(:show, 3), 'free', 'free');
select is((select string_agg(detail, '') from private.verify()), '', 'and every invariant holds');

-- how long a hold lasts is a setting, and clients ask for it
select pg_temp.gives('select hold_seconds from api.deployment()', '300', 'clients are told how long');
update data.setting set value = '90 seconds' where name = 'hold_duration';
select pg_temp.gives('select hold_seconds from api.deployment()', '90', 'an operator may change it');
select pg_temp.gives(format('select expires_at between clock_timestamp() + %L and clock_timestamp() + %L from api.hold_seats(%L, %s, array[%s])',
                            '89 s', '90 s', 'third', :other_show, :a2), 't', 'and holds last as long as they say');
select * from finish();
rollback;
