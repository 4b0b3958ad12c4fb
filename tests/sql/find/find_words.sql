-- What the words of searches become, and what they find. On a database with the demonstration catalogue.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
begin;
create schema if not exists tap;
create extension if not exists pgtap schema tap;
grant usage on schema tap to my_universe_client;
set local search_path = tap, pg_catalog;
select no_plan();

select is(data.search_line('  First  LIGHT, (Live!) '), ' first light live ', 'case, punctuation and spaces do not matter');
select is(data.search_line('ＢＴＳ　２０２６'), ' bts 2026 ', 'full-width Latin is Latin');
select is(data.search_line(normalize('방탄소년단', nfd)), ' 방탄소년단 ', 'Hangul in pieces is put together');
select is(data.search_line('Dvořák & Łódź — naïve Straße'), ' dvorak lodz naive strasse ', 'accents do not matter');
select is(data.search_line('Rock ’n’ Roll: night''s'), ' rock n roll nights ', 'an apostrophe parts no words');
select is(data.search_line('★ ♥ !!! '), '', 'signs are no words');
select is(data.search_line('宇多田ヒカル'), ' 宇多田ヒカル ', 'other scripts are kept');
select is(data.search_initials(' 방탄소년단 bts 쌍둥이3 '), data.search_fold(' ㅂㅌㅅㄴㄷ ㅆㄷㅇ3 '), 'initial consonants');
select is(data.search_initials(' bts '), '', 'no initials without Hangul');
select is(data.initial_of('쌍둥이') || data.initial_of('éclair') || data.initial_of('2NE1') || data.initial_of('(여자)아이들'), 'ㅅE#ㅇ', 'index letters');

select is(private.hangul_typed('dkdldb'), '아이유', 'dkdldb');
select is(private.hangul_typed('qkdxksthsuseks'), '방탄소년단', 'final consonants move where a vowel follows');
select is(private.hangul_typed('dlrkwk') || private.hangul_typed('dhk') || private.hangul_typed('dlfrdj'), '이가자와읽어', 'double vowels and finals');
select is(private.hangul_typed('QkQk') || private.hangul_typed('DKDLDB'), '빠빠아이유', 'shift and caps lock');
select is(private.hangul_typed('bts'), null, 'no syllables in bts');
select is(private.keys_typed(btrim(data.search_line('ㅑㅕ'))), 'iu', 'ㅑㅕ');
select is(private.keys_typed(btrim(data.search_line('ㅠㅅㄴ'))), 'bts', 'ㅠㅅㄴ');
select is(private.query_words('ㄳ 콘서트'), array[data.search_fold('ㄱㅅ'), '콘서트'], 'initial consonants that the keyboard drew together');
select ok(r.low <= '방탄' and '방탄' < r.high, '방ㅌ may become 방탄') from private.typed_range(data.search_fold('방ㅌ')) r;
select ok(r.low <= '방탄' and '방탄' < r.high, '방타 may become 방탄') from private.typed_range('방타') r;
select ok(r.low <= '아이유' and '아이유' < r.high, '아잉 may become 아이유') from private.typed_range('아잉') r;

-- A few concerts of our own, as an administrator imports them.
create temp table made as
select * from api.import_catalogue((select token from api.log_in('admin@example.com', 'universe')), $${
  "format": "my-universe/1",
  "venues": [{"name": "은하수 대극장", "region": "서울", "sections": [{"name": "A", "rows": 2, "seats_per_row": 5}]}],
  "concerts": [
    {"source": "find", "source_id": "1", "title": "Midnight Signal 앵콜", "singers": [{"name": "방탄소년단테스트", "name_en": "Bangtanza Xylo"}],
     "venue": "은하수 대극장", "genre": "발라드", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2998-01-01T00:00:00Z",
     "prices": [{"grade": "R", "price": 11, "sections": ["A"]}], "shows": ["2998-12-24T10:00:00Z"]},
    {"source": "find", "source_id": "2", "title": "어쿠스틱 달빛 정거장", "singers": ["달빛"], "venue": "은하수 대극장", "genre": "발라드",
     "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2998-01-01T00:00:00Z",
     "prices": [{"grade": "R", "price": 11, "sections": ["A"]}], "shows": ["2998-12-25T10:00:00Z", "2998-12-26T10:00:00Z"]},
    {"source": "find", "source_id": "3", "title": "둘이서", "singers": [{"name": "방탄소년단", "name_en": "BTS"}, {"name": "아이유", "name_en": "IU"}],
     "venue": "은하수 대극장", "genre": "발라드", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2998-01-01T00:00:00Z",
     "prices": [{"grade": "R", "price": 11, "sections": ["A"]}], "shows": ["2998-12-27T10:00:00Z"]}]}$$);
select is((select count(*) from made where outcome = 'created' and kind = 'concert'), 3::bigint, 'imported');
create function tap.found(asked text) returns text language sql as $$
  select string_agg(right(title, 3), ',' order by title collate "C") from api.search_concerts(asked, from_date => '2998-01-01') $$;
