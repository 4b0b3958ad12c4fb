-- Texts of searches come in one form, too.
\ir support.psql
select no_plan();
select pg_temp.concert('가나다é', '{"genre": "발라드"}') \g /dev/null
select is((select count(*) from api.search_concerts(q)), 1::bigint, 'found: ' || q) from (values
  (normalize('가나다', nfd)), (E'가나\u200b다'), (E'\u3000가나다\u00a0'), (E'\u202e가나다')) v (q);
select is((select count(*) from api.search_concerts(genre => g, region => r)), 1::bigint, 'filtered') from (values
  (normalize('발라드', nfd), normalize('서울', nfd)), (E'발라드\u200b', E' 서울\u3000')) v (g, r);
select pg_temp.refuses(call, 'MU009', call) from (values
  (format('select api.search_concerts(%L)', E'a\u0007')), (format('select api.count_concerts(title => %L)', E'a\u0007')), (format('select api.suggest(%L)', E'a\u0007')),
  (format('select api.singers(%L)', E'a\u0007')), (format('select api.search_concerts(region => %L)', repeat('x', 201)))) v (call);
select pg_temp.member('fan') \g /dev/null
select pg_temp.allows(format('select api.save_search(%L, %L, %L)', 'fan', E'\u3000주말\u200b  공연 ', jsonb_build_object('query', normalize('가나다', nfd), 'genre', E'발라드\u00a0', 'sort', 'date')), 'a search is kept');
select pg_temp.gives($$select name, filters ->> 'query', filters ->> 'genre', filters ->> 'sort' from api.my_saved_searches('fan')$$, '"주말 공연",가나다,발라드,date', 'in its form');
select pg_temp.refuses(format('select api.save_search(%L, %L, %L)', 'fan', E'\u3164\u0301', '{}'), 'MU009', 'a name of nothing');

select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all of it is in its form');
select * from finish();
rollback;
