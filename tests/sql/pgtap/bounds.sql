\ir support.psql
-- Work that is limited before it begins: nothing that is typed is refused for it, but not all of it is looked for.
select plan(23);
-- Words that are nowhere else and not like each other; `slip` puts another letter into those up to a number.
create function pg_temp.words(first int, last int, slips int default 0) returns text language sql as $$
  select string_agg(case when n <= first + slips - 1 then overlay(w placing 'q' from 4 for 1) else w end, ' ' order by n)
  from generate_series(first, last) n, lateral (select left(translate(md5('word ' || n), '0123456789', 'ghijkmnopr'), 7)) w (w)
$$;
select pg_temp.concert(pg_temp.words(1, 22)) as long, pg_temp.concert('Bora Bora') as twice, pg_temp.concert('Bora') as once,
       pg_temp.concert('가나 다라 마바 사아 자차') as korean, pg_temp.member('fan') as fan \gset
create function pg_temp.found(query text) returns text language sql as $$
  select string_agg(c.concert_id::text, ',' order by c.ordinality) from api.search_concerts(found.query, sort => 'relevance') with ordinality c
$$;
select is(pg_temp.found(pg_temp.words(1, 22)), :'long', 'a title of many words');
select is(pg_temp.found(pg_temp.words(1, 20) || ' xvxvxvxv'), :'long', 'twenty words are looked for');
select is(pg_temp.found(pg_temp.words(1, 19) || ' xvxvxvxv'), null, 'all of them');
select is(api.count_concerts(pg_temp.words(1, 20) || ' xvxvxvxv'), 1::bigint, 'and counted');
select is(pg_temp.found(replace(pg_temp.words(1, 22), ' ', '-')), :'long', 'parted by signs, too');
select is((select string_agg(s.text, ',') from api.suggest(pg_temp.words(1, 22)) s), pg_temp.words(1, 22), 'suggested');
select is(pg_temp.found(repeat('bora ', 40)), format('%s,%s', :'twice', :'once'), 'a word that is said again asks for nothing more');
select is(pg_temp.found('bora bora'), format('%s,%s', :'twice', :'once'), 'who is called just so is first');
select is(pg_temp.found(pg_temp.words(1, 6, 3)), :'long', 'three words are mistyped');
select is(pg_temp.found(pg_temp.words(1, 6, 4)), null, 'of a fourth nobody looks what was meant');
select is(pg_temp.found((select string_agg(private.keys_typed(w), ' ') from unnest('{가나,다라,마바,사아,자차}'::text[]) w)), :'korean',
          'but any number on the other keyboard');
create function pg_temp.together(words text) returns text language sql as $$ select string_agg(w || '티켓', ' ') from string_to_table(words, ' ') w $$;
select is(pg_temp.found(pg_temp.together('가나 다라 마바 사아')), :'korean', 'four words are written together with what says nothing');
select is(pg_temp.found(pg_temp.together('가나 다라 마바 사아 자차')), null, 'a fifth is one word');
select is(pg_temp.found(pg_temp.together('가나 가나 가나 다라 마바 사아')), :'korean', 'one that is said again is no further one');
select is(pg_temp.found(pg_temp.together('가.나 가.나 가.나 다.라 마.바 사.아')), :'korean', 'with signs, too');
select is(pg_temp.found('티켓콘서트공연예매가나'), :'korean', 'four are taken from a word');
select data.learn_facts('{부산,대구,광주,대전,제주}', true) \g /dev/null
select is(pg_temp.found('bora 부산 대구 광주 대전 제주'), format('%s,%s', :'once', :'twice'), 'facts that nothing has are left out');

insert into data.concert (source, source_id, title, venue_id, genre, booking_opens, booking_closes)
select 'bounds', n::text, 'Liked ' || n, (select c.venue_id from data.concert c where c.concert_id = :once), '', '2020-01-01', '2090-01-01' from generate_series(1, 999) n;
insert into data.favourite_concert (member_id, concert_id) select :fan, c.concert_id from data.concert c where c.source = 'bounds';
select pg_temp.allows(format('select api.set_favourite_concert(''fan'', %s, true)', :once), 'the thousandth favourite');
select pg_temp.refuses(format('select api.set_favourite_concert(''fan'', %s, true)', :twice), 'MU009', 'one more');
select pg_temp.allows(format('select api.set_favourite_concert(''fan'', %s, true)', :once), 'one of them again');
insert into data.singer (name) select 'Liked ' || n from generate_series(1, 1001) n;
insert into data.favourite_singer (member_id, singer_id) select :fan, s.singer_id from data.singer s where s.name like 'Liked %' and s.name not in ('Liked 1', 'Liked 2');
select s.singer_id as one, t.singer_id as two from data.singer s, data.singer t where s.name = 'Liked 1' and t.name = 'Liked 2' \gset
select pg_temp.allows(format('select api.set_favourite_singer(''fan'', %s, true)', :one), 'the thousandth singer');
select pg_temp.refuses(format('select api.set_favourite_singer(''fan'', %s, true)', :two), 'MU009', 'one more');
select pg_temp.allows(format('select api.set_favourite_singer(''fan'', %s, true)', :one), 'one of them again');
select * from finish();
rollback;
