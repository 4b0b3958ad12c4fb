\ir support.psql
-- What concerts of one document have alike is read once for all; each is what it would be alone.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.concert_of(id text, more jsonb) returns jsonb language sql as $$
  select jsonb_build_object('source', 'alike', 'source_id', id, 'title', 'Concert ' || id, 'venue', 'Alike Hall', 'booking_opens', '2089-01-01T00:00:00Z',
    'booking_closes', '2090-01-01T00:00:00Z', 'shows', '["2090-01-01T10:00:00Z"]'::jsonb, 'prices', '[{"grade": "R", "price": 10, "sections": ["A", "B"]}]'::jsonb) || more
$$;
create temporary table line as
select * from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
  'venues', '[{"name": "Alike Hall", "region": "Seoul", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}, {"name": "B", "rows": 2, "seats_per_row": 3}]},
              {"name": "Alike Hall", "region": "Busan", "place": "Busan", "sections": [{"name": "C", "rows": 2, "seats_per_row": 3}]}]'::jsonb,
  'concerts', (select jsonb_agg(pg_temp.concert_of(id, more) order by n) from (values
    (1, 'one', '{"singers": ["Zoe Alike", "Ann Alike"]}'::jsonb), (2, 'two', '{"singers": ["Ann Alike", "Zoe Alike"]}'),
    (3, 'other', '{"prices": [{"grade": "S", "price": 5, "sections": ["B"]}]}'), (4, 'other too', '{"prices": [{"grade": "S", "price": 5, "sections": ["B"]}]}'),
    (5, 'wrong', '{"prices": [{"grade": "S", "price": 5, "sections": ["X"]}]}'), (6, 'wrong too', '{"prices": [{"grade": "S", "price": 5, "sections": ["X"]}]}'),
    (7, 'there', '{"place": "Busan", "prices": [{"grade": "R", "price": 10}]}'), (8, 'there too', '{"place": "Busan", "prices": [{"grade": "R", "price": 10}]}'),
    (9, 'here', '{"place": "Seoul", "prices": [{"grade": "R", "price": 10}]}'), (10, 'here too', '{"place": "Seoul", "prices": [{"grade": "R", "price": 10}]}'),
    (11, 'later', '{"shows": []}')) v (n, id, more))));
create function pg_temp.told(id text) returns text language sql as $$
  select concat_ws('; ', v.region, p.grades, s.names)
  from data.concert c join data.venue v using (venue_id)
  cross join lateral (select string_agg(format('%s %s %s', g.grade, g.price, x.name), ', ' order by x.name)
                      from data.price g join data.concert_section k using (concert_id, grade) join data.section x using (section_id)
                      where g.concert_id = c.concert_id) p (grades)
  cross join lateral (select string_agg(s.name, ', ' order by k.position) from data.concert_singer k join data.singer s using (singer_id)
                      where k.concert_id = c.concert_id) s (names)
  where c.source = 'alike' and c.source_id = id
$$;
select is(pg_temp.told(id), expected, id) from (values
  ('one', 'Seoul; R 10 A, R 10 B; Zoe Alike, Ann Alike'), ('two', 'Seoul; R 10 A, R 10 B; Ann Alike, Zoe Alike'),
  ('other', 'Seoul; S 5 B'), ('other too', 'Seoul; S 5 B'), ('wrong', null), ('wrong too', null), ('there', 'Busan; R 10 C'), ('there too', 'Busan; R 10 C'),
  ('here', 'Seoul; R 10 A, R 10 B'), ('here too', 'Seoul; R 10 A, R 10 B')) v (id, expected);
select is(l.outcome || ' ' || l.field || ': ' || l.message, 'rejected ' || expected, l.source_id) from (values
  ('wrong', 'sections: the venue has no section "X"'), ('wrong too', 'sections: the venue has no section "X"'),
  ('later', 'shows: "shows" is missing or empty')) v (id, expected) join line l on l.source_id = v.id;

-- Singers that are known by now, in the order of the bill; twice is still twice.
create temporary table again as
select * from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array(
  pg_temp.concert_of('three', '{"singers": ["Zoe Alike", "Ann Alike"]}'), pg_temp.concert_of('twice', '{"singers": ["Ann Alike", "Ann Alike"]}'),
  pg_temp.concert_of('new', '{"singers": ["Ann Alike", "Newcomer"]}'), pg_temp.concert_of('wide', '{"singers": ["ann  ALIKE"]}'))));
select is(pg_temp.told('three'), 'Seoul; R 10 A, R 10 B; Zoe Alike, Ann Alike', 'in their order');
select is(pg_temp.told('new'), 'Seoul; R 10 A, R 10 B; Ann Alike, Newcomer', 'one of them new');
select is(pg_temp.told('wide'), 'Seoul; R 10 A, R 10 B; Ann Alike', 'one that is written otherwise');
select is(message, '"singers" names somebody twice', 'twice') from again where source_id = 'twice';
select ok(bool_and(ok), 'all invariants hold') from private.verify();
select * from finish();
rollback;
