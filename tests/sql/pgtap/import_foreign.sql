\ir support.psql
-- What readers of other formats leave to the server: halls of which only the number of seats is known, clocks at the venue, grades that nobody
-- has put to sections, halls and singers spelt in another way.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.import(venues jsonb, concerts jsonb default '[]') returns table (outcome text, message text, id bigint) language sql as $$
  select outcome, message, id from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', venues, 'concerts', concerts))
$$;
create function pg_temp.concert_of(source_id text, venue text, more jsonb default '{}') returns jsonb language sql as $$
  select jsonb_build_object('source', 'tap', 'source_id', source_id, 'title', source_id, 'venue', venue,
    'booking_opens', '{"local": "2090-01-01T10:00:00"}'::jsonb, 'booking_closes', '{"local": "2090-06-01T19:00:00"}'::jsonb,
    'prices', '[{"grade": "R", "price": 100}, {"grade": "S", "price": 50}]'::jsonb, 'shows', '[{"local": "2090-06-01T19:00"}]'::jsonb) || more
$$;

-- seats that are counted, and no more
select is(outcome || ': ' || message, 'created: its plan of ' || n || ' seats is made up from their number', n || ' seats')
from unnest('{1,2,7,299,300,14483,66704,200000}'::int[]) n, pg_temp.import(jsonb_build_array(jsonb_build_object('name', 'Hall ' || n, 'seats', n)));
select is(p.seat_count, n, n || ' seats, in rows that hold them all')
from unnest('{1,2,7,299,300,14483,66704,200000}'::int[]) n join data.venue v on v.name = 'Hall ' || n join data.seat_plan p using (venue_id);
select is((select sum(r.seat_count) from data.section x join data.seat_row r using (section_id) where x.plan_id = p.plan_id), p.seat_count::bigint, v.name)
from data.venue v join data.seat_plan p using (venue_id) where p.is_generated;
select cmp_ok((select count(*) from data.section x where x.plan_id = p.plan_id), '>=', 12::bigint, 'a hall of 300 has room for twelve grades')
from data.venue v join data.seat_plan p using (venue_id) where v.name = 'Hall 300';
select is(outcome, 'unchanged', 'the same number again') from pg_temp.import('[{"name": "Hall 300", "seats": 300}]');
select is(outcome, 'updated', 'another number') from pg_temp.import('[{"name": "Hall 300", "seats": 450}]');
select is(p.seat_count || ' ' || p.is_generated, '450 true', 'has another plan') from data.venue v join data.seat_plan p using (venue_id) where v.name = 'Hall 300';
select is(outcome, 'unchanged', 'a number that is only assumed is for a new hall') from pg_temp.import('[{"name": "Hall 300", "assumed": {"seats": 9, "time_zone": "Asia/Tokyo"}}]');
select is(outcome, 'created') from pg_temp.import('[{"name": "Drawn", "sections": [{"name": "A", "rows": 1, "seats_per_row": 5}]}]');
select is(outcome, 'unchanged', 'a plan that somebody drew stays') from pg_temp.import('[{"name": "Drawn", "seats": 300}]');
select is(message, '"seats" is not a whole number from 1 to 200000') from pg_temp.import('[{"name": "Too many", "seats": 200001}]');
select is(message, '"sections" is missing or empty', 'a new hall needs a plan or a number') from pg_temp.import('[{"name": "Nothing"}]');
select is(outcome, 'created') from pg_temp.import('[{"name": "Assumed", "assumed": {"seats": 9, "time_zone": "America/New_York", "region": "부산"}}]');
select is(time_zone || ' ' || region, 'America/New_York 부산', 'what is assumed holds for a new hall') from data.venue where name = 'Assumed';

-- the clock at the venue
select is(outcome, 'created') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed')));
select is(s.starts_at, '2090-06-01 19:00 America/New_York'::timestamptz, 'seven in the evening there')
from data.concert c join data.show s using (concert_id) where c.source_id = 'clock';
select is(c.booking_opens, '2090-01-01 10:00 America/New_York'::timestamptz, 'as for the period') from data.concert c where c.source_id = 'clock';
select is(outcome, 'unchanged', 'the same again') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed')));
select is(message, reason, reason) from (values
  ('{"shows": [{"local": "2090-03-12T02:30:00"}]}'::jsonb, '"shows" is not a time that exists: 2090-03-12T02:30:00'),
  ('{"shows": [{"local": "2090-02-30T02:30:00"}]}', '"shows" is not a time that exists: 2090-02-30T02:30:00'),
  ('{"shows": [{"local": "2090-02-03"}]}', '"shows" is not a time like 2026-12-24T19:00:00+09:00'),
  ('{"shows": [{"local": 5}]}', '"shows" is not a time like 2026-12-24T19:00:00+09:00'),
  ('{"shows": ["2090-02-03T10:00:00"]}', '"shows" is not a time like 2026-12-24T19:00:00+09:00')) v (more, reason),
  pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('no clock', 'Assumed', more)));

