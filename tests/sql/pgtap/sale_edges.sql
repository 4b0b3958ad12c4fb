\ir support.psql
-- Where one more or one earlier is another answer. No test can stand at an instant of the clock: those that decide by it are told one.
select no_plan();
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other, pg_temp.concert('old') as old, pg_temp.concert('late') as late \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show, pg_temp.show(:old) as old_show,
       pg_temp.show(:late) as late_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('third') as third, pg_temp.member('fourth') as fourth,
       pg_temp.member('ended') as ended, pg_temp.member('child', born => '2080-01-01') as child \gset
update data.session set expires_at = clock_timestamp() where token_hash = private.token_hash('ended');
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'
\set now '2030-01-01 12:00:00+00'

-- the period: from the instant when booking opens to just before it closes, and before the show begins
create function pg_temp.refusal(now interval, starts interval default '20 s', cancelled boolean default false, age int default 0, seats int default 1) returns text language sql as $$
  select coalesce(private.sale_refusal(case when cancelled then 'empty' else tstzrange(t, least(t + '10 s', t + starts)) end, t + starts, age, m.member_id, c.concert_id,
                                       array(select generate_series(1, seats))::bigint[], 4, t + now), 'none')
  from (values (timestamptz '2030-01-01 12:00:00+00')) v (t), data.member m, data.concert c
  where m.email = 'child@tap.example' and c.source = 'tap' and c.source_id = 'one'
$$;
select is(pg_temp.refusal('-1 us'), 'MU001', 'before it opens');
select is(pg_temp.refusal('0'), 'none', 'when it opens');
select is(pg_temp.refusal('9.999999 s'), 'none', 'before it closes');
select is(pg_temp.refusal('10 s'), 'MU001', 'when it closes');
select is(pg_temp.refusal('4.999999 s', '5 s'), 'none', 'before the show begins');
select is(pg_temp.refusal('5 s', '5 s'), 'MU001', 'when it begins');
select is(pg_temp.refusal('1 s', cancelled => true), 'MU001', 'cancelled');
select is(pg_temp.refusal('1 s', age => 0) || pg_temp.refusal('1 s', age => 1), 'noneMU011', 'an age limit of nothing and of one');
select is(string_agg(pg_temp.refusal('1 s', seats => n), ' ' order by o), 'MU005 none none MU005 MU005 MU009', 'from one seat to the limit, and beyond any')
from unnest(array[0, 1, 4, 5, 1000, 1001]) with ordinality v (n, o);
select is((select string_agg(private.sale_state(t, t + interval '10 s', t + last, null, t + now), ' ' order by now, last) from (values (timestamptz :'now')) v (t),
           (values (interval '-1 us', interval '20 s'), ('0', '20 s'), ('9.999999 s', '20 s'), ('10 s', '20 s'), ('4.999999 s', '5 s'), ('5 s', '5 s')) w (now, last)),
          'upcoming open open closed open closed', 'lists say the same');
select is((select (n.upcoming, n.past)::text from private.singer_concert_counts(singer_id, last_show) n), '(4,0)', 'a singer''s concerts: the last show begins')
from data.singer s, data.concert c where s.name = 'Tap Singer' and c.concert_id = :concert;
update data.concert set cancelled_at = clock_timestamp() where concert_id = :late;
select is((select n.upcoming from private.singer_concert_counts(singer_id, clock_timestamp()) n), 3, 'without those cancelled') from data.singer where name = 'Tap Singer';
update data.concert set cancelled_at = null where concert_id = :late;

-- a claim ends at its last instant
create function pg_temp.claim(seat bigint, until timestamptz, member bigint) returns void language sql as $$
  insert into data.seat_claim (show_id, seat_id, member_id, until, changed) values (current_setting('tap.show')::bigint, seat, member, until, '3')
$$;
create function pg_temp.changed(since timestamptz, now timestamptz) returns text language sql as $$
  select coalesce(string_agg(seat_id::text, ','), '') from private.changed_claims(current_setting('tap.show')::bigint, ('4', since, false)::private.seat_cursor, now)
