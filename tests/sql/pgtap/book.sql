\ir support.psql
select plan(75);
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other,
       pg_temp.concert('grown up', '{"age_limit": 19}') as grown \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show,
       pg_temp.show(:grown) as grown_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3,
       pg_temp.seat(:show, 4) as a4, pg_temp.seat(:show, 5) as a5, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('poor', 99) as poor,
       pg_temp.member('child', 1000, 'fan', '2080-01-01'), pg_temp.member('adult', 1000, 'fan', '1980-01-01') \gset
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'

-- what it does
select pg_temp.gives(format('select total, balance from api.book(%L, %L, %s, array[%s, %s])', 'fan', :'r1', :show, :b1, :a1),
                     '150,999850', 'two seats cost what their grades cost');
select is(pg_temp.state_of(:show, 1), 'sold', 'the seat is sold');
select is(pg_temp.state_of(:show2, 1), 'free', 'of this show only');
select is((select string_agg(price || state, ',' order by seat_id) from data.ticket where show_id = :show),
          '100valid,50valid', 'a ticket for each seat, at its price');
select is((select count(distinct private.ticket_code(ticket_id)) from data.ticket where show_id = :show), 2::bigint, 'no two codes alike');
select is((select kind || amount || ' ' || balance from data.ledger where request_id = :'r1'), 'booking-150 999850', 'the ledger says so');
select is((select balance::bigint from data.purse where member_id = :fan), 999850::bigint, 'the purse says so');
select matches((select booking_no from api.my_bookings('fan')), '^MU-[0-9]{8}$', 'the booking has a number for people');

-- the same request again
select pg_temp.gives(format('select total, balance from api.book(%L, %L, %s, array[%s, %s])', 'fan', :'r1', :show, :a1, :b1),
                     '150,999850', 'the same request gets the first answer');
select pg_temp.allows($$select api.top_up('fan', '33333333-3333-3333-3333-333333333333', 1)$$, 'time passes');
select pg_temp.gives(format('select total, balance from api.book(%L, %L, %s, array[%s, %s])', 'fan', :'r1', :show, :a1, :b1),
                     '150,999850', 'the balance as it was then');
select is((select count(*) from data.booking where member_id = :fan), 1::bigint, 'nothing is booked twice');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'fan', :'r1', :show, :a1), 'MU013', 'the same id, other seats');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, %s])', 'fan', :'r1', :show2, :a1, :b1), 'MU013', 'the same id, another show');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, %s, %s])', 'fan', :'r1', :show, :a1, :b1, :b1), 'MU013', 'the same id, a seat twice');
select pg_temp.refuses(format('select api.book(%L, %L, %s, null)', 'fan', :'r1', :show), 'MU013', 'the same id, null');
select pg_temp.refuses(format('select api.top_up(%L, %L, 150)', 'fan', :'r1'), 'MU013', 'the id of a booking for a top-up');
select pg_temp.refuses($$select api.book('fan', '33333333-3333-3333-3333-333333333333', 1, '{1}')$$, 'MU013', 'the id of a top-up for a booking');
select pg_temp.gives(format('select total from api.book(%L, %L, %s, array[%s])', 'friend', :'r1', :show, :a2), '100', 'another member may use the same id');

select pg_temp.member('exact', 100) \g /dev/null
select pg_temp.gives(format('select balance from api.book(%L, %L, %s, array[%s])', 'exact', :'r1', :show2, :a2), '0', 'the last coins');
select pg_temp.gives(format('select total, balance from api.book(%L, %L, %s, array[%s])', 'exact', :'r1', :show2, :a2), '100,0', 'a replay needs no coins');
select pg_temp.refuses(format('select api.book(%L, %L, %s, %L)', 'exact', :'r1', :show2, format('{{%s}}', :a2)), 'MU013', 'a nested list is another one');

