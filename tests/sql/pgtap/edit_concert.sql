\ir support.psql
-- A concert read as a document, and changed by an administrator who knows what it was.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('second', 0, 'admin'), pg_temp.member('staff', 0, 'supervisor'), pg_temp.member('fan', 1000, 'fan', '1980-01-01') \gset
select count(*) from api.import_catalogue('admin', '{"format": "my-universe/1",
  "venues": [{"name": "Edit Hall", "region": "부산", "time_zone": "America/New_York",
              "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}, {"name": "B", "rows": 1, "seats_per_row": 2}]}],
  "concerts": [{"source": "edit", "source_id": "1", "title": "Edited", "singers": ["Ed", "It"], "venue": "Edit Hall", "genre": "Rock", "age_limit": 7,
    "running_minutes": 90, "seat_limit": 3, "synopsis": "Two\nlines", "booking_opens": "2020-01-01T00:00:00.25Z", "booking_closes": "2090-01-01T09:00:00+09:00",
    "prices": [{"grade": "R", "price": 10, "sections": ["A"]}, {"grade": "S", "price": 5, "sections": ["B"]}],
    "shows": ["2090-01-02T19:00:00-05:00", "2090-07-02T19:00:00-04:00"]}]}') \gset imported_
select c.concert_id as concert from data.concert c where c.source = 'edit' \gset

create function pg_temp.document(concert bigint) returns jsonb language sql as $$ select document from api.concert_document('admin', concert) $$;
create function pg_temp.edit(concert bigint, changes jsonb, expected jsonb default null, token text default 'admin', dry boolean default false) returns text language sql as $$
  select concat_ws(' ', outcome, field, changed::text) from api.edit_concert(token, concert, coalesce(expected, pg_temp.document(concert)), changes, dry)
$$;

select is(pg_temp.document(:concert) - 'cancellation', '{"source": "edit", "source_id": "1", "title": "Edited", "singers": ["Ed", "It"], "venue": "Edit Hall", "genre": "Rock", "age_limit": 7,
  "running_minutes": 90, "seat_limit": 3, "synopsis": "Two\nlines", "booking_opens": "2019-12-31T19:00:00.25-05:00", "booking_closes": "2089-12-31T19:00:00-05:00",
  "prices": [{"grade": "R", "price": 10, "sections": ["A"]}, {"grade": "S", "price": 5, "sections": ["B"]}],
  "shows": ["2090-01-02T19:00:00-05:00", "2090-07-02T19:00:00-04:00"], "poster": null, "releases": ["12:00", "18:00"], "accessible_until": null}', 'a concert as a document, by the clock of its venue');
select is((select string_agg(l.outcome, '|') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array(pg_temp.document(:concert)))) l),
  'unchanged', 'which is what it was made from');
select is((select concat_ws(' ', time_zone, cancelled, sections, changed_by, jsonb_path_query_array(shows, '$[*].sold')) from api.concert_document('admin', :concert)),
  'America/New_York f {A,B} admin [0, 0]', 'and what else whoever edits it has to know');
select pg_temp.refuses(format('select api.concert_document(%L, %s)', token, id), code, about) from (values
  ('nobody', :concert, 'MU007', 'an unknown token'), ('fan', :concert, 'MU008', 'a fan'), ('staff', :concert, 'MU008', 'a supervisor'), ('admin', 0, 'MU006', 'no such concert')) v (token, id, code, about);

-- of what there is, for written_instant: zones behind, ahead, of half hours and of seconds
select is(private.written_instant(at, zone), written, concat_ws(' ', at, zone)) from (values
  ('2026-07-01T00:00:00Z'::timestamptz, 'Asia/Seoul', '2026-07-01T09:00:00+09:00'), ('2026-07-01T00:00:00.000001Z', 'Asia/Kolkata', '2026-07-01T05:30:00.000001+05:30'),
  ('2026-07-01T00:00:00Z', 'America/St_Johns', '2026-06-30T21:30:00-02:30'), ('2026-07-01T00:00:00Z', 'UTC', '2026-07-01T00:00:00+00:00'),
  ('2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30:00-04:00'), ('2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00-05:00')) v (at, zone, written);

