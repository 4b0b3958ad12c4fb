-- Singers, favourites, reminders and saved searches. On a database with the demonstration catalogue.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
begin;
create schema if not exists tap;
create extension if not exists pgtap schema tap;
set local search_path = tap, pg_catalog;
select no_plan();
create temp table me as select member_id, token from api.log_in('fan@example.com', 'universe');
create temp table other as select member_id, token from api.log_in('staff@example.com', 'universe');
create temp table admin as select token from api.log_in('admin@example.com', 'universe');
create function tap.me() returns text language sql as $$select token from me$$;

-- Singers.
create function tap.all_singers(a_query text, a_initial text, a_kind text, a_favourites boolean, size int) returns setof bigint language plpgsql as $$
declare
  r     record;
  after text;
  n     int;
begin
  loop
    n := 0;
    for r in select * from api.singers(a_query, a_initial, a_kind, a_favourites, after, size, tap.me()) loop
      n := n + 1; after := r.cursor;
      return next r.singer_id;
    end loop;
    exit when n < size;
  end loop;
end
$$;
select api.set_favourite_singer(me(), singer_id, true) from data.singer where singer_id % 50 = 7 \g /dev/null
select results_eq($$select tap.all_singers(null, null, null, false, 100)$$, $$select singer_id from data.singer order by name collate "ko-x-icu", singer_id$$, 'all singers in Korean order, in pages');
select results_eq(format($$select tap.all_singers(null, %L, null, false, 17)$$, i), format($$select singer_id from data.singer where data.initial_of(name) = %L order by name collate "ko-x-icu", singer_id$$, i), 'singers under ' || i)
from unnest(array['ㄱ', 'ㅂ', 'ㅎ', 'A', 'Z', '#']) i;
select results_eq($$select tap.all_singers(null, null, 'group', true, 3)$$, $$select singer_id from data.singer where kind = 'group' and singer_id % 50 = 7 order by name collate "ko-x-icu", singer_id$$, 'favourite groups');
select results_eq($$select tap.all_singers('소녀', null, null, false, 5)$$, $$select singer_id from data.singer where name like '%소녀%' order by name collate "ko-x-icu", singer_id$$, 'by a part of a name');
select is((select array_agg(name) from api.singers('gahyeon')), (select array_agg(name) from data.singer where name_en ilike '%gahyeon%'), 'by the other name');
select results_eq($$select * from api.singer_initials()$$,
  $$select data.initial_of(name), count(*)::int from data.singer group by 1 order by position(data.initial_of(min(name)) in 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎABCDEFGHIJKLMNOPQRSTUVWXYZ#')$$, 'the index');
select results_eq($$select singer_id, concerts_upcoming, concerts_open from api.singers(page_size => 200) order by 1$$,
  $$select s.singer_id,
      (select count(*)::int from data.concert c where c.cancelled_at is null and exists (select from data.show w where w.concert_id = c.concert_id and w.starts_at >= clock_timestamp())
         and exists (select from data.concert_singer cs where cs.concert_id = c.concert_id and cs.singer_id = s.singer_id)),
      (select count(*)::int from api.search_concerts(singer_id => s.singer_id, sale_state => 'open', page_size => 500))
    from (select singer_id from data.singer order by name collate "ko-x-icu", singer_id limit 200) s order by 1$$, 'with how many concerts');
select is((select (favourite, concerts_upcoming + concerts_past >= concerts_open)::text from api.singer(57, me())), '(t,t)', 'one singer');
select throws_ok($$select api.singers(initial => 'ㄲ')$$, 'MU009');
select throws_ok($$select api.singers(initial => '')$$, 'MU009');
select throws_ok($$select api.singers(favourites_only => true)$$, 'MU007');
select throws_ok($$select api.singers(after => '[1]')$$, 'MU009');
select throws_ok($$select api.singer(-1)$$, 'MU006');
select throws_ok($$select api.singer(null)$$, 'MU009');
select throws_ok($$select api.singer_relations(-1)$$, 'MU006');
select is((select count(*) from data.singer_member m where not exists (
    select from api.singer_relations(m.group_id) r where r.singer_id = m.member_id and r.relation = 'member' and r.current = m.current)
  or not exists (select from api.singer_relations(m.member_id) r where r.singer_id = m.group_id and r.relation = 'group')), 0::bigint, 'groups and members, both ways');
select cmp_ok((select count(*) from data.singer_member), '>', 500::bigint, 'the demonstration knows them');

-- The form.
select is((select genres from api.search_filters()), (select array_agg(genre order by genre collate "ko-x-icu") from (select distinct genre from data.concert where genre <> '') g), 'genres');
select is((select (min_price, max_price)::text from api.search_filters()), (select (min(price), max(price))::text from data.price), 'prices');

-- Reminders and home.
select api.import_catalogue((select token from admin), format($${"format": "my-universe/1",
  "venues": [{"name": "Reminder Hall", "region": "서울", "sections": [{"name": "A", "rows": 1, "seats_per_row": 5}]}],
  "concerts": [
   {"source": "find", "source_id": "r1", "title": "Opens soon", "singers": ["Nobody"], "venue": "Reminder Hall", "genre": "Jazz", "booking_opens": "%1$s", "booking_closes": "2998-01-01T00:00:00Z",
    "prices": [{"grade": "R", "price": 1, "sections": ["A"]}], "shows": ["2998-02-01T00:00:00Z"]},
   {"source": "find", "source_id": "r2", "title": "Opened", "singers": ["Nobody"], "venue": "Reminder Hall", "genre": "Jazz", "booking_opens": "%2$s", "booking_closes": "2998-01-01T00:00:00Z",
    "prices": [{"grade": "R", "price": 1, "sections": ["A"]}], "shows": ["2998-02-02T00:00:00Z"]},
   {"source": "find", "source_id": "r3", "title": "Closes", "singers": ["Nobody"], "venue": "Reminder Hall", "genre": "Jazz", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "%3$s",
    "prices": [{"grade": "R", "price": 1, "sections": ["A"]}], "shows": ["2998-02-03T00:00:00Z"]}]}$$,
  to_char((now() + interval '30 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char((now() - interval '2 hours') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  -- The last moment of the day in Seoul.
  to_char((date_trunc('day', now() at time zone 'Asia/Seoul') + interval '1 day') at time zone 'Asia/Seoul' at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::jsonb) \g /dev/null
create temp table ours as select * from data.concert where source = 'find';
select is((select count(*) from api.my_reminders(me(), now() - interval '1 day') r join ours using (concert_id)), 0::bigint, 'no reminder of what is nobody''s favourite');
select api.set_favourite_concert(me(), concert_id, true) from ours \g /dev/null
select is((select array_agg(title order by at) from api.my_reminders(me(), now() - interval '1 day') r where kind = 'booking_opens' and concert_id in (select concert_id from ours)),
          '{Opened,"Opens soon"}', 'what has opened and what opens within the hour');
select is((select array_agg(title) from api.my_reminders(me(), now() - interval '1 hour') r where kind = 'booking_opens' and concert_id in (select concert_id from ours)), '{"Opens soon"}', 'but nothing before since');
select api.set_favourite_singer(me(), (select singer_id from data.singer where name = 'Nobody'), true) \g /dev/null
select is((select array_agg(title || singer order by title) from api.my_reminders(me(), now() - interval '1 hour') where kind = 'new_concert' and concert_id in (select concert_id from ours)),
          '{ClosesNobody,OpenedNobody,"Opens soonNobody"}', 'new concerts of a favourite singer');
select is((select count(*) from api.my_reminders((select token from other), now() - interval '1 day')), 0::bigint, 'another member''s are another''s');
select throws_ok($$select api.my_reminders(me(), null)$$, 'MU009');
select throws_ok($$select api.my_reminders('nobody', now())$$, 'MU007');
select ok((select bool_or(title = 'Opens soon') from api.my_home(me()) where section = 'opens_soon'), 'home: opens soon');
select is((select title from api.my_home(me()) where section = 'closing_today' and favourite and venue = 'Reminder Hall'), 'Closes', 'home: closes at midnight of the venue''s day');
select ok((select count(*) = 3 from api.my_home(me()) h join ours using (concert_id) where section = 'new_from_favourites'), 'home: new from favourite singers');
select ok((select bool_and(n <= 12) from (select count(*) as n from api.my_home(me()) group by section) s), 'home: twelve a section');
select throws_ok($$select api.my_home(null)$$, 'MU007');

-- What is wanted.
select is((select favourites from data.concert_demand where concert_id = (select concert_id from ours where title = 'Closes')), 1, 'a favourite counts');
select api.set_favourite_concert(me(), (select concert_id from ours where title = 'Closes'), true) \g /dev/null
select is((select favourites from data.concert_demand where concert_id = (select concert_id from ours where title = 'Closes')), 1, 'once');
select api.set_favourite_concert(me(), (select concert_id from ours where title = 'Closes'), false) \g /dev/null
select is((select favourites from data.concert_demand where concert_id = (select concert_id from ours where title = 'Closes')), 0, 'and no longer when taken back');
update data.demand_count set counted_at = '-infinity';
select private.refresh_demand() \g /dev/null
select is((select sum(bookings) from data.concert_demand), (select count(*) from data.booking), 'bookings count, each once');
select private.refresh_demand() \g /dev/null
update data.demand_count set counted_at = '-infinity';
select private.refresh_demand() \g /dev/null
select is((select sum(bookings) from data.concert_demand), (select count(*) from data.booking), 'and not again');

-- Saved searches.
select lives_ok($$select api.save_search(me(), ' 주말 발라드 ', '{"genre": "발라드", "weekdays": [6, 7], "from_date": "2026-01-01", "favourites_only": true, "sort": "price", "title": null}')$$, 'a search is saved');
select lives_ok($$select api.save_search(me(), '주말 발라드', '{"genre": "발라드", "weekdays": [6, 7]}')$$, 'and replaced');
select results_eq($$select name, filters from api.my_saved_searches(me())$$, $$values ('주말 발라드', '{"genre": "발라드", "weekdays": [6, 7]}'::jsonb)$$, 'once');
select throws_ok(format($$select api.save_search(me(), 'x', %L)$$, f), 'MU009', null, f) from unnest(array[
  '[]', '"a"', '{"page_size": 5}', '{"weekdays": [8]}', '{"weekdays": 1}', '{"from_date": "tomorrow"}', '{"min_price": -1}', '{"sale_state": "sold"}', '{"sort": "best"}',
  '{"venue_id": "x"}', '{"from_date": "2026-02-01", "to_date": "2026-01-01"}', '{"seats_free": 0}', '{"query": "' || repeat('a', 201) || '"}']) f;
select throws_ok($$select api.save_search(me(), 'x', null)$$, 'MU009');
select throws_ok($$select api.save_search(me(), '  ', '{}')$$, 'MU009');
select throws_ok($$select api.save_search(me(), repeat('x', 61), '{}')$$, 'MU009');
select throws_ok($$select api.save_search('nobody', 'x', '{}')$$, 'MU007');
select api.save_search(me(), 'n' || n, '{}') from generate_series(1, 49) n \g /dev/null
select throws_ok($$select api.save_search(me(), 'one more', '{}')$$, 'MU009');
select lives_ok($$select api.save_search(me(), 'n7', '{"query": "x"}')$$, 'replacing is possible when there are fifty');
select throws_ok($$select api.delete_saved_search((select token from other), (select saved_search_id from data.saved_search where name = 'n7'))$$, 'MU006');
select lives_ok($$select api.delete_saved_search(me(), (select saved_search_id from data.saved_search where name = 'n7'))$$, 'forgotten');
select throws_ok($$select api.delete_saved_search(me(), -1)$$, 'MU006');
select throws_ok($$select api.delete_saved_search(me(), null)$$, 'MU009');
select is((select count(*) from api.my_saved_searches(me())), 49::bigint, 'the others are still there');

-- Searches that make no sense.
select throws_ok('select api.' || f || '(' || a || ')', 'MU009', null, f || ': ' || a)
from unnest(array['search_concerts', 'count_concerts']) f, unnest(array[
  $$query => repeat('x', 201)$$, $$title => repeat('x', 201)$$, $$from_date => '2026-01-02', to_date => '2026-01-01'$$, $$from_date => 'infinity'$$, $$min_price => -1$$,
  $$min_price => 2, max_price => 1$$, $$sale_state => 'sold'$$, $$weekdays => '{}'$$, $$weekdays => '{0}'$$, $$weekdays => '{1,null}'$$, $$age_limit => -1$$, $$age_limit => 100$$, $$seats_free => 0$$]) a;
select throws_ok('select api.search_concerts(' || a || ')', 'MU009', null, a) from unnest(array[
  $$sort => 'best'$$, $$sort => null$$, $$page_size => 0$$, $$page_size => 501$$, $$after => 'x'$$, $$after => '["date"]'$$, $$after => '["title",0,0,"a",1,0]'$$, $$after => '["date",0,9,"1",1,0]'$$,
  $$after => '["date",0,0,"x",1,0]'$$, $$after => 'null'$$, $$sort => 'popular', after => '["popular",null,0,"1",1,0]'$$]) a;
select throws_ok($$select api.search_concerts(favourites_only => true)$$, 'MU007');
select throws_ok($$select api.search_concerts(token => 'nobody')$$, 'MU007');

-- Only the procedures.
select throws_ok('set local role my_universe_client; select from ' || t, '42501', null, t || ' is out of reach')
from unnest(array['data.search_word', 'data.search_part', 'data.concert_demand', 'data.saved_search', 'data.singer_member']) t;
select * from finish();
rollback;