-- refusals, each before the next
select pg_temp.refuses(format('select api.book(%L, null, -1, null)', 'nobody'), 'MU009', 'no request id');
select pg_temp.refuses(format('select api.book(%L, %L, -1, null)', 'nobody', :'r2'), 'MU007', 'unknown token, before the show');
select pg_temp.refuses(format('select api.book(null, %L, -1, null)', :'r2'), 'MU007', 'no token');
select pg_temp.refuses(format('select api.book(%L, %L, -1, null)', 'child', :'r2'), 'MU006', 'unknown show, before anything of it');
select pg_temp.refuses(format('select api.book(%L, %L, null, null)', 'child', :'r2'), 'MU009', 'null show');
update data.concert set booking_opens = clock_timestamp() + interval '1 hour' where concert_id = :grown;
select pg_temp.refuses(format('select api.book(%L, %L, %s, null)', 'child', :'r2', :grown_show), 'MU011', 'too young, before the period');
select pg_temp.refuses(format('select api.book(%L, %L, %s, null)', 'fan', :'r2', :grown_show), 'MU011', 'birth date unknown');
select pg_temp.refuses(format('select api.book(%L, %L, %s, null)', 'adult', :'r2', :grown_show), 'MU001', 'too early, before the seats');
update data.concert set booking_opens = '2020-01-01', booking_closes = clock_timestamp() where concert_id = :grown;
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'adult', :'r2', :grown_show, :a1), 'MU001', 'too late');
update data.concert set booking_closes = '2090-01-01', cancelled_at = clock_timestamp() where concert_id = :grown;
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'adult', :'r2', :grown_show, :a1), 'MU001', 'cancelled');
update data.concert set cancelled_at = null where concert_id = :grown;
update data.show set starts_at = clock_timestamp() where show_id = :grown_show;
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'adult', :'r2', :grown_show, :a1), 'MU001', 'the show has begun');
select pg_temp.refuses(format('select api.book(%L, %L, %s, null)', 'fan', :'r2', :show), 'MU009', 'no seats given, before the duplicate');
select pg_temp.refuses(format('select api.book(%L, %L, %s, %L)', 'fan', :'r2', :show, '{}'), 'MU005', 'no seat');
select pg_temp.refuses(format('select api.book(%L, %L, %s, %L)', 'fan', :'r2', :show, '{1,2,3,4,5}'), 'MU005', 'too many, before they exist');
select pg_temp.refuses(format('select api.book(%L, %L, %s, %L)', 'adult', :'r2', :show, format(list, :a3, :a5)), 'MU009', 'no plain list: ' || list)
from (values ('[5:5]={%s}'), ('[0:0]={%s}'), ('{{%s}}'), ('[0:1]={%s,%s}'), ('{{%s,%s}}')) v (list);
select pg_temp.refuses(format('select api.book(%L, %L, %s, %L)', 'fan', :'r2', :show, '{-1}'), 'MU006', 'no such seat, before the duplicate');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, %s + 5])', 'fan', :'r2', :show, :a3, :b1 + 9), 'MU006', 'a seat without a price');
select pg_temp.refuses(format('select api.book(%L, %L, %s, %L)', 'fan', :'r2', :show, '{null}'), 'MU009', 'a null seat');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, null])', 'fan', :'r2', :show, :a3), 'MU009', 'a seat and null');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, %s])', 'fan', :'r2', :show, :a3, :a3), 'MU009', 'a seat twice');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, %s])', 'adult', :'r2', :show, :a3, :a3), 'MU009', 'a seat twice, by one who could book it');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'fan', :'r2', :show2, :a1), 'MU002', 'one booking of a concert, whatever the show; before the seat');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s, %s])', 'poor', :'r2', :show, :a3, :a1), 'MU003', 'a sold seat, before the coins');
select is(pg_temp.state_of(:show, 3), 'free', 'all or nothing: the other seat stays free');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'poor', :'r2', :show, :a3), 'MU004', 'one coin short');
select is(pg_temp.state_of(:show, 3), 'free', 'nothing is taken');
insert into data.seat_claim (show_id, seat_id, until) values (:show, :a5, 'infinity');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'adult', :'r2', :show, :a5), 'MU003', 'a blocked seat');