-- changing
select is(pg_temp.edit(:concert, '{}'), 'unchanged', 'nothing');
select is(pg_temp.edit(:concert, '{"title": "  Renamed  "}', dry => true), 'updated {"title": ["Edited", "Renamed"]}', 'a trial');
select is(pg_temp.document(:concert) ->> 'title', 'Edited', 'changes nothing');
select pg_temp.document(:concert) as before \gset
select is(pg_temp.edit(:concert, '{"title": "Renamed", "shows": ["2090-01-02T19:00:00-05:00", {"local": "2090-07-03T20:00"}]}'),
  'updated {"shows": ["2090-01-03T00:00:00Z\n2090-07-02T23:00:00Z", "2090-01-03T00:00:00Z\n2090-07-04T00:00:00Z"], "title": ["Edited", "Renamed"]}', 'a title and a show');
select is((select pg_temp.rows('select name, file, created, updated from api.imports(''admin'')')), 'admin,,0,1|admin,,0,0|admin,,0,0|admin,,2,0', 'which is in the history');
select is((select concat_ws(' ', outcome, changed::text, present = pg_temp.document(:concert)) from api.edit_concert('second', :concert, :'before', '{"title": "Mine"}')),
  'conflict t', 'the second administrator is told what it is');
select is(pg_temp.document(:concert) ->> 'title', 'Renamed', 'and changes nothing unseen');
select is((select present ->> 'title' from api.edit_concert('second', :concert, pg_temp.document(:concert), '{"title": "Mine"}')), 'Mine', 'but may, having seen it');
select is(pg_temp.edit(:concert, changes::jsonb), outcome, changes) from (values
  ('{"title": ""}', 'rejected title'), ('{"prices": [{"grade": "R", "price": 10, "sections": ["C"]}]}', 'rejected sections'), ('{"venue": "Nowhere"}', 'rejected venue'),
  ('{"shows": []}', 'rejected shows'), ('{"booking_opens": {"local": "2026-02-30T10:00"}}', 'rejected booking_opens'), ('{"poster": "sha256:00"}', 'rejected poster')) v (changes, outcome);
select is(pg_temp.edit(:concert, '{"source": "other", "source_id": "9"}'), 'unchanged', 'whose it is cannot be changed');
select count(*) from api.book('fan', gen_random_uuid(), (select min(show_id) from data.show where concert_id = :concert), array[(select min(first_seat_id) from data.section x where x.plan_id = private.latest_plan_id((select venue_id from data.concert where concert_id = :concert)))]) \gset booked_
select is(pg_temp.edit(:concert, '{"shows": ["2090-07-03T20:00:00-04:00"]}'), 'rejected shows', 'what was sold stays');
select is((select jsonb_path_query_array(shows, '$[*].sold') from api.concert_document('admin', :concert)), '[1, 0]', 'and is counted');

-- posters
select api.store_poster('admin', '\xffd8ff00') as poster \gset
select is(:'poster', 'sha256:' || encode(sha256('\xffd8ff00'), 'hex'), 'a picture is called by its hash');
select is(api.store_poster('second', '\xffd8ff00'), :'poster', 'and kept once');
select is((select count(*) from data.poster), 1::bigint, 'in one row');
select is(api.poster(:'poster'), '\xffd8ff00'::bytea, 'everybody may see it');
select is(pg_temp.edit(:concert, jsonb_build_object('poster', :'poster')), format('updated {"poster": [null, "%s"]}', :'poster'), 'it can be the poster of a concert');
select is((select poster from api.search_concerts('mine')), :'poster', 'which lists tell');
select is((select poster from api.concert(:concert)), :'poster', 'and its page');
select is(pg_temp.edit(:concert, '{"poster": "https://example.com/a.jpg"}'), 'unchanged', 'a link, which nobody here would see, does not take its place');
select is(pg_temp.edit(:concert, '{"poster": null}'), format('updated {"poster": ["%s", null]}', :'poster'), 'nothing does');
select is(pg_temp.edit(:concert, '{"poster": "https://example.com/a.jpg"}'), 'updated {"poster": [null, "https://example.com/a.jpg"]}', 'and then a link is kept as it is');
select is((select poster from api.concert(:concert)), null, 'but told to nobody');
select pg_temp.refuses(format('select api.store_poster(%L, %L)', token, image), code, about) from (values
  ('nobody', '\xffd8ff', 'MU007', 'an unknown token'), ('fan', '\xffd8ff', 'MU008', 'a fan'), ('staff', '\xffd8ff', 'MU008', 'a supervisor'), ('admin', null, 'MU009', 'none'),
  ('admin', '\x', 'MU009', 'empty'), ('admin', '\x89504e47', 'MU009', 'no JPEG'), ('admin', '\xffd8ff' || repeat('00', 1000000), 'MU009', 'too large')) v (token, image, code, about);
