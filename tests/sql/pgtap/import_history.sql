\ir support.psql
-- What is written down of imports, and which field a rejection names.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('staff', 0, 'staff'), pg_temp.member('fan') \gset
create function pg_temp.document(venue jsonb default '{}', concert jsonb default '{}', more jsonb default '[]') returns jsonb language sql as $$
  select jsonb_build_object('format', 'my-universe/1',
    'venues', jsonb_build_array('{"name": "Import Hall", "region": "부산", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}]}'::jsonb || venue),
    'concerts', jsonb_build_array('{"source": "imp", "source_id": "1", "title": "Imported", "singers": ["Imp"], "venue": "Import Hall", "booking_opens": "2020-01-01T00:00:00Z",
      "booking_closes": "2090-01-01T09:00:00+09:00", "prices": [{"grade": "R", "price": 10, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00+09:00"]}'::jsonb || concert) || more)
$$;
create function pg_temp.import(document jsonb, file text default null, hash text default null, dry boolean default false) returns text language sql as $$
  select string_agg(outcome || coalesce(' ' || field, ''), '|' order by kind = 'document', kind desc, position)
  from api.import_catalogue('admin', document, dry, file => import.file, file_hash => import.hash)
$$;
create function pg_temp.listed() returns text language sql as $$
  select pg_temp.rows('select name, file, file_hash, created, updated, unchanged, rejected from api.imports(''admin'')')
$$;
select pg_temp.gives('select * from api.imports(''admin'')', null, 'nothing was imported');
select is(pg_temp.import(pg_temp.document(), 'a.json', 'abc', true), 'created|created', 'a dry run');
select pg_temp.gives('select * from api.imports(''admin'')', null, 'leaves nothing');
select is(pg_temp.import(pg_temp.document(more => '[7]'), E'  a.\u0065\u0301json ', 'abc'), 'created|created|rejected', 'an import');
select is(pg_temp.import(pg_temp.document('{"region": "서울"}', '{"title": "Renamed"}')), 'updated|updated', 'another, of no file');
select is(pg_temp.import(pg_temp.document('{"region": "서울"}', '{"title": "Renamed"}') || '{"w": 0}', 'a.json'), 'unchanged|unchanged|unchanged', 'and one that changes nothing');
select is(pg_temp.listed(), 'admin,a.json,,0,0,2,0|admin,,,0,2,0,0|admin,a.éjson,abc,2,0,0,1', 'are listed, the newest first');
select is((select string_agg(concat_ws(' ', kind, before is null, after ->> 'region', before ->> 'title', after ->> 'title'), '|' order by ordinal)
           from data.import_change where import_no = (select max(import_no) - 1 from data.import)), 'venue f 서울|concert f Imported Renamed', 'with what was changed');
select is((select count(*) from data.import_change c where c.id not in (select venue_id from data.venue union all select concert_id from data.concert)), 0::bigint, 'of what there is');

select max(import_no) as latest from data.import \gset
select pg_temp.gives(format('select kind, name, outcome, changes::text from api.import_changes(''admin'', %s)', :latest - 2),
  'venue,"Import Hall",created,|concert,Imported,created,', 'and what each did is told');
select pg_temp.gives(format('select kind, name, outcome, changes::text from api.import_changes(''admin'', %s)', :latest - 1),
  'venue,"Import Hall",updated,"{""region"": [""부산"", ""서울""]}"|concert,Renamed,updated,"{""title"": [""Imported"", ""Renamed""]}"', 'with what was before');
select pg_temp.gives(format('select kind from api.import_changes(''admin'', %s, 1)', :latest - 1), 'concert', 'on from the last one seen');
select pg_temp.refuses(format('select api.import_changes(%L, %s)', token, no), code, about) from (values
  ('nobody', 1, 'MU007', 'unknown token'), ('fan', 1, 'MU008', 'a fan'), ('staff', 1, 'MU008', 'staff'), ('admin', 0, 'MU006', 'no such import')) v (token, no, code, about);

-- a preview: what would be, with what would change, and nothing of it is
create function pg_temp.preview(document jsonb) returns text language sql as $$
  select string_agg(concat_ws(' ', outcome, field, changes::text), '|') from api.import_catalogue('admin', document, dry_run => true)
$$;
select is(pg_temp.preview(pg_temp.document('{"region": "서울"}', '{"title": "Renamed"}')), 'unchanged|unchanged', 'a preview of nothing new');
select is(pg_temp.preview(pg_temp.document('{"region": "부산"}', '{"title": "Again", "singers": ["Imp", "Imp 2"], "shows": ["2090-06-01T19:00:00+09:00", "2090-06-02T19:00:00+09:00"]}')),
  'updated {"region": ["서울", "부산"]}|updated {"shows": ["2090-06-01T10:00:00Z", "2090-06-01T10:00:00Z\n2090-06-02T10:00:00Z"], "title": ["Renamed", "Again"], "singers": ["Imp", "Imp\nImp 2"]}',
  'of what would be updated, with what changes');
select is(pg_temp.preview(pg_temp.document('{"name": "Other Hall"}', '{"source_id": "2", "venue": "Other Hall"}', '[7]')), 'created|created|rejected', 'of what would be created and rejected');
select is((select string_agg(concat_ws(' ', outcome, id is null), '|') from api.import_catalogue('admin', pg_temp.document('{"region": "서울"}', '{"source_id": "2"}'), dry_run => true)), 'unchanged f|created t', 'what would be created has no id');
select is((select count(*) from data.venue where name = 'Other Hall'), 0::bigint, 'and nothing is made');
select is((select count(*) from data.singer where name = 'Imp 2'), 0::bigint, 'no singer either');
select is((select pg_temp.rows(format('select created, updated from api.imports(''admin'', ''%s'')', max(import_no))) from data.import), '0,2|2,0', 'on from the last one seen');
select pg_temp.refuses(format('select api.imports(%L, %L)', token, after), code, about) from (values
  ('nobody', null, 'MU007', 'unknown token'), ('fan', null, 'MU008', 'a fan'), ('staff', null, 'MU008', 'staff'), ('admin', '0', 'MU009', 'no number of an import'),
  ('admin', '-1', 'MU009', 'a negative one'), ('admin', 'x', 'MU009', 'a word'), ('admin', '', 'MU009', 'nothing'), ('admin', '1234567890123456789', 'MU009', 'too long')) v (token, after, code, about);
select pg_temp.refuses(format('select api.import_catalogue(''admin'', ''{"format": "my-universe/1"}'', file => %L, file_hash => %L)', file, hash), 'MU009', about) from (values
  (repeat('x', 401), null, 'a very long name'), (null, repeat('0', 201), 'a very long hash'), (E'a\u0001', null, 'a name with a control character'), (repeat('x', 5000), null, 'a name that is a text')) v (file, hash, about);
select pg_temp.allows(format('select api.import_catalogue(''admin'', ''{"format": "my-universe/1"}'', file => %L, file_hash => %L)', repeat('x', 400), repeat('0', 200)), 'as long as may be');

-- the field
select is(pg_temp.import(pg_temp.document('{"region": "서울"}', concert)), 'unchanged|rejected ' || field, field || ': ' || concert) from (values
  ('{"title": ""}'::jsonb, 'title'), ('{"title": 7}', 'title'), ('{"source_id": null}', 'source_id'), ('{"singers": "x"}', 'singers'), ('{"singers": ["a", "a"]}', 'singers'), ('{"singers": [7]}', 'singers'),
  ('{"venue": "Nowhere"}', 'venue'), ('{"age_limit": 100}', 'age_limit'), ('{"running_minutes": "2"}', 'running_minutes'), ('{"booking_opens": "soon"}', 'booking_opens'),
  ('{"booking_opens": "2026-02-30T00:00:00Z"}', 'booking_opens'), ('{"booking_closes": "2019-01-01T00:00:00Z"}', 'booking_closes'), ('{"seat_limit": 0}', 'seat_limit'), ('{"synopsis": 1}', 'synopsis'),
  ('{"title": "a\u0001"}', 'title'), ('{"synopsis": "a\u0001"}', 'synopsis'), ('{"prices": []}', 'prices'), ('{"prices": [{"grade": "R", "price": -1, "sections": ["A"]}]}', 'price'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": []}]}', 'sections'), ('{"prices": [{"grade": "R", "price": 1, "sections": ["Z"]}]}', 'sections'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["A"]}, {"grade": "R", "price": 2, "sections": ["A"]}]}', 'grade'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["A"]}, {"grade": "S", "price": 2, "sections": ["A"]}]}', 'sections'), ('{"shows": []}', 'shows'), ('{"shows": ["x"]}', 'shows'),
  ('{"shows": ["2090-06-01T19:00:00+09:00", "2090-06-01T10:00:00Z"]}', 'shows'), ('{"cancellation": 1}', 'cancellation'), ('{"cancellation": {"steps": []}}', 'cancellation'),
  ('{"cancellation": {"free_hours": -1}}', 'free_hours'), ('{"releases": []}', 'releases'), ('{"releases": ["25:00"]}', 'releases')) v (concert, field);
select is(pg_temp.import(jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array('{"name": "V", "sections": [{"name": "A", "rows": 1, "seats_per_row": 1}]}'::jsonb || venue))),
          'rejected ' || field, 'venue ' || field) from (values
  ('{"name": ""}'::jsonb, 'name'), ('{"region": 1}', 'region'), ('{"time_zone": "Mars/Base"}', 'time_zone'), ('{"sections": []}', 'sections'), ('{"sections": [7]}', 'sections'),
  ('{"sections": [{"name": "A", "rows": 0, "seats_per_row": 1}]}', 'rows'), ('{"sections": [{"name": "A", "rows": 1, "seats_per_row": 1}, {"name": "A", "rows": 1, "seats_per_row": 1}]}', 'name')) v (venue, field);
-- what is sold
select pg_temp.member('buyer', 100) \g /dev/null
select concert_id as concert from data.concert where source = 'imp' \gset
select s.show_id as show, p.first_seat_id as seat from data.show s join data.seat_plan p using (plan_id) where s.concert_id = :concert \gset
select pg_temp.allows(format('select api.book(''buyer'', gen_random_uuid(), %s, array[%s])', :show, :seat), 'a seat is sold');
select is(pg_temp.import(pg_temp.document('{"region": "서울"}', concert)), 'unchanged|rejected ' || field, 'sold: ' || field) from (values
  ('{"shows": ["2090-06-02T19:00:00+09:00"]}'::jsonb, 'shows')) v (concert, field);
select is(pg_temp.import(pg_temp.document('{"region": "서울", "time_zone": "Asia/Tokyo"}', '{"title": "Renamed"}')), 'rejected time_zone|unchanged', 'sold: time_zone');
select pg_temp.member('holder', 100) \g /dev/null
select pg_temp.allows(format('select api.hold_seats(''holder'', %s, array[%s,%s])', :show, :seat + 1, :seat + 2), 'two seats are held');
select is(pg_temp.import(pg_temp.document('{"region": "서울"}', '{"seat_limit": 1}')), 'unchanged|updated', 'and then one may book one');
select is((select string_agg(detail, '') from private.verify() where invariant in (6, 8, 10, 13)), '', 'which breaks nothing until the hold runs out');
select pg_temp.allows(format('select api.release_seats(''holder'', %s)', :show), 'or is given up');
select * from finish();
rollback;
