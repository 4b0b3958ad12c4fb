\ir support.psql
-- The bounds of what a document says, and what does not stand in the way of an import.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('fan') as fan \gset
create function pg_temp.outcome(concert jsonb, source_id text default 'one') returns text language sql as $$
  select outcome || coalesce(': ' || message, '') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'concerts',
    jsonb_build_array(jsonb_build_object('source', 'tap', 'source_id', source_id) || concert)))
$$;
select pg_temp.refuses('select api.import_catalogue(''admin'', ''{"format": "my-universe/1"}'', null)', 'MU009', 'a dry run or not');

-- helpers
select is(private.doc_number(format('{"n": %s}', n)::jsonb, 'n', 2, 5), n, 'a number within bounds: ' || n) from unnest('{2,5}'::bigint[]) n;
select throws_ok(format('select private.doc_number(%L, ''n'', 2, 5)', format('{"n": %s}', n)), 'MU009'::char(5)) from unnest('{1,2.5,6}'::text[]) n;
select is(private.doc_text('{"t": "abc"}', 't', 3), 'abc', 'a text that just fits');
select throws_ok('select private.doc_text(''{"t": "abcd"}'', ''t'', 3)', 'MU009'::char(5));
select is(private.doc_block('{"t": "abc"}', 't', 3), 'abc', 'so does a block');
select throws_ok('select private.doc_block(''{"t": "abcd"}'', ''t'', 3)', 'MU009'::char(5));
select is((select count(*) from private.doc_list('{"l": [1, 2]}', 'l', 2)), 2::bigint, 'and a list');
select throws_ok('select private.doc_list(''{"l": [1, 2, 3]}'', ''l'', 2)', 'MU009'::char(5));
select is(private.doc_length(format('{"m": %s}', m)::jsonb, 'm', 0.1, 10), m, 'a length within bounds: ' || m) from unnest('{0.1,10}'::float8[]) m;
select throws_ok(format('select private.doc_length(%L, ''m'', 0.1, 10)', format('{"m": %s}', m)), 'MU009'::char(5)) from unnest('{0.0999,10.001,"null"}'::text[]) m;
select throws_ok('select private.doc_length(''{}'', ''m'', 0.1, 10)', 'MU009'::char(5));

-- a concert
select pg_temp.concert('one') as concert \gset
select is(pg_temp.outcome(change), 'updated', left(change::text, 60)) from (values
  (1, '{"age_limit": 99}'::jsonb), (2, '{"running_minutes": 1440}'), (3, '{"seat_limit": 1}'), (4, '{"seat_limit": 1000}'), (5, jsonb_build_object('title', repeat('t', 300))),
  (6, jsonb_build_object('genre', repeat('g', 80))), (7, jsonb_build_object('poster', repeat('p', 2000))), (8, jsonb_build_object('synopsis', repeat('s', 10000) || E'\n' || repeat('s', 9999))),
  (9, '{"prices": [{"grade": "R", "price": 0, "sections": ["A"]}, {"grade": "S", "price": 1000000000, "sections": ["B"]}]}'),
  (10, '{"booking_opens": "2089-12-31T23:59:59.999999Z"}')) v (n, change);