grant execute on function tap.found to my_universe_client;
create temp table words as select * from (values
  ('signal',         ' 앵콜', 'a word of a title'),
  ('idnigh',         ' 앵콜', 'a part of a word'),
  ('앵',             ' 앵콜', 'one syllable'),
  ('앵콜',           ' 앵콜', 'two syllables'),
  ('방탄소년단테스트', ' 앵콜', 'the Korean name'),
  ('bangtanza',      ' 앵콜', 'the English name of the same singer'),
  ('BANGTANZA  xyl', ' 앵콜', 'two words, the second a beginning'),
  ('xylo 앵콜 signal', ' 앵콜', 'words of title and singer in any order'),
  ('ㅂㅌㅅㄴㄷㅌ',   ' 앵콜', 'initial consonants of a name'),
  ('ㅇㅋㅅㅌ',       '정거장', 'initial consonants of a title'),
  ('어쿠스틱달빛',   '정거장', 'written together, found apart'),
  ('달빛정거',       '정거장', 'the last word half'),
  ('어쿠 스틱',      '정거장', 'written apart, found together'),
  ('은하수대극장',   ' 앵콜,둘이서,정거장', 'the venue, written together'),
  ('ㅂㅌㅅㄴㄷ',     ' 앵콜,둘이서', 'initial consonants of two singers'),
  ('방탄소년단 아이유', '둘이서', 'Korean names'),
  ('bts iu',         '둘이서', 'English names of the same'),
  ('아이유 BTS',     '둘이서', 'one of each'),
  ('dkdldb',         '둘이서', 'Korean on a Latin keyboard, short'),
  ('ㅠㅅㄴ 아이유',  '둘이서', 'Latin on a Korean keyboard beside what is right'),
  ('둘',             '둘이서', 'one syllable that begins'),
  ('서',             '둘이서', 'one syllable that ends'),
  ('달빛 은하수',    '정거장', 'a singer in a venue'),
  ('ｓｉｇｎａｌ',   ' 앵콜', 'full width'),
  (normalize('정거장', nfd), '정거장', 'Hangul in pieces'),
  ('qkdxksthsuseksxptmxm', ' 앵콜', 'Korean on a Latin keyboard'),
  ('ㅠ무ㅎㅅ무ㅋㅁ', ' 앵콜', 'Latin on a Korean keyboard'),
  ('bamgtanza',      ' 앵콜', 'one letter wrong'),
  ('bangtnaza',      ' 앵콜', 'two letters changed places'),
  ('banktamza',      ' 앵콜', 'two letters wrong in a long word'),
  ('방턴소년단테스트', ' 앵콜', 'a vowel wrong'),
  ('방탄소년단테ㅅ', ' 앵콜', 'half-typed'),
  ('방탄소년단텟',   ' 앵콜', 'half-typed, the final not yet moved'),
  ('zzqqxxyy',       null, 'nothing like it'),
  ('%',              null, 'a sign is no pattern'),
  ('signal zzqqxxyy', null, 'every word must be found')) w (asked, finds, about);
select is(found(asked), finds, about) from words;
select is((select min(corrected) from api.search_concerts('bamgtanza XYLO')), 'bangtanza xylo', 'a correction is told');
select is((select min(corrected) from api.search_concerts('bangtanza')), null, 'and nothing when there was none');
select is(found('   '), (select string_agg(right(title, 3), ',' order by title collate "C") from api.search_concerts(from_date => '2998-01-01')), 'blanks ask for nothing');

-- Suggestions.
select is((select kind || ':' || text from api.suggest('bangtan') limit 1), 'singer:방탄소년단테스트', 'a singer by the English name');
select is((select array_agg(kind || ':' || text order by kind, text) from api.suggest('은하수 대극')), array['venue:은하수 대극장'], 'a venue, not its concerts');
select is((select array_agg(kind order by kind) from api.suggest('달빛정거')), array['concert'], 'a concert');
select is((select detail from api.suggest('방탄소년단테') limit 1), 'Bangtanza Xylo', 'with the other name');
select is((select text from api.suggest('방탄소년단테ㅅ') limit 1), '방탄소년단테스트', 'while a syllable is being typed');
select is((select count(*) from api.suggest('')), 0::bigint, 'nothing for nothing');
select cmp_ok((select count(*) from api.suggest('a', size => 5)), '<=', 5::bigint, 'no more than asked');
select throws_ok($$select api.suggest('a', size => 0)$$, 'MU009');
select throws_ok($$select api.suggest(repeat('a', 201))$$, 'MU009');
select throws_ok($$select api.suggest('a', 'no such token')$$, 'MU007');

-- A change of one concert touches its row alone.
create temp table before as select concert_id, xmin::text as written from data.concert;
savepoint here;
select api.import_catalogue((select token from api.log_in('admin@example.com', 'universe')), $${"format": "my-universe/1", "concerts": [
  {"source": "find", "source_id": "2", "title": "새이름 정거장", "singers": ["달빛"], "venue": "은하수 대극장", "genre": "발라드",
   "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2998-01-01T00:00:00Z",
   "prices": [{"grade": "R", "price": 11, "sections": ["A"]}], "shows": ["2998-12-25T10:00:00Z", "2998-12-26T10:00:00Z"]}]}$$) \g /dev/null
select is(found('새이름'), '정거장', 'found by its new title');
select is(found('어쿠스틱'), null, 'and no longer by the old one');
select is((select count(*) from data.concert c join before b using (concert_id) where c.search_text <> ''
           and c.xmin::text <> b.written), 1::bigint, 'one concert was written');

select * from finish();
rollback;
