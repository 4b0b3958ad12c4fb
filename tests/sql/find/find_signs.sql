-- Words with signs, words that say nothing, and what else is known of a concert. On a database with the demonstration catalogue.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
begin;
create schema if not exists tap;
create extension if not exists pgtap schema tap;
grant usage on schema tap to my_universe_client;
set local search_path = tap, pg_catalog;
select no_plan();

select is(data.sign_letters(data.search_fold(v)), letters, v) from (values
  ('A$AP', 'asap'), ('P!nk', 'pink'), ('Ke$ha', 'kesha'), ('$uicideboy$', 'suicideboys'), ('D@vid', 'david'), ('L0VE', 'love'),
  ('H1-KEY', 'hikey'), ('Ａ＄ＡＰ', 'asap'), ('2NE1', '2ne1'), ('Panic!', 'panic'), ('$5', '5'), ('100', '100'),
  ('K€$HA', 'kesha'), ('¥ung £ean', 'yunglean'), ('Bada$$', 'badass'), ('￡ondon', 'london'), ('deadm4u5', 'deadmau5'), ('P5YCH0', 'psych0'), ('M¡KA', 'mika'),
  ('B1A4', 'bia4'), ('KoЯn', 'korn'), ('SΛNDΣ', 'sande'), ('D†GNØ', 'dgno'), ('кино', 'кино'), ('아이유$', '아이유'), ('!!!', ''), ('', '')) v (v, letters);
select is(data.fact_word(v), fact, v) from (values
  ('서울', '서울'), ('서울시', '서울'), ('서울특별시', '서울'), ('부산광역시', '부산'), ('세종특별자치시', '세종'), ('제주도', '제주'), ('제주특별자치도', '제주'),
  ('강원특별자치도', '강원'), ('전라북도', '전북'), ('busan', '부산'), ('jejudo', '제주'), ('케이팝', 'kpop'), ('락', '록'), ('록', '록'), ('rock', '록'),
  ('2026년', '2026'), ('독도', '독도'), ('도시', '도시'), ('아이유', '아이유'), ('', '')) v (v, fact);
select set_eq(format('select data.fact_words(%L)', v), string_to_array(words, ','), v) from (values
  ('K-pop', 'kpop'), ('케이팝', 'kpop'), ('Hip-Hop', '힙합'), ('Rock', '록'), ('락', '록'), ('R&B', 'rb'), ('뮤지컬 갈라', '뮤지컬,갈라'), ('서울특별시', '서울'), ('Seoul', '서울')) v (v, words);
select is(data.further_words(v), words, v) from (values
  ('g.o.d', ' god '), ('(G)I-DLE', ' gidle '), ('AC/DC Live', ' acdc '), ('!!!', ' !!! '), ('Rock & Roll', ' & '), ('woo!ah!', ' wooiah wooah '), ('K€$HA', ' kesha kha '), ('L0VE', ' love '), ('U2', ''), ('KoЯn', ' korn '),
  ('아이유', ''), ('Rock ''n'' Roll', ''), ('', ''), ('★아이유★', '')) v (v, words);

-- One concert for each singer of a list, the title being theirs unless it is said.
create function pg_temp.concert(name text, title text default null, region text default '서울', day text default '2998-01-01') returns jsonb
  language sql as $$
  select jsonb_build_object('source', 'signs', 'source_id', name || coalesce(title, ''), 'title', coalesce(title, '밤 ' || md5(name)), 'singers', jsonb_build_array(name),
    'venue', '표지판 ' || region, 'genre', case when name ~ '가수' then '발라드' else '록' end, 'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2999-01-01T00:00:00Z',
    'prices', '[{"grade": "R", "price": 11, "sections": ["A"]}]'::jsonb, 'shows', jsonb_build_array(day || 'T10:00:00Z'))