select is(pg_temp.outcome(change), 'rejected: ' || reason, reason) from (values
  ('{"age_limit": 100}'::jsonb, '"age_limit" is not a whole number from 0 to 99'), ('{"running_minutes": 1441}', '"running_minutes" is not a whole number from 0 to 1440'),
  ('{"seat_limit": 1001}', '"seat_limit" is not a whole number from 1 to 1000'), (jsonb_build_object('title', repeat('t', 301)), '"title" has more than 300 characters'),
  (jsonb_build_object('genre', repeat('g', 81)), '"genre" has more than 80 characters'), (jsonb_build_object('poster', repeat('p', 2001)), '"poster" has more than 2000 characters'),
  (jsonb_build_object('synopsis', repeat('s', 20001)), '"synopsis" has more than 20000 characters'),
  ('{"prices": [{"grade": "R", "price": 1000000001, "sections": ["A"]}]}', '"price" is not a whole number from 0 to 1000000000'),
  ('{"booking_opens": "2090-01-01T00:00:00Z"}', '"booking_closes" is not after "booking_opens"'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": []}]}', 'grade "R" has no sections'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["A"]}, {"grade": "R", "price": 2, "sections": ["B"]}]}', 'grade "R" is there twice'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["A"]}, {"grade": "S", "price": 2, "sections": ["A"]}]}', 'a section has two prices'),
  ('{"shows": ["2090-06-01T10:00:00Z", "2090-06-01T19:00:00+09:00"]}', '"shows" names a time twice')) v (change, reason);

-- a venue
create function pg_temp.sections(sections jsonb) returns text language plpgsql as $$
begin
  perform private.read_sections(jsonb_build_object('sections', sections));
  return 'fine';
exception when sqlstate 'MU009' then
  return sqlerrm;
end
$$;
select is(pg_temp.sections(sections), answer, coalesce(about, answer)) from (values
  ('[{"name": "A", "rows": 500, "seats_per_row": 1}, {"name": "B", "rows": 1, "seats_per_row": 1000}]'::jsonb, 'fine', 'the most rows, the longest row'),
  ('[{"name": "A", "rows": 501, "seats_per_row": 1}]', '"rows" is not a whole number from 1 to 500', null),
  ('[{"name": "A", "rows": 1, "seats_per_row": 1001}]', '"seats_per_row" is not a whole number from 1 to 1000', null),
  ('[{"name": "A", "rows": 200, "seats_per_row": 1000}]', 'fine', 'the largest hall'),
  ('[{"name": "A", "rows": 200, "seats_per_row": 1000}, {"name": "B", "rows": 1, "seats_per_row": 1}]', 'a venue has at most 200000 seats', null),
  ('[{"name": "A", "rows": 1, "seats_per_row": 1}, {"name": "A", "rows": 1, "seats_per_row": 1}]', 'two sections have the same name', null),
  ('[{"name": "A", "rows": 1, "seats_per_row": 1, "layout": {"radius": 5}}, {"name": "B", "rows": 1, "seats_per_row": 1}]', 'either every section has a "layout" or none has', null)) v (sections, answer, about);

-- seats that are blocked, and holds that have run out, keep no show and no hour
select pg_temp.concert('keep') as keep \gset
select pg_temp.show(:keep) as show \gset
select pg_temp.seat(:show, 1) as a1 \gset
create function pg_temp.venue(zone text) returns text language sql as $$
  select outcome from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array(jsonb_build_object('name', 'Tap Hall', 'time_zone', zone))))
$$;
insert into data.seat_claim (show_id, seat_id, member_id, until) values (:show, :a1, :fan, 'infinity');
select is(pg_temp.venue('Asia/Tokyo'), 'rejected', 'a hold keeps the hour');
select is(split_part(pg_temp.outcome('{"shows": ["2090-06-02T19:00:00+09:00"]}', 'keep'), ':', 1), 'rejected', 'and the show');
update data.seat_claim set until = clock_timestamp();
select is(pg_temp.venue('Asia/Tokyo'), 'updated', 'one that has run out does not');
select is(pg_temp.outcome('{"shows": ["2090-06-02T19:00:00+09:00"]}', 'keep'), 'updated', 'nor the show');
insert into data.seat_claim (show_id, seat_id, until) values (pg_temp.show(:keep), :a1, 'infinity');
select is(pg_temp.venue('Asia/Seoul'), 'updated', 'a blocked seat does not');
select is(pg_temp.outcome('{"shows": ["2090-06-03T19:00:00+09:00"]}', 'keep'), 'updated', 'nor the show');
select * from finish();
rollback;