-- what the member was shown
\set r3 '44444444-4444-4444-4444-444444444444'
select pg_temp.member('shown', 100) as shown \gset
create function pg_temp.book_shown(seats text, total text, terms text, show bigint, request uuid default '44444444-4444-4444-4444-444444444444', member text default 'shown') returns text language sql as $$
  select format('select total from api.book(%L, %L, %s, array[%s], %s, %s)', member, request, show, seats, total, terms)
$$;
select terms_version as now from data.concert where concert_id = :concert \gset
select pg_temp.refuses(pg_temp.book_shown(:'a3', '99', 'null', :show), 'MU016', 'another total, dearer now');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '101', 'null', :show), 'MU016', 'another total, cheaper now');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '100', (:now - 1)::text, :show), 'MU016', 'older terms');
select pg_temp.refuses(pg_temp.book_shown(:'a3', 'null', (:now + 1)::text, :show), 'MU016', 'terms that are not yet');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '-100', 'null', :show), 'MU009', 'a total that nobody was shown');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '100', '-1', :show), 'MU009', 'terms that nobody was shown');
select pg_temp.refuses(pg_temp.book_shown(:'a1', '-100', '-1', :show), 'MU003', 'in their turn');
select is((select balance::bigint from data.purse where member_id = :shown), 100::bigint, 'nothing is taken');
select is(pg_temp.state_of(:show, 3), 'free', 'and the seat stays free');
select pg_temp.refuses(pg_temp.book_shown(:'a1', '1', '1', :show), 'MU003', 'a sold seat, before the terms');
select pg_temp.refuses(pg_temp.book_shown(:'a3' || ',' || :'b1' || '+1', '1', '1', :show), 'MU016', 'the terms, before the coins');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '1', '1', :show2, member => 'fan'), 'MU002', 'a second booking, before the terms');
select pg_temp.gives(pg_temp.book_shown(:'a3', '100', :'now', :show), '100', 'what was shown is so: booked, under the same id');
update data.concert set terms_version = terms_version + 1 where concert_id = :concert;
select pg_temp.gives(pg_temp.book_shown(:'a3', '100', :'now', :show), '100', 'a replay, though the terms are others since');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '99', :'now', :show), 'MU013', 'the same id, another total');
select pg_temp.refuses(pg_temp.book_shown(:'a3', '100', (:now + 1)::text, :show), 'MU013', 'the same id, other terms');
select is((select terms_version from data.booking where member_id = :shown), :now, 'the booking keeps what was agreed');

-- after log-out: replays are answered, nothing else
update data.session set expires_at = clock_timestamp() where token_hash = private.token_hash('fan');
select pg_temp.gives(format('select total from api.book(%L, %L, %s, array[%s, %s])', 'fan', :'r1', :show, :a1, :b1), '150', 'a replay comes before the session');
select pg_temp.refuses(format('select api.book(%L, %L, %s, array[%s])', 'fan', :'r2', :show, :a3), 'MU007', 'an ended session');

-- a zone of one day decides who is old enough
update data.show set starts_at = '2090-06-01T00:30:00+09:00' where show_id = :grown_show;
select pg_temp.member('just', 1000, 'fan', '2071-06-01') \g /dev/null
select pg_temp.gives(format('select total from api.book(%L, %L, %s, array[%s])', 'just', :'r2', :grown_show, :a3), '100', 'of age on the day of the show, in the venue''s zone');
-- Some of these people are born in time to come, and a show was moved by hand.
select is((select string_agg(detail, '') from private.verify() where invariant <= 6), '', 'and every invariant of the contract holds');
-- a booking that cannot be written for a reason of ours is no refusal
select setval('data.booking_booking_id_seq', min(booking_id), false) from data.booking \g /dev/null
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', 'last', :show, :b1), '23505', 'numbers that are given again')
from (select pg_temp.member('last', 1000)) m;
select * from finish();
rollback;
