\ir support.psql
select plan(73);
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('staff', 0, 'staff'), pg_temp.member('fan') as fan, pg_temp.member('friend') as friend \gset
create function pg_temp.document(venue jsonb default '{}', concert jsonb default '{}', more jsonb default '[]') returns jsonb language sql as $$
  select jsonb_build_object('format', 'my-universe/1',
    'venues', jsonb_build_array('{"name": "Import Hall", "region": "부산", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}, {"name": "B", "rows": 1, "seats_per_row": 4}]}'::jsonb || venue),
    'concerts', jsonb_build_array('{"source": "imp", "source_id": "1", "title": "Imported", "singers": ["Imp"], "venue": "Import Hall", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T09:00:00+09:00",
      "prices": [{"grade": "S", "price": 5, "sections": ["B"]}, {"grade": "R", "price": 10, "sections": ["A"]}],
      "shows": ["2090-06-01T19:00:00+09:00", "2090-06-02T19:00:00+09:00"]}'::jsonb || concert) || more)
$$;
create function pg_temp.import(document jsonb, dry boolean default false) returns text language sql as $$
  select pg_temp.rows(format('select kind, position, source_id, outcome, message from api.import_catalogue(''admin'', %L, %L)', document, dry))
$$;
create function pg_temp.outcome(concert jsonb, venue jsonb default '{}') returns text language sql as $$
  select string_agg(outcome || coalesce(': ' || message, ''), ' / ') from api.import_catalogue('admin', pg_temp.document(venue, concert)) where kind = 'concert'
$$;

-- who and what
select pg_temp.refuses(format('select api.import_catalogue(%L, %L)', token, doc), code, about) from (values
  ('nobody', '{}', 'MU007', 'unknown token'), ('fan', '{}', 'MU008', 'a fan'), ('staff', '{}', 'MU008', 'staff'),
  ('admin', '{}', 'MU009', 'no document'), ('admin', null, 'MU009', 'null'), ('admin', '[]', 'MU009', 'a list'),
  ('admin', '{"format": "my-universe/2"}', 'MU009', 'another format'),
  ('admin', '{"format": "my-universe/1", "venues": {}}', 'MU009', 'venues is no list')) v (token, doc, code, about);

-- created, unchanged, updated; dry runs
select is(pg_temp.import(pg_temp.document(), true), 'venue,1,"Import Hall",created,|concert,1,1,created,', 'a dry run tells');
select is((select count(*) from data.venue where name = 'Import Hall') + (select count(*) from data.concert where source = 'imp'), 0::bigint, 'and does nothing');
select is(pg_temp.import(pg_temp.document()), 'venue,1,"Import Hall",created,|concert,1,1,created,', 'created');
select is(pg_temp.import(pg_temp.document()), 'venue,1,"Import Hall",unchanged,|concert,1,1,unchanged,', 'the second time unchanged');
select is(pg_temp.import(pg_temp.document('{"region": "서울"}', '{"title": "Renamed"}')), 'venue,1,"Import Hall",updated,|concert,1,1,updated,', 'updated');
select is((select title from data.concert where source = 'imp'), 'Renamed', 'the same concert');
select is(pg_temp.import(pg_temp.document('{"x": 1}', '{"y": 1, "z": 2}') || '{"w": 0}'),
          'document,0,,unchanged,"ignored: ""w"""|venue,1,"Import Hall",updated,"ignored: ""x"""|concert,1,1,updated,"ignored: ""y"", ""z"""', 'unknown keys are named');
select is(pg_temp.import(pg_temp.document(more => '[{"source": "imp"}, 7]')),
          'venue,1,"Import Hall",unchanged,|concert,1,1,unchanged,|concert,2,,rejected,"""source_id"" is missing"|concert,3,,rejected,"a concert is an object"', 'each for itself');
select is(pg_temp.outcome('{"booking_opens": "2019-12-31T19:00:00-05:00"}'), 'unchanged', 'the same instant in another zone');
select is(pg_temp.outcome('{"singers": [{"name": "Imp", "name_en": "Imp E"}]}'), 'unchanged', 'a singer learns a name');
select is((select name_en from data.singer where name = 'Imp'), 'Imp E', 'and keeps it');

-- rejected, with the reason
select is(pg_temp.outcome(change), 'rejected: ' || reason, reason) from (values
  ('{"title": ""}'::jsonb, '"title" is empty'), ('{"title": 5}', '"title" is not text'),
  ('{"venue": "Nowhere"}', '"venue" is not known: Nowhere'), ('{"seat_limit": 0}', '"seat_limit" is not a whole number from 1 to 1000'),
  ('{"seat_limit": 1.5}', '"seat_limit" is not a whole number from 1 to 1000'),
  ('{"booking_opens": "2026-01-01 20:00"}', '"booking_opens" is not a time like 2026-12-24T19:00:00+09:00'),
  ('{"booking_opens": "2026-02-30T20:00:00Z"}', '"booking_opens" is not a time that exists: 2026-02-30T20:00:00Z'),
  ('{"booking_closes": "2019-01-01T00:00:00Z"}', '"booking_closes" is not after "booking_opens"'),
  ('{"shows": []}', '"shows" is missing or empty'), ('{"prices": []}', '"prices" is missing or empty'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["Z"]}]}', 'the venue has no section "Z"'),
  ('{"prices": [{"grade": "R", "price": -1, "sections": ["A"]}]}', '"price" is not a whole number from 0 to 1000000000'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["A", "A"]}]}', 'a section has two prices'),
  ('{"singers": ["Imp", "Imp"]}', '"singers" names somebody twice')) v (change, reason);
