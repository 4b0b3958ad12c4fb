\ir support.psql
-- Cancelling by members: what it does, what it refuses, and a request that comes again.
select no_plan();
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('third') as third \gset
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'
create function pg_temp.cancels(token text, request uuid, booking bigint, shown bigint default null) returns text language sql as $$
  select format('select refund, fee, balance from api.cancel_booking(%L, %L, %L, %L)', token, request, booking, shown)
$$;
create function pg_temp.cancels_tickets(token text, request uuid, booking bigint, tickets bigint[], shown bigint default null) returns text language sql as $$
  select format('select refund, fee, balance from api.cancel_tickets(%L, %L, %L, %L, %L)', token, request, booking, tickets, shown)
$$;
create function pg_temp.quotes(token text, booking bigint, tickets bigint[] default null) returns text language sql as $$
  select format('select refund, fee, fee_percent from api.quote_cancellation(%L, %L, %L)', token, booking, tickets)
$$;
-- As if the booking had been made two days ago, and the show were so many days ahead.
create function pg_temp.shift(booking bigint, days int) returns void language plpgsql as $$
declare
  starts constant timestamptz := ((clock_timestamp() at time zone 'Asia/Seoul')::date + days + time '23:59:59.9') at time zone 'Asia/Seoul';
begin
  set local session_replication_role = replica;
  update data.ledger l set at = l.at - interval '2 days' where booking_id = booking;
  set local session_replication_role = origin;
  update data.booking b set booked_at = b.booked_at - interval '2 days', starts_at = starts, booking_period = tstzrange('2020-01-01', starts)
  where b.booking_id = booking;
  update data.show s set starts_at = starts from data.booking b where b.booking_id = booking and s.show_id = b.show_id;
end
$$;

-- the whole
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1, :b1]) \gset
select code as code from api.my_tickets('fan', :booking) limit 1 \gset
select pg_temp.gives(pg_temp.quotes('fan', :booking), '150,0,0', 'a quote');
select pg_temp.gives(pg_temp.cancels('fan', :'r1', :booking, 150), '150,0,1000000', 'all is given back');
select pg_temp.gives('select state, total, seats from api.my_bookings(''fan'')', 'cancelled,150,"A 1-1, B 1-1"', 'the booking says so');
select pg_temp.gives(format('select seat, state from api.my_tickets(''fan'', %s)', :booking), '"A 1-1",cancelled|"B 1-1",cancelled', 'and its tickets');
select pg_temp.gives('select kind, amount, balance, booking_id is not null from api.my_ledger(''fan'')', 'refund,150,1000000,t|booking,-150,999850,t|top_up,1000000,1000000,f', 'the ledger has the refund once');
select is(pg_temp.state_of(:show, 1) || ' ' || pg_temp.state_of(:show, 11) || ' ' || pg_temp.state_of(:show, 1, 'fan'), 'returning returning returning', 'the seats are nobody''s yet');
select pg_temp.refuses(format('select api.hold_seats(''friend'', %s, array[%s])', :show, :a1), 'MU003', 'to hold');
select pg_temp.refuses(format('select api.book(''friend'', gen_random_uuid(), %s, array[%s])', :show, :a1), 'MU003', 'or to book');
select pg_temp.refuses(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :show, :a1), 'MU003', 'not by whose they were either');
select pg_temp.refuses(pg_temp.cancels('fan', :'r2', :booking), 'MU012', 'what is cancelled stays so');
select pg_temp.refuses(pg_temp.quotes('fan', :booking), 'MU012', 'and costs nothing more');