$$;
select set_config('tap.show', :'other_show', true) \g /dev/null
select pg_temp.claim(:a1, :'now', :friend) \g /dev/null
select is(private.seats_refusal(:fan, :other, :other_show, array[:a1], timestamptz :'now' - interval '1 us'), 'MU003', 'held until then');
select is(private.seats_refusal(:fan, :other, :other_show, array[:a1], :'now'), 'MU004', 'free from then on');
select is(private.taken_seat_count(:other_show, timestamptz :'now' - interval '1 us') || ',' || private.taken_seat_count(:other_show, :'now'), '1,0', 'counted until then');
select is((select count(*) from private.changed_claims(:other_show, null, timestamptz :'now' - interval '1 us')), 1::bigint, 'a map has it until then');
select is((select count(*) from private.changed_claims(:other_show, null, :'now')), 0::bigint, 'and then no more');
select is(pg_temp.changed(timestamptz :'now' - interval '1 s', :'now'), :'a1', 'a map that polls at that instant is told');
select is(pg_temp.changed(timestamptz :'now' - interval '1 us', timestamptz :'now' + interval '1 s'), :'a1', 'so is one that polled just before');
select is(pg_temp.changed(:'now', timestamptz :'now' + interval '1 s'), '', 'but not twice');
select is(pg_temp.changed(timestamptz :'now' - interval '1 s', timestamptz :'now' - interval '1 us'), '', 'nor too early');
update data.seat_claim set member_id = null where show_id = :other_show;
select is(pg_temp.changed(timestamptz :'now' - interval '1 s', :'now'), :'a1', 'so is one when what was given back returns to sale');
select is((select count(*) from private.changed_claims(:other_show, null, timestamptz :'now' - interval '1 us')), 1::bigint, 'and not before');
update data.seat_claim set member_id = :friend where show_id = :other_show;
update data.seat_claim set changed = '4' where show_id = :other_show;
select is(pg_temp.changed(:'now', timestamptz :'now' + interval '1 s'), :'a1', 'what the oldest transaction that ran then has changed is told');
select is((select string_agg((private.read_seat_cursor(xid || ' 1', '5')).is_ahead::text, ' ' order by xid) from unnest('{4,5,6}'::text[]) xid), 'false false true', 'a cursor ahead of this server');
select is(private.claim_seat(:fan, :other_show, :a1, null, null, 'infinity', timestamptz :'now' - interval '1 us'), false, 'nobody else takes it before');
select is(private.claim_seat(:fan, :other_show, :a1, null, null, 'infinity', :'now'), true, 'anybody may then');
delete from data.seat_claim where show_id = :other_show;

-- seats
select pg_temp.refuses(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :show, :b1 + 10), 'MU006', 'the seat behind the last that has a price');
select pg_temp.refuses(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s, %s, %s])', :show, :a1, :a2, :a1), 'MU009', 'a seat twice, another between');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, array[%s, %s, %s])', :show, :a1, :a2, :a1), 'MU009', 'nor held twice');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, array[%s, null])', :show, :a1), 'MU009', 'a seat and null');
select is(private.seats_in_lock_order(array[3, 1, 2]), '{1,2,3}'::bigint[], 'the order of locks');

-- holds
select pg_temp.allows(format('select api.hold_seats(''fan'', %s, array[%s])', :show, :a1), 'held');
select pg_temp.allows(format('select api.release_seats(''fan'', %s)', :show2), 'released of another show');
select is(pg_temp.state_of(:show, 1, 'fan'), 'held_by_me', 'is held still');
select pg_temp.allows(format('select api.hold_seats(''fan'', %s, array[%s])', :other_show, :a1), 'another show');
select is(pg_temp.state_of(:show, 1), 'free', 'and the hold was known');
select pg_temp.allows(format('select api.hold_seats(''friend'', %s, array[%s])', :other_show, :a2), 'somebody else''s');
update data.seat_claim set changed = '3' where show_id = :other_show;
select pg_temp.allows(format('select api.release_seats(''fan'', %s)', :other_show), 'released');
select is(pg_temp.state_of(:other_show, 1) || ' ' || pg_temp.state_of(:other_show, 2), 'free held', 'one''s own alone');
select pg_temp.allows(format('select api.hold_seats(''friend'', %s, array[%s])', :other_show, :a2), 'held again');
select is((select count(*) from data.seat_claim where show_id = :other_show and changed = '3'), 0::bigint, 'and maps that poll are told of both');
update data.seat_claim set until = clock_timestamp() where show_id = :other_show and seat_id = :a2;
select pg_temp.gives(format('select expires_at > clock_timestamp() + interval ''299 s'' from api.hold_seats(''friend'', %s, array[%s])', :other_show, :a2), 't', 'a hold that ran out begins anew');