$$;
create temp table made as
select * from api.import_catalogue((select token from api.log_in('admin@example.com', 'universe')), jsonb_build_object(
  'format', 'my-universe/1',
  'venues', (select jsonb_agg(jsonb_build_object('name', '표지판 ' || r, 'region', r, 'sections', '[{"name": "A", "rows": 2, "seats_per_row": 5}]'::jsonb))
             from unnest('{서울,부산}'::text[]) r),
  'concerts', jsonb_build_array(
    pg_temp.concert('g.o.q'), pg_temp.concert('(Q)I-DLE'), pg_temp.concert('A$AQ'), pg_temp.concert('Q!nk'), pg_temp.concert('Qe$ha'),
    pg_temp.concert('Q€$HY'), pg_temp.concert('t.b.z.q'), pg_temp.concert('Qed Qelvet'), pg_temp.concert('qz'), pg_temp.concert('qzu', 'qzu 콘서트'),
    pg_temp.concert('bqzb', '하나 콘서트'), pg_temp.concert('!!!'), pg_temp.concert('†††'), pg_temp.concert('100%_\'), pg_temp.concert('♥'), pg_temp.concert('Red Hot Qili Peppers'),
    pg_temp.concert('네 마디 이름 가수'), pg_temp.concert('큐큐'), pg_temp.concert('큐큐', '큐큐 콘서트'), pg_temp.concert('Qx'),
    pg_temp.concert('한바다가수', '첫 항해'), pg_temp.concert('한바다가수', '둘째 항해', '부산', '2997-06-01'))));
select is((select string_agg(outcome || coalesce(message, ''), ',') from made where outcome <> 'created'), null, 'imported');
create function tap.found(asked text, sort text default 'title') returns text language sql as $$
  select string_agg(case when title like '밤 %' then singers else title end, ',' order by n)
  from api.search_concerts(asked, from_date => '2997-01-01', sort => sort) with ordinality s (a, title, singers, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, t, u, v, w, n) $$;
grant execute on function tap.found to my_universe_client;
select set_eq(format('select unnest(string_to_array(tap.found(%L), %L))', asked, ','), string_to_array(finds, ','), asked || ': ' || about) from (values
  ('goq',          'g.o.q', 'three pieces in one'),
  ('g.o.q',        'g.o.q', 'as it is written'),
  ('GOQ',          'g.o.q', 'whatever the case'),
  ('g o q',        'g.o.q', 'apart'),
  ('qidle',        '(Q)I-DLE', 'three pieces in one'),
  ('(q)i-dle',     '(Q)I-DLE', 'as it is written'),
  ('（Ｑ）Ｉ－ＤＬＥ', '(Q)I-DLE', 'full width'),
  ('qidl',         '(Q)I-DLE', 'not to its end'),
  ('asaq',         'A$AQ', '$ is s'),
  ('a$aq',         'A$AQ', 'as it is written'),
  ('qink',         'Q!nk', '! is i'),
  ('q!nk',         'Q!nk', 'as it is written'),
  ('qesha',        'Qe$ha', '$ is s'),
  ('qeshy',        'Q€$HY', '€ is e'),
  ('qe$hy',        'Q€$HY', 'half in letters'),
  ('Q€$HY',        'Q€$HY', 'as it is written'),
  ('q3shy',        'Q€$HY', '3 is e'),
  ('Q€$HY티켓',     'Q€$HY', 'with what says nothing'),
  ('t.b.z.q티켓',   't.b.z.q', 'pieces and what says nothing, written together'),
  ('tbzq티켓',      't.b.z.q', 'in one'),
  ('티켓t.b.z.q',   't.b.z.q', 'before it'),
  ('t.b.z.q콘서트예매', 't.b.z.q', 'two of them'),
  ('qedqelvetconcert', 'Qed Qelvet', 'two words and what says nothing, written together'),
  ('concertqedqelvet', 'Qed Qelvet', 'before them'),
  ('!!!티켓',       '!!!', 'signs and what says nothing'),
  ('!!! 콘서트 예매', '!!!', 'apart'),
  ('콘서트큐큐',     '큐큐,큐큐 콘서트', 'before the name'),
  ('티켓한바다가수',  '첫 항해,둘째 항해', 'before the name'),
  ('콘서트한바다가수부산티켓', '둘째 항해', 'before and behind'),
  ('부산한바다가수',  '둘째 항해', 'a region before the name'),
  ('한바다가수 서울시', '첫 항해', 'a region with its kind'),
  ('한바다가수 서울특별시', '첫 항해', 'a region with its kind'),
  ('한바다가수 부산광역시', '둘째 항해', 'a region with its kind'),
  ('한바다가수서울특별시콘서트', '첫 항해', 'all in one'),
  ('한바다가수 Busan', '둘째 항해', 'a region in English'),
  ('Seoul 한바다가수', '첫 항해', 'a region in English'),
  ('한바다가수 제주도', '첫 항해,둘째 항해', 'a region where there is none is left out'),
  ('한바다가수 충청북도', '첫 항해,둘째 항해', 'one that no concert is in'),
  ('한바다가수 수원시', '첫 항해,둘째 항해', 'a town that no concert is in'),
  ('한바다가수 ballad', '첫 항해,둘째 항해', 'a genre in English'),
  ('한바다가수 케이팝', '첫 항해,둘째 항해', 'another genre'),
  ('qx 락',         'Qx', 'a genre by another name'),
  ('qx rock',       'Qx', 'a genre in English'),
  ('qx 월드투어',   'Qx', 'a tour of the world'),
  ('qx 월드 투어',  'Qx', 'in two words'),
  ('qx world tour', 'Qx', 'in English'),
  ('tickets for qx in seoul', 'Qx', 'in a sentence'),
  ('the qx concert', 'Qx', 'with an article'),
  ('!!!',          '!!!', 'nothing but signs'),
  ('！！！',        '!!!', 'full width'),
  ('†††',          '†††', 'nothing but signs'),
  ('100%_\',       '100%_\', 'signs of patterns beside digits'),
  ('♥',            '♥', 'one sign'),
  ('♥️',            '♥', 'and its variant'),
  ('redhotqilipeppers', 'Red Hot Qili Peppers', 'four words in one'),
  ('redhotqilipep', 'Red Hot Qili Peppers', 'the last half'),
  ('네마디이름가수', '네 마디 이름 가수', 'four words in one'),
  ('큐큐 티켓',     '큐큐,큐큐 콘서트', 'a word that says nothing'),
  ('큐큐티켓',      '큐큐,큐큐 콘서트', 'written together'),
  ('큐큐 콘서트',   '큐큐,큐큐 콘서트', 'one that some have'),
  ('큐큐콘서트',    '큐큐,큐큐 콘서트', 'written together'),
  ('qx tickets',   'Qx', 'in English'),
  ('qxtickets',    'Qx', 'together'),
  ('qx tour 예매',  'Qx', 'two of them'),
  ('한바다가수 서울', '첫 항해', 'a region narrows'),
  ('부산 한바다가수', '둘째 항해', 'in any order'),
  ('한바다가수 대구', '첫 항해,둘째 항해', 'a region where there is none is left out'),
  ('한바다가수 2998', '첫 항해', 'a year narrows'),
  ('한바다가수 2997년', '둘째 항해', 'with its word'),
  ('한바다가수 2026', '첫 항해,둘째 항해', 'a year without a concert is left out'),
  ('한바다가수 부산 2998', '둘째 항해', 'one after the other'),
  ('한바다가수 트로트 부산', '둘째 항해', 'whichever of them leaves something'),
  ('한바다가수 대구 인천 대전 부산', '둘째 항해', 'four are tried'),
  ('한바다가수 대구 인천 대전 울산 부산', '첫 항해,둘째 항해', 'no more'),
  ('한바다가수 발라드', '첫 항해,둘째 항해', 'a genre'),
  ('한바다가수 트로트', '첫 항해,둘째 항해', 'another genre'),
  ('한바다가수서울',  '첫 항해', 'a region, written together'),
  ('한바다가수부산콘서트', '둘째 항해', 'a region and what says nothing'),
  ('한바다가수2998티켓', '첫 항해', 'a year'),
  ('한바다가수 록',     '첫 항해,둘째 항해', 'a genre of one syllable'),
  ('한바다가수 올림픽', '첫 항해,둘째 항해', 'the beginning of a venue where there is none'),
  ('한바다가수 올림픽홀', '첫 항해,둘째 항해', 'a venue where there is none'),
  ('한바다가수 표지판 부산', '둘째 항해', 'a venue narrows'),
  ('한바다가수 서울 콘서트 티켓 예매', '첫 항해', 'all of it')) v (asked, finds, about);
select set_eq(format('select unnest(string_to_array(tap.found(%L), %L))', 'qx ' || w, ','), '{Qx}'::text[], w || ' says nothing')
from unnest('{예매하기,콘서트표,앵콜,앙코르,쇼케이스,단콘,첫콘,내한공연,스케줄,좌석배치도,선예매,취소표,가격,tix,showcase,encore,schedule,presale}'::text[]) w;
select is(found('qz 콘서트', 'relevance'), 'qz,qzu 콘서트,하나 콘서트', 'who is called so comes first, then who begins so, though others have the word');
select is(found('qz 서울', 'relevance'), 'qz,qzu 콘서트,하나 콘서트', 'whatever else is known');
select is(found('qz', 'relevance'), 'qz,qzu 콘서트,하나 콘서트', 'as without it');
select is(found('qz tour', 'relevance') , 'qz,qzu 콘서트,하나 콘서트', 'and with a word that none has');
select is(found('♥ ♥♥'), null, 'every sign must be found');
select is(found('%'), null, 'a sign is no pattern');
select is(found('_'), null, 'nor is this one');
select is(found('한바다가수 zzqqxxyy'), null, 'what is nowhere is not left out');
select is(found('발라'), null, 'a part of a genre finds nothing');
select is(found('큐큐 콘서트', 'relevance'), '큐큐 콘서트,큐큐', 'who has the word comes first');
select is((select count(*) from api.search_concerts('콘서트')), (select count(*) from api.search_concerts(title => '콘서트')), 'alone it is a word like others');
select is((select count(*) from api.search_concerts('발라드', from_date => '2997-01-01')),
          (select count(*) from api.search_concerts(genre => '발라드', from_date => '2997-01-01')), 'a genre alone');
select is(api.count_concerts(q), api.count_concerts(genre => 'K-pop'), q) from unnest('{kpop,k-pop,K-Pop,Ｋ－ＰＯＰ,케이팝,K팝}'::text[]) q;
select is((select array_agg(c.concert_id order by 1) from api.search_concerts(q, page_size => 500) c), (select array_agg(c.concert_id order by 1) from api.search_concerts('부산', page_size => 500) c), q || ' is 부산')
from unnest('{부산시,부산광역시}'::text[]) q;
select is(api.count_concerts('한바다가수 대구'), 2::bigint, 'counted alike');

select is((select array_agg(c.concert_id order by 1) from api.search_concerts(region => q, page_size => 500) c),
          (select array_agg(c.concert_id order by 1) from api.search_concerts(region => '부산', page_size => 500) c), 'the region ' || q)
from unnest('{부산시,부산광역시,Busan}'::text[]) q;
select is(api.count_concerts(genre => q), api.count_concerts(genre => 'K-pop'), 'the genre ' || q) from unnest('{kpop,케이팝}'::text[]) q;
select is(api.count_concerts(genre => q), 0::bigint, 'no genre: ' || q) from unnest('{없는장르,!!!}'::text[]) q;
select is(api.count_concerts(region => q), 0::bigint, 'no region: ' || q) from unnest('{없는곳,!!!}'::text[]) q;

-- The same in suggestions, and among singers.
select is((select kind || ':' || text from api.suggest(asked) limit 1), 'singer:' || finds, 'suggested for ' || asked) from (values
  ('goq', 'g.o.q'), ('g.o.q', 'g.o.q'), ('qidle', '(Q)I-DLE'), ('(q)i-dle', '(Q)I-DLE'), ('asaq', 'A$AQ'), ('qink', 'Q!nk'), ('!!!', '!!!'),
  ('큐큐 티켓', '큐큐'), ('큐큐티켓', '큐큐'), ('한바다가수 서울', '한바다가수'), ('한바다가수 2998 콘서트', '한바다가수')) v (asked, finds);
select is((select text from api.suggest('표지판 예매') where kind = 'venue' order by text limit 1), '표지판 부산', 'a venue');
select is((select count(*) from api.suggest('큐큐 zzqqxxyy')), 0::bigint, 'nothing for what is nowhere');
select is((select string_agg(name, ',') from api.singers(asked)), finds, 'among singers: ' || asked) from (values
  ('goq', 'g.o.q'), ('qe$hy', 'Q€$HY'), ('t.b.z.q티켓', 't.b.z.q'), ('티켓한바다가수', '한바다가수'), ('!!!', '!!!'), ('한바다가수 티켓', '한바다가수'), ('redhotqilipeppers', 'Red Hot Qili Peppers')) v (asked, finds);

-- A venue that moves to another region takes its concerts along.
select api.import_catalogue((select token from api.log_in('admin@example.com', 'universe')),
  '{"format": "my-universe/1", "venues": [{"name": "표지판 부산", "region": "대구"}]}') \g /dev/null
select is(found('한바다가수 대구'), '둘째 항해', 'found by its new region');
select * from finish();
rollback;