-- the same request again
select pg_temp.allows('select api.top_up(''fan'', gen_random_uuid(), 5)', 'time passes');
select pg_temp.gives(pg_temp.cancels('fan', :'r1', :booking, 150), '150,0,1000000', 'the first answer, with the balance as it was then');
select pg_temp.gives(pg_temp.cancels('fan', :'r1', :booking), '150,0,1000000', 'without what was shown, too');
select pg_temp.refuses(pg_temp.cancels('fan', :'r1', :booking, 149), 'MU013', 'the same id, another refund');
select pg_temp.refuses(pg_temp.cancels('fan', :'r1', :booking + 1), 'MU013', 'another booking');
select pg_temp.refuses(pg_temp.cancels('fan', :'r1', null), 'MU013', 'none');
select pg_temp.refuses(pg_temp.cancels_tickets('fan', :'r1', :booking, array[:booking * 1024 + 1, :booking * 1024 + 2]), 'MU013', 'the other call');
select pg_temp.refuses(format('select api.top_up(''fan'', %L, 150)', :'r1'), 'MU013', 'a top-up');
select pg_temp.refuses(format('select api.book(''fan'', %L, %s, array[%s])', :'r1', :show, :a1), 'MU013', 'a booking');
select pg_temp.allows(format('select api.book(''fan'', %L, %s, array[%s])', :'r2', :show, :a2), 'the concert can be booked again');
select pg_temp.refuses(pg_temp.cancels('fan', :'r2', :booking), 'MU013', 'the id of a booking');
update data.session set expires_at = clock_timestamp() where token_hash = private.token_hash('fan');
select pg_temp.gives(pg_temp.cancels('fan', :'r1', :booking), '150,0,1000000', 'a replay comes before the session');
select pg_temp.refuses(pg_temp.cancels('fan', gen_random_uuid(), :booking), 'MU007', 'an ended session');
select pg_temp.refuses(pg_temp.quotes('fan', :booking), 'MU007', 'quotes nothing');
update data.session set expires_at = clock_timestamp() + interval '1 hour' where token_hash = private.token_hash('fan');

-- refusals, each before the next
select booking_id as booking from api.my_bookings('fan') where state = 'booked' \gset
select pg_temp.refuses(pg_temp.cancels('nobody', null, -1), 'MU009', 'no request id');
select pg_temp.refuses(pg_temp.cancels('nobody', :'r1', -1), 'MU007', 'unknown token');
select pg_temp.refuses(pg_temp.cancels(null, :'r1', -1), 'MU007', 'no token');
select pg_temp.refuses(pg_temp.cancels('friend', :'r1', -1), 'MU006', 'no such booking');
select pg_temp.refuses(pg_temp.cancels('friend', :'r1', null), 'MU009', 'null');
select pg_temp.refuses(pg_temp.cancels('friend', :'r1', :booking, -5), 'MU008', 'somebody else''s');
select pg_temp.refuses(pg_temp.cancels_tickets('friend', :'r1', :booking, null), 'MU008', 'before its tickets');
select pg_temp.refuses(pg_temp.cancels_tickets('fan', gen_random_uuid(), :booking, tickets), 'MU009', about) from (values
  (null::bigint[], 'no tickets'), ('{}', 'none'), ('{null}', 'null'), ('{1,1}', 'one twice'), ('[0:0]={1}', 'no plain list'), ('{{1}}', 'nested'), (array_fill(1, array[1001]), 'very many')) v (tickets, about);
select pg_temp.refuses(pg_temp.cancels_tickets('fan', gen_random_uuid(), :booking, array[:booking * 1024 + 1, :booking * 1024 + 2]), 'MU006', 'a second ticket of one');
select pg_temp.refuses(pg_temp.cancels_tickets('fan', gen_random_uuid(), :booking, array[(:booking + 1) * 1024 + 1]), 'MU006', 'another booking''s');
select pg_temp.refuses(pg_temp.cancels('fan', gen_random_uuid(), :booking, -1), 'MU009', 'a refund that nobody was shown');
select pg_temp.refuses(pg_temp.cancels('fan', gen_random_uuid(), :booking, 99), 'MU016', 'less than it is');
select pg_temp.refuses(pg_temp.cancels('fan', gen_random_uuid(), :booking, 101), 'MU016', 'more than it is');
select is((select state::text from data.booking where booking_id = :booking), 'booked', 'and nothing is taken');
select pg_temp.refuses(pg_temp.quotes('friend', :booking), 'MU008', 'a quote of somebody else''s');
select pg_temp.refuses(pg_temp.quotes('friend', -1), 'MU006', 'of none');
select pg_temp.refuses(pg_temp.quotes('nobody', -1), 'MU007', 'for nobody');
select pg_temp.refuses(pg_temp.quotes('fan', :booking, '{}'), 'MU009', 'of no ticket');