select is((select count(*) from data.singer where name = 'Left Over'), 0::bigint, 'a rejected concert leaves nothing')
from (select pg_temp.outcome('{"singers": ["Left Over"], "shows": []}')) o;

-- nothing that was sold is taken away
select pg_temp.outcome('{}') \g /dev/null
select s.show_id as show, pg_temp.seat(s.show_id, 1) as seat from data.show s join data.concert c using (concert_id) where c.source = 'imp' order by starts_at limit 1 \gset
select api.book('fan', gen_random_uuid(), :show, array[:seat]) \g /dev/null
select matches(pg_temp.outcome('{"shows": ["2090-06-02T19:00:00+09:00"]}'), '^rejected: the show of 2090-06-01 19:00 \(Asia/Seoul\) cannot go', 'a sold show, at its hour there');
select is(pg_temp.outcome('{"shows": ["2090-06-01T19:00:00+09:00"]}'), 'updated', 'an unsold one may go');
select matches(pg_temp.outcome('{"prices": [{"grade": "S", "price": 5, "sections": ["B"]}]}'), '^rejected: section "A" cannot go', 'a sold section');
select is(pg_temp.outcome('{"prices": [{"grade": "R", "price": 12, "sections": ["A"]}]}'), 'updated', 'an unsold one may go, a price may change');
select is((select price from data.ticket where show_id = :show), 10::bigint, 'a ticket keeps its price');
select matches((select message from api.import_catalogue('admin', pg_temp.document('{"sections": [{"name": "A", "rows": 9, "seats_per_row": 9}]}')) where kind = 'venue'),
               'its shows keep it', 'a plan that is sold from stays');
select is((select count(*) from api.seats(:show)), 6::bigint, 'so do its seats');

-- what is left out stays, null takes it back
create function pg_temp.stored() returns jsonb language sql as $$
  select jsonb_build_object('title', c.title, 'genre', c.genre, 'age_limit', c.age_limit, 'running_minutes', c.running_minutes,
           'seat_limit', c.seat_limit, 'synopsis', c.synopsis, 'poster', c.poster, 'region', v.region, 'zone', v.time_zone, 'singers', c.singers,
           'prices', private.concert_facts(c.concert_id) -> 'prices', 'shows', private.concert_facts(c.concert_id) -> 'shows')
  from data.concert c join data.venue v using (venue_id) where c.source = 'keep'
$$;
create function pg_temp.give(concert jsonb, venue jsonb default '{}') returns text language sql as $$
  select string_agg(outcome || coalesce(': ' || message, ''), ' / ') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
    'venues', jsonb_build_array('{"name": "Keep Hall"}'::jsonb || venue),
    'concerts', jsonb_build_array('{"source": "keep", "source_id": "1"}'::jsonb || concert)))