select pg_temp.refuses(format('select api.poster(%L)', name), 'MU006', coalesce(name, 'null')) from unnest(array[null, '', 'sha256:', 'https://example.com/a.jpg', 'sha256:' || repeat('0', 64), repeat('x', 100000)]) name;

-- making one
select is((select outcome from api.edit_concert('admin', null, null, '{"title": "New", "venue": "Edit Hall", "booking_opens": {"local": "2020-01-01T00:00"},
  "booking_closes": {"local": "2090-01-01T00:00"}, "prices": [{"grade": "R", "price": 1}], "shows": [{"local": "2090-01-02T19:00"}]}')), 'created', 'a new one');
select is((select concat_ws(' ', title, source, first_show) from data.concert where source = 'box-office'), 'New box-office 2090-01-03 00:00:00+00', 'as it was told');
select is((select concat_ws(' ', outcome, field) from api.edit_concert('admin', null, null, '{"title": "New"}')), 'rejected venue', 'has to be whole');

select pg_temp.refuses(format('select api.edit_concert(%L, %s, %L, %L)', token, id, expected, changes), code, about) from (values
  ('nobody', :'concert', '{}', '{}', 'MU007', 'an unknown token'), ('fan', :'concert', '{}', '{}', 'MU008', 'a fan'), ('staff', :'concert', '{}', '{}', 'MU008', 'a supervisor'),
  ('admin', '0', '{}', '{}', 'MU006', 'no such concert'), ('admin', :'concert', null, '{}', 'MU009', 'nothing expected'), ('admin', 'null', '{}', '{}', 'MU009', 'something expected of a new one'),
  ('admin', :'concert', '{}', '7', 'MU009', 'no object'), ('admin', :'concert', '{}', null, 'MU009', 'null')) v (token, id, expected, changes, code, about);
select is((select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> ''), null, 'and all is well');

-- how it is sold, of one that has not opened: as a document may say it, and refused like one
select id as later from api.edit_concert('admin', null, null, '{"title": "Later", "venue": "Edit Hall", "booking_opens": "2030-01-01T00:00:00Z", "booking_closes": "2031-01-01T00:00:00Z",
  "prices": [{"grade": "R", "price": 10, "sections": ["A", "B"]}], "shows": ["2031-02-01T19:00:00-05:00"]}') \gset
select is(pg_temp.edit(:later, '{"no_single_seats": true, "reentry": true}'), 'updated {"reentry": [null, "true"], "no_single_seats": [null, "true"]}', 'what holds');
select is(pg_temp.edit(:later, '{"no_single_seats": null}'), 'updated {"no_single_seats": ["true", null]}', 'or not any more');
select is(pg_temp.edit(:later, jsonb_build_object('sale', sale)), outcome, about) from (values
  ('[{"kind": "first_come", "opens": {"local": "2030-02-01T10:00:00"}, "closes": {"local": "2030-03-01T10:00:00"}, "share_percent": 120}]'::jsonb, 'rejected sale', 'a share of more than all'),
  ('[{"kind": "first_come", "opens": {"local": "2030-02-01T10:00:00"}, "closes": {"local": "2030-03-01T10:00:00"}}]', 'updated {"sale": [null, "first_come, 2030-02-01T15:00:00Z - 2030-03-01T15:00:00Z, everyone"]}', 'a phase by the clock of the venue'),
  (null, 'updated {"sale": ["first_come, 2030-02-01T15:00:00Z - 2030-03-01T15:00:00Z, everyone", null]}', 'none any more')) v (sale, outcome, about);

select * from finish();
rollback;
