\ir support.psql
-- How much a document may be. What is too much is refused before anything is done with it.
select plan(26);
select pg_temp.member('admin', 0, 'admin') as admin \gset
select pg_temp.concert('one') as concert \gset
create function pg_temp.document(concerts jsonb default '[]', venues jsonb default '[]') returns jsonb language sql as $$
  select jsonb_build_object('format', 'my-universe/1', 'concerts', concerts, 'venues', venues)
$$;
create function pg_temp.many(n int, value jsonb default 'null') returns jsonb language sql as $$ select jsonb_agg(value) from generate_series(1, n) $$;
create function pg_temp.changed(change jsonb) returns jsonb language sql as $$
  select pg_temp.document(jsonb_build_array('{"source": "tap", "source_id": "one"}'::jsonb || change))
$$;
create function pg_temp.rebuilt(change jsonb) returns jsonb language sql as $$ select pg_temp.document('[]', jsonb_build_array('{"name": "Tap Hall"}'::jsonb || change)) $$;
-- What is said of the first line, or the whole is refused with.
create function pg_temp.said(document jsonb) returns text language plpgsql as $$
begin
  return (select outcome || coalesce(': ' || message, '') from api.import_catalogue('admin', document) limit 1);
exception when sqlstate 'MU009' then
  return sqlstate || ': ' || sqlerrm;
end
$$;

-- the document
select is((select count(*) from api.import_catalogue('admin', pg_temp.document(pg_temp.many(25000)))), 25000::bigint, 'so many concerts');
select is(pg_temp.said(pg_temp.document(pg_temp.many(25001))), 'MU009: "concerts" has more than 25000 entries', 'one more');
select is((select count(*) from api.import_catalogue('admin', pg_temp.document('[]', pg_temp.many(10000)))), 10000::bigint, 'so many venues');
select is(pg_temp.said(pg_temp.document('[]', pg_temp.many(10001))), 'MU009: "venues" has more than 10000 entries', 'one more');
select is(pg_temp.said(pg_temp.document() || jsonb_build_object('x', repeat('x', 99000))), 'unchanged: ignored: "x"', 'what else it has');
select is(pg_temp.said(pg_temp.document() || jsonb_build_object('x', repeat('x', 100000))), 'MU009: a document has at most 100 kB beside its venues and concerts', 'is little');
select matches(pg_temp.said(pg_temp.document(pg_temp.many(40, to_jsonb(repeat('x', 790000))))), '^rejected', 'not quite 32 MB');
select is(pg_temp.said(pg_temp.document(pg_temp.many(41, to_jsonb(repeat('x', 790000))))), 'MU009: a document has at most 32 MB: take it apart', 'a little more');
select is(pg_temp.said(pg_temp.document() || (select jsonb_object_agg('key' || n, 1) from generate_series(10, 29) n)),
          'unchanged: ignored: ' || string_agg(format('"key%s"', n), ', ' order by n), 'twenty keys that mean nothing are named') from generate_series(10, 29) n;
select is(pg_temp.said(pg_temp.document() || (select jsonb_object_agg('key' || n, 1) from generate_series(10, 30) n)),
          'unchanged: ignored: ' || string_agg(format('"key%s"', n), ', ' order by n) || ' and more', 'and no more') from generate_series(10, 29) n;

-- an entry
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('x', repeat('x', 990000)))), 'unchanged: ignored: "x"', 'a concert of nearly 1 MB');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('x', repeat('x', 1000000)))), 'rejected: a concert has at most 1 MB', 'one of more');
select is(pg_temp.said(pg_temp.rebuilt(jsonb_build_object('x', repeat('x', 1000000)))), 'rejected: a venue has at most 1 MB', 'a venue, too');
select is((select string_agg(outcome, ' ') from api.import_catalogue('admin', pg_temp.document(jsonb_build_array(
            jsonb_build_object('source_id', repeat('x', 1000000)), '{"source": "tap", "source_id": "one", "genre": "other"}'::jsonb)))), 'rejected updated', 'the others go in');
select is((select length(source_id) from api.import_catalogue('admin', pg_temp.document(jsonb_build_array(jsonb_build_object('source_id', repeat('x', 1000000)))))), 200, 'and a report is short');

-- what it has
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('title', repeat(E'\u1100\u1161\u11a8', 300)))), 'updated', 'a title of 300 letters, however they are written');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('title', repeat(' ', 5000) || 'x'))), 'rejected: "title" has more than 300 characters', 'a short one under very many blanks');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('synopsis', repeat(' ', 250000) || 'x'))), 'rejected: "synopsis" has more than 20000 characters', 'so with several lines');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('booking_opens', '2026-12-24T19:00:00+09:00' || repeat('0', 900000)))),
          'rejected: "booking_opens" is not a time like 2026-12-24T19:00:00+09:00', 'a long time');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('prices', (select jsonb_agg(jsonb_build_object('grade', 'G' || n, 'price', 1, 'sections', pg_temp.many(n, '"Z"')))
                                                                     from unnest('{999,1}'::int[]) n)))), 'rejected: the venue has no section "Z"', 'prices of as many sections as a venue has');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('prices', (select jsonb_agg(jsonb_build_object('grade', 'G' || n, 'price', 1, 'sections', pg_temp.many(n, '"Z"')))
                                                                     from unnest('{999,2}'::int[]) n)))), 'rejected: "prices" names more than 1000 sections', 'of one more');
select is(pg_temp.said(pg_temp.changed(jsonb_build_object('prices', jsonb_build_array(jsonb_build_object('grade', 'R', 'price', 1, 'sections', jsonb_build_array(repeat('Z', 81))))))),
          'rejected: a section has more than 80 characters', 'a section that no venue has');

-- At once is 50 ms; on a machine that does other things, what it takes to copy the document a few times.
create function pg_temp.too_slow(document jsonb) returns text language plpgsql as $$
declare
  began timestamptz;
  said  text;
  took  interval;
begin
  for try in 1..10 loop
    began := clock_timestamp();
    perform document || '{"a": 1}';
    took  := 5 * (clock_timestamp() - began);
    began := clock_timestamp();
    said  := pg_temp.said(document);
    exit when clock_timestamp() - began < greatest(took, '50 ms');
    said  := format('%s after %s, %s were allowed', said, clock_timestamp() - began, took);
  end loop;
  return said;
end
$$;
select matches(pg_temp.too_slow(pg_temp.document(pg_temp.many(1000000, '1'))), '"concerts" has more than 25000 entries$', 'a million that are no concerts');
select matches(pg_temp.too_slow(pg_temp.rebuilt(jsonb_build_object('sections', pg_temp.many(100000, '{"name": "A", "rows": 1, "seats_per_row": 1}')))), 'a venue has at most 1 MB$', 'a hundred thousand sections');
select matches(pg_temp.too_slow(pg_temp.changed(jsonb_build_object('title', repeat('x', 30000000)))), 'a concert has at most 1 MB$', 'a title like a library');
select matches(pg_temp.too_slow(pg_temp.document() || (select jsonb_object_agg('k' || n, n) from generate_series(1, 1000000) n)), 'beside its venues and concerts$', 'a million keys');
select * from finish();
rollback;