-- grades that share the hall, the dearest in front
select is(message, 'the venue has 1 sections for 2 grades: say which sections each grade has', 'a hall of one section has one grade')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('narrow', 'Drawn')));
select is(outcome, 'created') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('shared', 'Hall 299')));
select results_eq($$select p.grade, p.sections from data.concert c, api.concert_prices(c.concert_id) p where c.source_id = 'shared'$$,
                  $$values ('R', '1, 2, 3, 4, 5, 6, 7'), ('S', '8, 9, 10, 11, 12, 13')$$, 'the dearest grade is near the stage');
select is(outcome, 'updated') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('shared', 'Hall 299',
  '{"prices": [{"grade": "R", "price": 100, "sections": ["13"]}, {"grade": "S", "price": 50, "sections": ["1"]}]}')));
select is(outcome, 'unchanged', 'grades that somebody has put to sections stay there') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('shared', 'Hall 299')));
select is(message, 'grade "S" has no sections', 'all say their sections or none does')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('half', 'Hall 299', '{"prices": [{"grade": "R", "price": 100, "sections": ["1"]}, {"grade": "S", "price": 50}]}')));

-- When a hall turns out to be larger, its grades share all of it; not when somebody has a seat of it.
select is(string_agg(outcome, ' '), 'created created') from pg_temp.import('[{"name": "Grows", "seats": 300}]', jsonb_build_array(pg_temp.concert_of('grows', 'Grows')));
select is(outcome, 'updated') from pg_temp.import('[{"name": "Grows", "seats": 5000}]');
select is((select count(distinct g.grade) || ' ' || count(*) from data.concert_section g where g.concert_id = c.concert_id),
          '2 ' || (select count(*) from data.section x join data.seat_plan p using (plan_id) where p.venue_id = c.venue_id), 'no section is without a price')
from data.concert c where c.source_id = 'grows';
select is(outcome, 'unchanged', 'which is how its text has it') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('grows', 'Grows')));
select pg_temp.member('fan of it', 1000) as buyer \gset
update data.concert set booking_opens = '2020-01-01' where source_id = 'grows';
select lives_ok(format('select api.book(''fan of it'', gen_random_uuid(), %s, array[%s])', s.show_id, p.first_seat_id))
from data.concert c join data.show s using (concert_id) join data.seat_plan p using (plan_id) where c.source_id = 'grows';
select is(outcome, 'unchanged', 'a seat that is sold is not moved') from pg_temp.import('[{"name": "Grows", "seats": 200}]');
select is(string_agg(outcome, ' ' order by n), 'created updated', 'a document may say a new concert twice')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('twice', 'Drawn', '{"prices": [{"grade": "R", "price": 5}]}'),
                                            pg_temp.concert_of('twice', 'Drawn', '{"prices": [{"grade": "R", "price": 6}]}'))) with ordinality i (outcome, message, id, n);

-- halls and singers in other spellings, and halls of one name in two places
select is(outcome, 'created') from pg_temp.import('[{"name": "예술의 전당 콘서트홀", "seats": 100, "region": "서울특별시"}]');
select is(outcome, 'unchanged', name) from unnest('{예술의전당 콘서트홀,예술의전당콘서트홀,예술의전당　콘서트홀}'::text[]) name,
  pg_temp.import(jsonb_build_array(jsonb_build_object('name', name, 'place', '서울', 'assumed', '{"seats": 5}'::jsonb)));
