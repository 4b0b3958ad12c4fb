\ir support.psql
select plan(37);
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2 \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend \gset

select pg_temp.gives(format('select section, row_label, seat_label, grade, price, state from api.seats(%s) where seat_id in (%s, %s)', :show, :a1 + 6, :b1),
                     'A,2,2,R,100,free|B,1,1,S,50,free', 'seats');
select is((select count(*) from api.seats(:show)), 20::bigint, 'sections without a price are not sold');
select pg_temp.gives(format('select seats_total, seats_free from api.shows(%s)', :concert), '20,20|20,20', 'shows');
select is((select array_agg(seat_id order by seat_id) from api.seats(:show)),
          (select array_agg(first_seat_id + n order by first_seat_id + n) from api.seat_plan(:show), generate_series(0, seat_count - 1) n),
          'the plan has the same seats');
select is((select string_agg(section || row_label || ':' || seat_count || ' ' || price, ', ' order by first_seat_id) from api.seat_plan(:show)),
          'A1:5 100, A2:5 100, B1:5 50, B2:5 50', 'row by row, in order');
select ok((select arc_radius from api.seat_plan(:show) where section = 'A' and row_label = '2')
          - (select arc_radius from api.seat_plan(:show) where section = 'A' and row_label = '1') - 0.9 < 1e-9, 'rows are 0.9 m apart');

-- states
select pg_temp.gives(format('select sold, blocked, held, held_by_me, freed from api.seat_states(%s)', :show), '{},{},{},{},{}', 'all free');
select cursor from api.seat_states(:show) \gset
select api.hold_seats('fan', :show, array[:a1, :a2]) \g /dev/null
select api.book('friend', gen_random_uuid(), :show, array[:a3]) \g /dev/null
insert into data.seat_claim (show_id, seat_id, until) values (:show, :b1, 'infinity');
select pg_temp.gives(format('select sold, blocked, held, held_by_me, freed, hold_expires_at is null from api.seat_states(%s)', :show),
                     format('{%s},{%s},"{%s,%s}",{},{},t', :a3, :b1, :a1, :a2), 'what a guest sees');
select pg_temp.gives(format('select sold, held, held_by_me, hold_expires_at > now() from api.seat_states(%s, null, %L)', :show, 'fan'),
                     format('{%s},{},"{%s,%s}",t', :a3, :a1, :a2), 'what the holder sees');
select is((select string_agg(state, ',' order by seat_id) from api.seats(:show, 'fan') where state <> 'free'),
          'held_by_me,held_by_me,sold,blocked', 'seats says the same');
select pg_temp.gives(format('select seats_free from api.shows(%s)', :concert), '16|20', 'and shows counts the same');
select pg_temp.gives(format('select * from api.concert_availability(array[%s, -1])', :concert), format('%s,40,36', :concert), 'and availability');
select pg_temp.gives(format('select sold, blocked, held from api.seat_states(%s, %L)', :show, :'cursor'),
                     format('{%s},{%s},"{%s,%s}"', :a3, :b1, :a1, :a2), 'what changed since');
select pg_temp.gives(format('select sold, blocked, held, freed from api.seat_states(%s, %L)', :show2, :'cursor'), '{},{},{},{}', 'of this show only');

-- holds that end with no write at all: as if written long ago, ending between two polls
update data.seat_claim set changed = '3', until = clock_timestamp() - interval '1 s' where show_id = :show and seat_id = :a1;
update data.seat_claim set changed = '3' where show_id = :show and seat_id <> :a1;
select format('%s %s', split_part(:'cursor', ' ', 1), (extract(epoch from clock_timestamp() - interval '2 s') * 1000000)::bigint) as before,
       format('%s %s', split_part(:'cursor', ' ', 1), (extract(epoch from clock_timestamp()) * 1000000)::bigint) as after \gset
select pg_temp.gives(format('select freed, held, sold from api.seat_states(%s, %L)', :show, :'before'), format('{%s},{},{}', :a1), 'a hold that ran out since is freed');
select pg_temp.gives(format('select freed, held, sold from api.seat_states(%s, %L)', :show, :'after'), '{},{},{}', 'one that ran out before is not news');
select pg_temp.gives(format('select cardinality(freed), sold from api.seat_states(%s, %L)', :show, '999999999999 1'), format('17,{%s}', :a3),
                     'a cursor from before a restore gets everything');

-- refusals
select pg_temp.refuses(format('select api.seat_states(%s, %L)', :show, bad), 'MU009', 'cursor ' || bad) from unnest(array['', 'x', '1', '-1 1', '1 1 1', '99999999999999999999 1']) bad;
select pg_temp.refuses('select api.seat_states(-1)', 'MU006', 'no such show');
select pg_temp.refuses(format('select api.seat_states(-1, %L)', :'cursor'), 'MU006', 'with a cursor either');
select pg_temp.refuses('select api.seat_states(null)', 'MU009', 'null');
select pg_temp.refuses(format('select api.seat_states(%s, null, %L)', :show, 'nobody'), 'MU007', 'a dead token');
select pg_temp.refuses('select api.seats(-1)', 'MU006', 'no such show');
select pg_temp.refuses('select api.seats(null)', 'MU009', 'null');
select pg_temp.refuses(format('select api.seats(%s, %L)', :show, 'nobody'), 'MU007', 'a dead token');
select pg_temp.refuses('select api.seat_plan(-1)', 'MU006', 'no such show');
select pg_temp.refuses('select api.seat_plan(null)', 'MU009', 'null');
select pg_temp.refuses('select api.shows(-1)', 'MU006', 'no such concert');
select pg_temp.refuses('select api.shows(null)', 'MU009', 'null');
select pg_temp.refuses('select api.concert_availability(null)', 'MU009', 'null');

-- When nothing is new one's own hold goes on to be told, and a change that is as old as the cursor is new.
select pg_temp.member('quiet') as quiet, pg_temp.seat(:show2, 7) as a7 \gset
select api.hold_seats('quiet', :show2, array[:a7]) \g /dev/null
update data.seat_claim set changed = '99' where show_id = :show2;
select pg_temp.gives(format('select held, held_by_me, freed, hold_expires_at > now() from api.seat_states(%s, %L, %L)', :show2, '100 ' || (extract(epoch from now()) * 1000000)::bigint, 'quiet'),
                     '{},{},{},t', 'nothing new');
select pg_temp.gives(format('select held, held_by_me, freed, hold_expires_at > now() from api.seat_states(%s, %L, %L)', :show2, '99 ' || (extract(epoch from now()) * 1000000)::bigint, 'quiet'),
                     format('{},{%s},{},t', :a7), 'a change as old as the cursor');
select * from finish();
rollback;
