\ir support.psql
select plan(15);
select pg_temp.concert('one', '{"age_limit": 19}') as concert \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1 \gset
select pg_temp.member('fan', 0, 'fan', '1980-01-01') as fan, pg_temp.member('child', 0, 'fan', '2080-01-01') \gset
update data.concert set booking_opens = clock_timestamp() + interval '1 hour' where concert_id = :concert;

select pg_temp.refuses('select api.hold_seats(''nobody'', -1, null)', 'MU007', 'unknown token first');
select pg_temp.refuses('select api.hold_seats(''child'', -1, null)', 'MU006', 'then the show');
select pg_temp.refuses('select api.hold_seats(''child'', null, null)', 'MU009', 'null show');
select pg_temp.refuses(format('select api.hold_seats(''child'', %s, null)', :show), 'MU011', 'then age');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, null)', :show), 'MU001', 'then the period');
update data.concert set booking_opens = clock_timestamp() where concert_id = :concert;
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, null)', :show), 'MU009', 'then the seats: null');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, ''{}'')', :show), 'MU005', 'none');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, ''{1,2,3,4,5}'')', :show), 'MU005', 'too many');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, ''{-1}'')', :show), 'MU006', 'unknown');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, ''{null}'')', :show), 'MU009', 'null within');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, array[%s,%s])', :show, :a1, :a1), 'MU009', 'twice');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, array[array[%s],array[%s]])', :show, :a1, :a1 + 1), 'MU009', 'a nested list');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, ''[0:0]={%s}'')', :show, :a1), 'MU009', 'one that is not numbered from one');
select pg_temp.allows(format('select api.hold_seats(''fan'', %s, array[%s, %s])', :show, :a1 + 1, :a1), 'a plain list, in any order');
update data.concert set booking_closes = clock_timestamp() where concert_id = :concert;
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, array[%s])', :show, :a1), 'MU001', 'closed, though one holds it');
select * from finish();
rollback;