select is(outcome, 'created', 'one of the same name elsewhere is another')
from pg_temp.import('[{"name": "예술의 전당 콘서트홀", "place": "부산", "assumed": {"seats": 50, "region": "부산"}}]');
select is((select array_agg(name order by name) from data.venue where name like '예술의%'), '{예술의 전당 콘서트홀,예술의 전당 콘서트홀 (부산)}'::text[], 'with its place behind its name');
select is(outcome, 'unchanged', 'and found again') from pg_temp.import('[{"name": "예술의전당 콘서트홀", "place": "부산", "assumed": {"seats": 50, "region": "부산"}}]');
select is(outcome, 'created') from pg_temp.import('[]', jsonb_build_array(
  pg_temp.concert_of('in Busan', '예술의전당콘서트홀', '{"place": "부산", "singers": ["아이유"]}'), pg_temp.concert_of('in Seoul', '예술의전당콘서트홀', '{"singers": ["아이 유"]}')));
select is(v.name, '예술의 전당 콘서트홀 (부산)', 'so is a concert''s') from data.concert c join data.venue v using (venue_id) where c.source_id = 'in Busan';
select is(v.name, '예술의 전당 콘서트홀', 'without a place it is the first') from data.concert c join data.venue v using (venue_id) where c.source_id = 'in Seoul';
select is((select count(*) from data.singer where name like '아이%유'), 1::bigint, 'a singer with a blank in the name is the same');

-- Taken back, a made-up plan is one again.
select is(outcome, 'created') from pg_temp.import('[{"name": "Back", "seats": 60}]');
select is(outcome, 'updated') from pg_temp.import('[{"name": "Back", "sections": [{"name": "Drawn", "rows": 2, "seats_per_row": 5}]}]');
select is(p.seat_count || ' ' || p.is_generated, '10 false') from data.venue v join data.seat_plan p using (venue_id) where v.name = 'Back';
select is(outcome, 'undone', 'what somebody drew is taken back') from api.undo_import('admin', (select max(import_no) from data.import));
select is(p.seat_count || ' ' || p.is_generated, '60 true') from data.venue v join data.seat_plan p using (venue_id) where v.name = 'Back';
select is(outcome, 'updated', 'so that another number makes another') from pg_temp.import('[{"name": "Back", "seats": 70}]');
select is(outcome, 'updated', 'somebody says that it is as it was made up') from pg_temp.import((
  select jsonb_build_array(private.venue_document(private.venue_facts(v.venue_id))) from data.venue v where v.name = 'Back'));
select is(outcome, 'unchanged', 'then it stays') from pg_temp.import('[{"name": "Back", "seats": 80}]');

-- The same text again is known by its hash, unless something else has changed the concert since.
select is(outcome, 'updated', 'the hall has moved to another zone') from pg_temp.import('[{"name": "Assumed", "time_zone": "Asia/Seoul"}]');
select is(outcome, 'updated', 'so the same clock is another time') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed')));
select is(outcome, 'unchanged') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed')));
select is(outcome, 'created') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('moved', 'Assumed')));
select s.show_id as show from data.concert c join data.show s using (concert_id) where c.source_id = 'moved' \gset
select lives_ok(format('select api.move_show(''admin'', gen_random_uuid(), %s, ''2090-06-02 19:00+09'', ''rain'')', :show));
select is(outcome, 'rejected', 'a show that was moved is not as the text says, and stays') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('moved', 'Assumed')));
select is(outcome, 'updated', 'another text') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed', '{"title": "Another"}')));
select is(outcome, 'updated', 'and the first again') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed')));
select is(outcome || ': ' || message, 'updated: ignored: "tune"', 'a text with a warning says it each time')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed', '{"tune": 1, "title": "Tune"}')));
select is(outcome || ': ' || message, 'unchanged: ignored: "tune"', 'a text with a warning says it each time')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed', '{"tune": 1, "title": "Tune"}')));
select is(outcome, 'updated') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed', '{"singers": [{"name": "아이유", "name_en": "IU"}]}')));
update data.singer set name_en = 'Other' where name = '아이유';
select is(outcome, 'unchanged') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('clock', 'Assumed', '{"singers": [{"name": "아이유", "name_en": "IU"}]}')));
select is(name_en, 'IU', 'what a text says of a singer is done each time') from data.singer where name = '아이유';

-- A file in pieces: one import, whose positions count through.
create function pg_temp.piece(n int, document jsonb) returns void language sql as $$
  select api.send_piece('admin', '0194c7a0-0000-7000-8000-000000000001', n, document)