-- what is booked stays so
select pg_temp.allows(format('select api.hold_seats(''fan'', %s, array[%s])', :show, :a1), 'held');
select pg_temp.gives(format('select total from api.book(''fan'', %L, %s, %L)', :'r1', :show, format('{%s}', :a1)), '100', 'booked');
select is((select price || state from data.ticket where show_id = :show and seat_id = :a1), '100valid', 'a seat that was held costs the same');
select is((select hold_show_id from data.purse where member_id = :fan), null, 'no hold is left');
select pg_temp.allows(format('select api.release_seats(''fan'', %s)', :show), 'released');
select is(pg_temp.state_of(:show, 1), 'sold', 'what is sold stays sold');
select is(private.claim_seat(:fan, :show, :a1, null, null, 'infinity', clock_timestamp()), false, 'and is not held after all');

-- the same request
select pg_temp.member('nothing', 0) \g /dev/null
select pg_temp.refuses(format('select api.book(''nothing'', %L, %s, array[%s])', :'r1', :show, :a1), 'MU003', 'another member''s id does not answer');
select pg_temp.refuses(format('select api.book(''fan'', %L, null, array[%s])', :'r1', :a1), 'MU013', 'the same id, no show');
select pg_temp.allows(format('select api.top_up(''fan'', %L, 5)', :'r2'), 'a top-up');
select pg_temp.refuses(format('select api.book(''fan'', %L, null, null)', :'r2'), 'MU013', 'is no booking of nothing');

-- a booking that was cancelled: its seats are somebody else's, its concert can be booked
select pg_temp.allows(format('select api.book(''third'', gen_random_uuid(), %s, array[%s])', :show, :a3), 'a booking');
select pg_temp.cancel(booking_id) from data.booking where member_id = :third \g /dev/null
select pg_temp.refuses(format('select api.book(''third'', gen_random_uuid(), %s, array[%s])', :show, :a1), 'MU003', 'cancelled: the seat is why');
select pg_temp.refuses(format('select api.hold_seats(''third'', %s, array[%s])', :show, :a1), 'MU003', 'of a hold, too');
select is(private.seats_refusal(:third, :concert, :show, array[:a1], clock_timestamp()), 'MU003', 'whatever else is wrong');
select pg_temp.allows(format('select api.hold_seats(''third'', %s, array[%s])', :show, :a2), 'another may be held');
insert into data.seat_claim (show_id, seat_id, until) values (:show2, :a3, 'infinity');
select is(private.seats_refusal(:third, :concert, :show2, array[:a3], clock_timestamp()), 'MU003', 'a blocked seat');

-- sessions
select pg_temp.refuses(format('select api.hold_seats(''ended'', %s, array[%s])', :show2, :a3), 'MU007', 'an ended session holds nothing');
select pg_temp.refuses(format('select api.release_seats(''ended'', %s)', :show2), 'MU007', 'and releases nothing');
update data.session set renew_at = clock_timestamp(), expires_at = clock_timestamp() + interval '1 min' where token_hash = private.token_hash('fourth');
select pg_temp.allows(format('select api.book(''fourth'', gen_random_uuid(), %s, array[%s])', :show, :b1), 'a booking');
select ok((select expires_at > clock_timestamp() + interval '11 hours' from data.session where token_hash = private.token_hash('fourth')), 'moves the session''s end');

-- fair use
select pg_temp.member('exact', 150) as exact \gset
update data.setting set value = 'true' where name = 'hold_needs_balance';
select pg_temp.allows(format('select api.hold_seats(''exact'', %s, array[%s, %s])', :show2, :a1, :b1), 'exactly the coins');
update data.setting set value = 'false' where name = 'hold_needs_balance';
create function pg_temp.fair(member bigint, limited text, at timestamptz, address text default 'elsewhere', login text default 'else') returns text language plpgsql as $$
begin
  update data.setting set value = case name when limited then '1' else '0' end where name ~ '^holds_per';
  delete from data.hold_call;
  insert into data.hold_call (at, member_id, address, login)
  values (at, case when limited = 'holds_per_member' then member else 0 end, case when limited = 'holds_per_address' then coalesce(host(inet_client_addr()), 'local') else '' end,
          case when limited = 'holds_per_login' then session_user::text else '' end);
  perform private.require_fair_hold((member, 0, null, true, false, null)::private.actor, '{}', '2030-01-01 12:10:00+00');
  return 'done';