$$;
select is(pg_temp.give('{"title": "Keep", "venue": "Keep Hall", "singers": [{"name": "Keeper", "name_en": "K", "kind": "solo"}], "genre": "rock", "age_limit": 12, "running_minutes": 90, "seat_limit": 2,
  "synopsis": "long", "poster": "p.jpg", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
  "prices": [{"grade": "R", "price": 10, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00Z"]}',
  '{"region": "부산", "time_zone": "Asia/Tokyo", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3, "layout": {"radius": 12}}]}'), 'created / created', 'a concert with everything');
select pg_temp.stored() as whole \gset
select is(pg_temp.give('{}'), 'unchanged / unchanged', 'a document that says nothing changes nothing');
select is(pg_temp.give('{}', '{"sections": [{"name": "A", "rows": 2, "seats_per_row": 3}]}'), 'unchanged / unchanged', 'the same seats without a layout keep theirs');
select is(pg_temp.stored(), :'whole'::jsonb, 'everything is as it was');
select is(pg_temp.give('{"title": "Kept"}'), 'unchanged / updated', 'one thing is given');
select is(pg_temp.stored() - 'title', :'whole'::jsonb - 'title', 'and nothing else changes');
select is(pg_temp.give('{"booking_closes": "2019-01-01T00:00:00Z"}'), 'unchanged / rejected: "booking_closes" is not after "booking_opens"', 'what is given is compared with what stays');
select is(pg_temp.give(jsonb_build_object(key, null)), 'unchanged / rejected: ' || reason, key || ' has no default') from (values
  ('title', '"title" is missing'), ('venue', '"venue" is missing'), ('booking_opens', '"booking_opens" is missing'), ('booking_closes', '"booking_closes" is missing'),
  ('prices', '"prices" is missing or empty'), ('shows', '"shows" is missing or empty')) v (key, reason);
select is(pg_temp.give('{"genre": null, "age_limit": null, "running_minutes": null, "seat_limit": null, "synopsis": null, "poster": null, "singers": null}', '{"region": null, "time_zone": null}'),
          'updated / updated', 'null takes back');
select is(pg_temp.stored() - '{title,prices,shows}'::text[],
          '{"genre": "", "age_limit": 0, "running_minutes": 0, "seat_limit": 4, "synopsis": "", "poster": null, "singers": "", "region": "", "zone": "Asia/Seoul"}'::jsonb, 'to the defaults');
select is(pg_temp.give('{"singers": [{"name": "Keeper", "name_en": null}]}'), 'unchanged / updated', 'a singer''s English name is taken back');
select is((select name_en || kind from data.singer where name = 'Keeper'), 'solo', 'and what is left out stays');

-- terms grow with what a fan agrees to, and with nothing else
create function pg_temp.growth(concert jsonb, venue jsonb default '{}') returns int language plpgsql as $$
declare
  before constant int := (select terms_version from data.concert where source = 'keep');
begin
  perform pg_temp.give(concert, venue);
  return (select terms_version from data.concert where source = 'keep') - before;
end
$$;
select pg_temp.give('{}', '{"name": "Other Hall", "sections": [{"name": "A", "rows": 1, "seats_per_row": 9}]}') \g /dev/null
select is(pg_temp.growth(change), grows, about) from (values
  ('{"title": "K", "genre": "g", "synopsis": "s", "poster": "q.jpg", "running_minutes": 5, "singers": ["Keeper", "Two"]}'::jsonb, 0, 'what is only told'),
  ('{"booking_closes": "2089-01-01T00:00:00Z"}', 0, 'the period'), ('{"age_limit": 15}', 1, 'age limit'), ('{"seat_limit": 3}', 1, 'seat limit'),
  ('{"prices": [{"grade": "R", "price": 11, "sections": ["A"]}]}', 1, 'price'), ('{"prices": [{"grade": "VIP", "price": 11, "sections": ["A"]}]}', 1, 'grade'),
  ('{"shows": ["2090-06-01T20:00:00Z"]}', 1, 'time'), ('{}', 0, 'nothing'),
  ('{"venue": "Other Hall", "prices": [{"grade": "VIP", "price": 11, "sections": ["A"]}]}', 1, 'venue')) v (change, grows, about);
select is(pg_temp.growth('{}', '{"name": "Other Hall", "time_zone": "Asia/Tokyo"}'), 1, 'the venue''s zone');
select is((select terms from api.concert(concert_id)), terms_version, 'the concert tells') from data.concert where source = 'keep';
select is((select min(p.terms) from api.seat_plan(show_id) p), terms_version, 'and so does its plan') from data.concert join data.show using (concert_id) where source = 'keep';

-- a sold show stays at its hour
select pg_temp.give('{"age_limit": null}') \g /dev/null
select api.book('friend', gen_random_uuid(), show_id, array[pg_temp.seat(show_id, 1)]) from data.show join data.concert c using (concert_id) where c.source = 'keep' \g /dev/null
select matches(pg_temp.give('{}', '{"name": "Other Hall", "time_zone": "Europe/Paris"}'), '^rejected: the time zone cannot change: seats are sold or held', 'under sold seats the zone stays');
select is(pg_temp.give('{}', '{"name": "Other Hall", "region": "전주"}'), 'updated / unchanged', 'the region may change');
select is((select string_agg(invariant || ': ' || detail, '') from private.verify() where not ok), null, 'and every invariant holds');
select * from finish();
rollback;
