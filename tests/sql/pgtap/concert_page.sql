\ir support.psql
select plan(20);
select pg_temp.concert('one', '{"singers": ["Tap Trio", {"name": "탭 가수", "name_en": "Tap Star", "kind": "solo"}], "age_limit": 7, "running_minutes": 90, "synopsis": "said"}') as concert \gset
select pg_temp.member('fan', 1000, 'fan', '1990-01-01') as fan, pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1, (select singer_id from data.singer where name = '탭 가수') as singer \gset

select pg_temp.gives(format('select title, singers, venue, sale_state, seat_limit, age_limit, genre, region, running_minutes, synopsis, time_zone, min_price, max_price, favourite, booked from api.concert(%s)', :concert),
                     'one,"Tap Trio, 탭 가수","Tap Hall",open,4,7,Tap,서울,90,said,Asia/Seoul,50,100,f,f', 'a concert');
select pg_temp.gives(format('select grade, price, sections from api.concert_prices(%s)', :concert), 'R,100,A|S,50,B', 'prices, the dearest first');
select pg_temp.gives(format('select name, name_en, kind, favourite from api.concert_singers(%s)', :concert), '"Tap Trio","","",f|"탭 가수","Tap Star",solo,f', 'the bill');
select pg_temp.allows(format('select api.set_favourite_singer(''fan'', %s, true)', :singer), 'like a singer');
select pg_temp.gives(format('select favourite from api.concert_singers(%s, ''fan'')', :concert), 'f|t', 'one likes');
select pg_temp.gives('select name, name_en, kind, concerts_open from api.my_favourite_singers(''fan'')', '"탭 가수","Tap Star",solo,1', 'the singers one likes');
select pg_temp.allows(format('select api.set_favourite_singer(''fan'', %s, false)', :singer), 'no longer');
select is(pg_temp.rows('select * from api.my_favourite_singers(''fan'')'), null, 'none');
select api.set_favourite_concert('fan', :concert, true), api.book('fan', gen_random_uuid(), :show, array[:a1]) \g /dev/null
select pg_temp.gives(format('select favourite, booked from api.concert(%s, ''fan'')', :concert), 't,t', 'to this member');
select pg_temp.refuses(statement, code, statement) from (values
  ('select api.concert(-1)', 'MU006'), ('select api.concert(null)', 'MU009'), ('select api.concert(-1, ''nobody'')', 'MU006'),
  ('select api.concert_prices(-1)', 'MU006'), ('select api.concert_singers(-1)', 'MU006'),
  ('select api.concert_singers(null)', 'MU009'), ('select api.set_favourite_singer(''fan'', -1, true)', 'MU006'),
  ('select api.set_favourite_singer(''fan'', null, true)', 'MU009'), ('select api.set_favourite_singer(''nobody'', -1, true)', 'MU007'),
  ('select api.my_favourite_singers(''nobody'')', 'MU007')) v (statement, code);
select pg_temp.refuses(format('select api.concert(%s, ''nobody'')', :concert), 'MU007', 'a dead token');
select * from finish();
rollback;