exception when others then
  return sqlstate;
end
$$;
select is(pg_temp.fair(:fan, name, timestamptz :'now' + interval '1 us'), 'MU010', name || ' counts a window') from unnest('{holds_per_member,holds_per_address,holds_per_login}'::text[]) name;
select is(pg_temp.fair(:fan, name, :'now'), 'done', name || ' counts no more than that') from unnest('{holds_per_member,holds_per_address,holds_per_login}'::text[]) name;
update data.setting set value = '0' where name ~ '^holds_per';

-- a hall with the most seats that one may book, and one whose seats were changed while some were sold
select pg_temp.member('admin', 0, 'admin') \g /dev/null
create function pg_temp.import(document jsonb) returns text language sql as $$
  select string_agg(outcome, ' ' order by kind desc) from api.import_catalogue('admin', document || '{"format": "my-universe/1"}')
$$;
-- how long an import may stop bookings; asked first, as they stay stopped to the end of this transaction
create function pg_temp.with_shows(shows text, stop text) returns text language plpgsql as $$
begin
  update data.setting set value = stop where name = 'booking_stop';
  return pg_temp.import(format('{"concerts": [{"source": "tap", "source_id": "brief", "title": "brief", "venue": "Tap Hall", "booking_opens": "2020-01-01T00:00:00Z",
    "booking_closes": "2090-01-01T00:00:00Z", "prices": [{"grade": "R", "price": 0, "sections": ["A"]}], "shows": %s}]}', shows)::jsonb);
end
$$;
select is(pg_temp.with_shows('["2090-06-01T19:00:00Z", "2090-06-02T19:00:00Z"]', '0'), 'created', 'what is new stops nobody');
select is(pg_temp.with_shows('["2090-06-01T19:00:00Z"]', '0'), 'rejected', 'no time to remove a show');
select is(pg_temp.with_shows('["2090-06-01T19:00:00Z"]', '1 minute'), 'updated', 'time enough');
select is(pg_temp.import(jsonb_build_object('venues', '[{"name": "Long Hall", "sections": [{"name": "A", "rows": 1, "seats_per_row": 1000}]}]'::jsonb, 'concerts',
  '[{"source": "tap", "source_id": "long", "title": "long", "venue": "Long Hall", "seat_limit": 1000, "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
    "prices": [{"grade": "R", "price": 0, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00Z"]}]'::jsonb)), 'created created', 'a long hall');
select pg_temp.gives(format('select total from api.book(''friend'', gen_random_uuid(), %s, array(select seat_id from api.seats(%1$s)))', s), '0', 'a thousand seats')
from (select show_id from data.show join data.concert using (concert_id) where source_id = 'long' and source = 'tap') v (s);
select pg_temp.allows(format('select api.book(''friend'', gen_random_uuid(), %s, array[%s])', :old_show, :a1), 'sold on the old plan');
select is(pg_temp.import('{"venues": [{"name": "Tap Hall", "sections": [{"name": "A", "rows": 1, "seats_per_row": 3}, {"name": "B", "rows": 1, "seats_per_row": 3}]}],
  "concerts": [{"source": "tap", "source_id": "old", "venue": "Tap Hall", "prices": [{"grade": "R", "price": 70, "sections": ["A", "B"]}]}]}'), 'updated updated', 'other seats, and prices for both');
select pg_temp.refuses(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :old_show, first_seat_id), 'MU006', 'a seat of the new plan in a show of the old')
from data.seat_plan p join data.venue v using (venue_id) where v.name = 'Tap Hall' order by version desc limit 1;
select pg_temp.gives(format('select total from api.book(''fan'', gen_random_uuid(), %s, array[%s])', :old_show, :a2), '70', 'one of the old');
select * from finish();
rollback;