-- what was used cannot be given back
update data.seat_claim set used_at = clock_timestamp() where booking_id = :booking;
select pg_temp.refuses(pg_temp.cancels('fan', gen_random_uuid(), :booking, -1), 'MU012', 'a used ticket, before what was shown');
select pg_temp.refuses(pg_temp.cancels_tickets('fan', gen_random_uuid(), :booking, array[:booking * 1024 + 1]), 'MU012', 'by itself, too');
select pg_temp.refuses(pg_temp.quotes('fan', :booking), 'MU012', 'nor quoted');
update data.seat_claim set used_at = null where booking_id = :booking;

-- single tickets, with a fee: 10 % of 100, and of 50
select booking_id as trio from api.book('third', gen_random_uuid(), :show2, array[:a1, :a2, :b1]) \gset
select pg_temp.shift(:trio, 7) \g /dev/null
select pg_temp.gives(pg_temp.quotes('third', :trio), '225,25,10', 'the whole');
select pg_temp.gives(pg_temp.quotes('third', :trio, array[:trio * 1024 + 3]), '45,5,10', 'one of it');
select pg_temp.gives(pg_temp.cancels_tickets('third', :'r1', :trio, array[:trio * 1024 + 3], 45), '45,5,999795', 'one is given back');
select pg_temp.gives('select kind, amount, balance from api.my_ledger(''third'')', 'fee,-5,999795|refund,50,999800|booking,-250,999750|top_up,1000000,1000000', 'refund and fee are entries of one act');
select pg_temp.gives('select state, seats, seat_count from api.my_bookings(''third'')', 'booked,"A 1-1, A 1-2",2', 'the booking lives, of the seats that are left');
select pg_temp.gives('select changes from api.my_bookings(''third'')', '1', 'which is a change of it');
select pg_temp.gives(format('select state from api.my_tickets(''third'', %s)', :trio), 'valid|valid|cancelled', 'with two tickets');
select pg_temp.refuses(format('select api.book(''third'', gen_random_uuid(), %s, array[%s])', :show, :a3), 'MU002', 'so the concert is booked still');
select pg_temp.refuses(pg_temp.cancels_tickets('third', :'r2', :trio, array[:trio * 1024 + 2, :trio * 1024 + 3]), 'MU012', 'all or none of those named');
select pg_temp.refuses(pg_temp.cancels('third', :'r1', :trio), 'MU013', 'the same id for the whole');
select pg_temp.refuses(pg_temp.cancels_tickets('third', :'r1', :trio, array[:trio * 1024 + 2]), 'MU013', 'or for another ticket');
select pg_temp.gives(pg_temp.cancels_tickets('third', :'r1', :trio, array[:trio * 1024 + 3]), '45,5,999795', 'a replay');
select pg_temp.refuses(pg_temp.cancels('third', :'r2', :trio, 225), 'MU016', 'what is left is less than the whole');
update data.seat_claim set used_at = clock_timestamp() where show_id = :show2 and seat_id = :a1;
select pg_temp.refuses(pg_temp.cancels('third', :'r2', :trio), 'MU012', 'with a used one the rest is not cancelled as a whole');
update data.seat_claim set used_at = null where show_id = :show2 and seat_id = :a1;
select pg_temp.gives(pg_temp.cancels('third', :'r2', :trio, 180), '180,20,999975', 'what is left');
select pg_temp.gives('select state from api.my_bookings(''third'')', 'cancelled', 'and the booking is cancelled');
select pg_temp.gives(pg_temp.cancels('third', :'r2', :trio, 180), '180,20,999975', 'a replay tells what was left then');
select pg_temp.allows(format('select api.book(''third'', gen_random_uuid(), %s, array[%s])', :show, :a3), 'it may be booked again');
select is((select string_agg(concat_ws(' ', ordinal, price, fee, fee_percent, act), ', ' order by ordinal) from data.cancelled_ticket where booking_id = :trio),
          '1 100 10 10 cancel_booking, 2 100 10 10 cancel_booking, 3 50 5 10 cancel_tickets', 'what was kept is kept with each ticket');

