\ir support.psql
select plan(33);
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan', 0) as fan, pg_temp.member('friend', 0) as friend \gset
\set r1 '11111111-1111-1111-1111-111111111111'

select pg_temp.gives(format('select api.top_up(%L, %L, 500)', 'fan', :'r1'), '500', 'coins');
select pg_temp.gives('select api.top_up(''fan'', gen_random_uuid(), 1)', '501', 'and more');
select pg_temp.gives(format('select api.top_up(%L, %L, 500)', 'fan', :'r1'), '500', 'the same request gets the first answer');
select pg_temp.refuses(format('select api.top_up(%L, %L, 501)', 'fan', :'r1'), 'MU013', 'another amount');
select pg_temp.refuses(format('select api.top_up(%L, %L, null)', 'fan', :'r1'), 'MU013', 'null amount');
select pg_temp.refuses('select api.top_up(''fan'', null, 1)', 'MU009', 'no request id');
select pg_temp.refuses(format('select api.top_up(''fan'', gen_random_uuid(), %L)', amount), 'MU009', 'amount ' || coalesce(amount::text, 'null'))
from unnest(array[null, 0, -1, 10000001, 9223372036854775807]::bigint[]) amount;
select pg_temp.refuses('select api.top_up(''nobody'', gen_random_uuid(), -1)', 'MU007', 'unknown token');
update data.setting set value = '501' where name = 'balance_maximum';
select pg_temp.refuses('select api.top_up(''fan'', gen_random_uuid(), 1)', 'MU009', 'a full purse');
update data.setting set value = 'false' where name = 'self_service_top_up';
select pg_temp.refuses('select api.top_up(''fan'', gen_random_uuid(), -1)', 'MU008', 'where only staff take money');
select pg_temp.gives('select can_top_up from api.my_account(''fan'')', 'f', 'and the account says so');
select pg_temp.gives('select self_service_top_up, is_demo from api.deployment()', 'f,f', 'so does the deployment');
select pg_temp.gives(format('select api.top_up(%L, %L, 500)', 'fan', :'r1'), '500', 'a replay is answered all the same');

select pg_temp.allows(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s, %s])', :show, :a1, :b1), 'a booking');
select booking_id as booking from data.booking where member_id = :fan \gset
select pg_temp.gives('select kind, amount, balance, booking_id is not null from api.my_ledger(''fan'')', 'booking,-150,351,t|top_up,1,501,f|top_up,500,500,f', 'the ledger, newest first');
select pg_temp.gives('select title, seats, total, state, venue, seat_count from api.my_bookings(''fan'')', 'one,"A 1-1, B 1-1",150,booked,"Tap Hall",2', 'the bookings');
select pg_temp.gives(format('select seat, state, length(code) from api.my_tickets(''fan'', %s)', :booking), '"A 1-1",valid,28|"B 1-1",valid,28', 'the tickets');
select pg_temp.gives(format('select seat, price, grade from api.my_tickets(''fan'', %s)', :booking), '"A 1-1",100,R|"B 1-1",50,S', 'what was paid for each, and its grade');
select pg_temp.gives('select running_minutes, changes from api.my_bookings(''fan'')', '0,0', 'nothing has changed since');
select pg_temp.refuses(format('select api.my_tickets(''friend'', %s)', :booking), 'MU008', 'somebody else''s');
select pg_temp.refuses('select api.my_tickets(''friend'', -1)', 'MU006', 'nobody''s');
select pg_temp.refuses('select api.my_tickets(''friend'', null)', 'MU009', 'null');
select pg_temp.refuses('select api.my_tickets(''nobody'', null)', 'MU007', 'unknown token');
select pg_temp.refuses('select api.my_ledger(''nobody'')', 'MU007', 'unknown token');
select pg_temp.refuses('select api.my_bookings(null)', 'MU007', 'no token');

-- append-only, for the owner too
select set_config('tap.kiosk', 'my_universe_owner', true) \g /dev/null
select pg_temp.refuses('update data.ledger set amount = 0', '55000', 'no entry is changed');
select pg_temp.refuses('delete from data.ledger', '55000', 'nor removed');
select pg_temp.refuses('truncate data.ledger', '55000', 'nor all of them');
select pg_temp.refuses(format('update data.purse set balance = -1 where member_id = %s', :fan), '23514', 'no balance is negative');
select * from finish();
rollback;