$$;
select lives_ok('select pg_temp.piece(1, jsonb_build_object(''format'', ''my-universe/1'', ''venues'', ''[{"name": "Pieces", "seats": 50}]''::jsonb,
  ''concerts'', jsonb_build_array(pg_temp.concert_of(''piece 1'', ''Pieces''), null)))');
select lives_ok('select pg_temp.piece(2, jsonb_build_object(''format'', ''my-universe/1'', ''concerts'', jsonb_build_array(pg_temp.concert_of(''piece 2'', ''Pieces''))))');
select results_eq($$select kind, "position", source_id, outcome from api.import_pieces('admin', '0194c7a0-0000-7000-8000-000000000001', dry_run => true)$$,
  $$values ('venue', 1, 'Pieces', 'created'), ('concert', 1, 'piece 1', 'created'), ('concert', 2, null, 'rejected'), ('concert', 3, 'piece 2', 'created')$$, 'tried');
select is((select count(*) from data.venue where name = 'Pieces'), 0::bigint, 'which leaves nothing');
select pg_temp.member('other admin', 0, 'admin') as other \gset
select pg_temp.refuses('select * from api.import_pieces(''other admin'', ''0194c7a0-0000-7000-8000-000000000001'')', 'MU006', 'what another administrator sent');
select is((select count(*) from api.import_pieces('admin', '0194c7a0-0000-7000-8000-000000000001', file => 'large.csv') where outcome = 'created'), 3::bigint, 'and done');
select is((select created || ' ' || rejected from api.imports('admin') where file = 'large.csv'), '3 1', 'as one import');
select pg_temp.refuses('select * from api.import_pieces(''admin'', ''0194c7a0-0000-7000-8000-000000000001'')', 'MU006', 'the pieces are gone');
select pg_temp.refuses('select pg_temp.piece(401, ''{"format": "my-universe/1"}'')', 'MU009', 'too many pieces');
select pg_temp.refuses('select pg_temp.piece(1, ''{}'')', 'MU009', 'what is no document');
select pg_temp.member('fan') as fan \gset
select pg_temp.refuses('select api.send_piece(''fan'', gen_random_uuid(), 1, ''{"format": "my-universe/1"}'')', 'MU008', 'a fan sends nothing');
select pg_temp.refuses('select api.import_pieces(''fan'', gen_random_uuid())', 'MU008', 'and imports nothing');

-- Two tables with the same headers and numbers of their own.
select is(outcome, 'created') from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('7', 'Pieces', '{"source_is_guessed": true}')));
select is(outcome || ': ' || message, 'rejected: another concert has this number already, "7": say whose numbers these are', 'of which nothing is the same')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('7', 'Hall 300', '{"source_is_guessed": true, "title": "Other", "shows": [{"local": "2090-07-01T19:00"}], "booking_closes": "2090-07-01T00:00:00Z"}')));
select is(outcome, 'updated', 'a new title and hall of the same show is an update')
from pg_temp.import('[]', jsonb_build_array(pg_temp.concert_of('7', 'Hall 300', '{"source_is_guessed": true, "title": "Other"}')));


-- keys within sections that mean nothing are named; a number of seats that is not the hall's is told
create function pg_temp.venue_told(venue jsonb) returns text language sql as $$
  select l.outcome || coalesce(': ' || l.message, '')
  from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array('{"name": "Told Hall"}' || venue))) l
$$;
select is(pg_temp.venue_told('{"sections": [{"name": "A", "rows": [{"label": "1", "seats": 3, "colour": "red"}, {"label": "2", "seats": 4}], "colour": "x", "tier": 1,
    "layout": {"radius": 9, "turn": 3}, "marks": [{"row": "1", "seats": ["1"], "mark": "wheelchair", "icon": "w"}]}]}'),
  'created: ignored in "sections": "colour", "tier"; ignored in "rows": "colour"; ignored in "layout": "turn"; ignored in "marks": "icon"', 'keys of sections');
select is(pg_temp.venue_told('{"assumed": {"seats": 9, "seats_are_said": true}}'), 'unchanged: note: the file says 9 seats, the plan has 7, which stays', 'other seats');
select is(pg_temp.venue_told('{"assumed": {"seats": 7, "seats_are_said": true}}'), 'unchanged', 'the same');
select is(pg_temp.venue_told('{"assumed": {"seats": 300}}'), 'unchanged', 'of a policy');
select * from finish();
rollback;