-- the last ticket, given back by itself; and a fee that takes all
select booking_id as pair from api.book('friend', gen_random_uuid(), :other_show, array[:a1, :a2]) \gset
select pg_temp.gives(pg_temp.cancels_tickets('friend', gen_random_uuid(), :pair, array[:pair * 1024 + 2, :pair * 1024 + 1]), '200,0,1000000', 'all of them one by one');
select is((select state::text from data.booking where booking_id = :pair), 'cancelled', 'are the whole');
update data.setting set value = '1000000' where name = 'balance_maximum';
select booking_id as full from api.book('friend', gen_random_uuid(), :other_show, array[:b1]) \gset
update data.setting set value = '10' where name = 'balance_maximum';
select pg_temp.gives(pg_temp.cancels('friend', gen_random_uuid(), :full), '50,0,1000000', 'a full purse takes what is its own');
update data.setting set value = '1000000000' where name = 'balance_maximum';
select pg_temp.member('later') \g /dev/null
select booking_id as over from api.book('later', gen_random_uuid(), :other_show, array[:a3]) \gset
select pg_temp.shift(:over, 0) \g /dev/null
select pg_temp.gives(pg_temp.quotes('later', :over), '10,90,90', 'on the day');
update data.show set starts_at = clock_timestamp() where show_id = :other_show;
update data.booking set starts_at = clock_timestamp() where booking_id = :over;
select pg_temp.refuses(pg_temp.cancels('later', gen_random_uuid(), :over), 'MU012', 'the show begins');

-- seats return: nobody sees it before, everybody from then on
select pg_temp.gives(format('select seats_free, next_release_at > now(), next_release_at < now() + interval ''19 hours'' from api.shows(%s) where show_id = %s', :concert, :show), '16,t,t', 'free are neither sold nor returning ones');
select pg_temp.gives(format('select cardinality(held), blocked, cardinality(sold) from api.seat_states(%s)', :show), '2,{},2', 'maps have them held');
select is((select string_agg(distinct until::text, ',') from data.seat_claim where show_id = :show and member_id is null), (select next_release_at::text from api.shows(:concert) where show_id = :show), 'until the next release');
update data.seat_claim set until = clock_timestamp() where show_id = :show and seat_id = :a1;
select is(pg_temp.state_of(:show, 1), 'free', 'then it is free');
select pg_temp.allows(format('select api.hold_seats(''friend'', %s, array[%s])', :show, :a1), 'to hold');
-- what is announced since
select private.refresh_returns(c) from unnest(array[:concert, :other]) c \g /dev/null
select is((select count(*) from data.seat_claim where show_id = :other_show and member_id is null and until > clock_timestamp() and until < 'infinity'), 0::bigint, 'are free when no release is left');
select pg_temp.concert('three') as three \gset
select pg_temp.show(:three) as three_show \gset
select booking_id as again from api.book('later', gen_random_uuid(), :three_show, array[:a2]) \gset
update data.seat_claim set changed = '3' where booking_id = :again;
select api.cancel_booking('later', gen_random_uuid(), :again) \g /dev/null
select is((select changed = pg_current_xact_id() from data.seat_claim where show_id = :three_show and seat_id = :a2), true, 'maps that poll are told');
update data.seat_claim set changed = '3' where show_id = :three_show and seat_id = :a2;
select pg_temp.concert('three', '{"releases": ["23:58"]}') \g /dev/null
select is((select changed = pg_current_xact_id() from data.seat_claim where show_id = :three_show and seat_id = :a2), true, 'of another release, too');
create function pg_temp.returns(show bigint, seat bigint) returns text language sql as $$
  select to_char(until at time zone 'Asia/Seoul', 'HH24:MI') || ' ' || (until > clock_timestamp()) from data.seat_claim where show_id = show and seat_id = seat
$$;
select is(pg_temp.returns(:three_show, :a2), '23:58 true', 'an import with other hours moves it');
select is((select next_release_at from api.shows(:three) where show_id = :three_show), (select until from data.seat_claim where show_id = :three_show and seat_id = :a2), 'as it is announced');
select pg_temp.concert('three', '{"releases": ["23:58"], "booking_closes": "2020-01-02T00:00:00Z"}') \g /dev/null
select is(split_part(pg_temp.returns(:three_show, :a2), ' ', 2), 'false', 'and one that ends the sale frees it');
select is((select count(next_release_at) from api.shows(:three)), 0::bigint, 'with no release to announce');
select is((select string_agg(detail, '') from private.verify() where invariant in (1, 2, 4, 5)), '', 'and seats and money are as they should be');
select * from finish();
rollback;
