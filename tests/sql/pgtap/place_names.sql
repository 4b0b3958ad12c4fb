\ir support.psql
-- English names of singers and venues: told beside their own, and found.
select plan(27);
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('fan') as fan \gset
create function pg_temp.give(venue jsonb) returns text language sql as $$
  select string_agg(outcome || coalesce(': ' || message, ''), ' / ')
  from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
    'venues', jsonb_build_array('{"name": "달빛극장", "region": "서울", "sections": [{"name": "A", "rows": 1, "seats_per_row": 3}]}'::jsonb || venue),
    'concerts', '[{"source": "places", "source_id": "1", "title": "달밤", "genre": "Tap", "venue": "달빛극장",
      "singers": [{"name": "둘째", "name_en": "Zweite"}, "셋째", {"name": "첫째", "name_en": "Anfang"}],
      "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
      "prices": [{"grade": "R", "price": 10, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00+09:00"]}]'::jsonb))
$$;
select is(pg_temp.give('{"name_en": "Moonlight Theater"}'), 'created / created', 'a venue with an English name');
select concert_id as concert from data.concert where source = 'places' \gset

select pg_temp.gives('select singers, singers_en, venue, venue_en from ' || call, '"둘째, 셋째, 첫째","Zweite, 셋째, Anfang",달빛극장,"Moonlight Theater"', call) from (values
  ('api.search_concerts(genre => ''Tap'')'), (format('api.concert(%s)', :concert)), ('api.calendar_day(''2090-06-01'') where title = ''달밤''')) v (call);
select api.set_favourite_concert('fan', :concert, true) \g /dev/null
update data.concert set booking_opens = clock_timestamp() + interval '1 day' where concert_id = :concert;
select pg_temp.gives('select singers_en, venue_en from api.my_home(''fan'') where section = ''opens_soon''', '"Zweite, 셋째, Anfang","Moonlight Theater"', 'above all concerts');
update data.concert set booking_opens = '2020-01-01T00:00:00Z' where concert_id = :concert;
select pg_temp.gives('select singers_en[array_position(titles, ''달밤'')] from api.calendar_days(''2090-06-01'', ''2090-06-01'')', '"Zweite, 셋째, Anfang"', 'in the calendar');
select pg_temp.gives('select singers_en, venue_en from api.search_concerts(query => ''no such thing'')', null, 'nothing');

-- after the booking
select show_id as show, pg_temp.seat(show_id, 1) as seat from data.show where concert_id = :concert \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:seat]) \gset
select pg_temp.gives('select venue, venue_en, singers, singers_en from api.my_bookings(''fan'')', '달빛극장,"Moonlight Theater","둘째, 셋째, 첫째","Zweite, 셋째, Anfang"', 'of a booking');
select pg_temp.member('waiter') as waiter \gset
select api.join_waiting_list('waiter', gen_random_uuid(), :show, 1) \g /dev/null
select pg_temp.gives('select venue, venue_en from api.my_waiting_list(''waiter'')', '달빛극장,"Moonlight Theater"', 'of who waits');
select api.set_favourite_concert('waiter', :concert, true), api.set_favourite_singer('waiter', singer_id, true) from data.singer where name in ('둘째', '셋째') \g /dev/null
update data.concert set booking_opens = clock_timestamp() + interval '1 minute' where concert_id = :concert;
select pg_temp.gives('select kind, singer, singer_en from api.my_reminders(''waiter'', clock_timestamp() - interval ''1 day'') order by kind',
                     'booking_opens,"둘째, 셋째, 첫째","Zweite, 셋째, Anfang"|new_concert,둘째,Zweite', 'of favourites');
select api.set_favourite_singer('waiter', singer_id, false) from data.singer where name = '둘째' \g /dev/null
select pg_temp.gives('select singer, singer_en from api.my_reminders(''waiter'', clock_timestamp() - interval ''1 day'') where kind = ''new_concert''', '셋째,셋째', 'of a singer without one');
update data.concert set booking_opens = '2020-01-01T00:00:00Z' where concert_id = :concert;
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
select api.mail_tickets('fan', gen_random_uuid(), :booking) \g /dev/null
select is(f ->> 'venue_en' || ': ' || (f ->> 'singers_en'), 'Moonlight Theater: Zweite, 셋째, Anfang', 'of a mail') from data.mail m, private.mail_facts(m) f;
select api.cancel_booking('fan', gen_random_uuid(), :booking) \g /dev/null
select api.leave_waiting_list('waiter', entry_id) from data.waiting_entry where member_id = :waiter \g /dev/null

select pg_temp.gives(format('select title from api.search_concerts(query => %L)', words), '달밤', 'found by ' || words) from (values
  ('Moonlight Theater'), ('moonli'), ('달빛극장'), ('zweite moonlight'), ('Anfang')) v (words);
select pg_temp.gives('select title from api.search_concerts(venue => ''moonlight'')', '달밤', 'as a venue');
select pg_temp.gives('select kind, text, text_en, detail from api.suggest(''moonlight thea'')', 'venue,달빛극장,"Moonlight Theater",서울', 'a venue is suggested');
select pg_temp.gives('select text, text_en from api.suggest(''zweite'') where kind = ''singer''', '둘째,Zweite', 'a singer is suggested');
select pg_temp.gives('select detail, detail_en from api.suggest(''달밤'') where kind = ''concert''', '"둘째, 셋째, 첫째","Zweite, 셋째, Anfang"', 'a concert is suggested');

select is(pg_temp.give('{}'), 'unchanged / unchanged', 'what is left out stays');
select is(pg_temp.give('{"name_en": "Moon Hall"}'), 'updated / unchanged', 'another English name');
select pg_temp.gives('select venue_en from api.search_concerts(query => ''moon hall'')', '"Moon Hall"', 'is found');
select pg_temp.gives('select title from api.search_concerts(query => ''moonlight'')', null, 'the one before no longer');
select is(pg_temp.give('{"name_en": null}'), 'updated / unchanged', 'taken back');
select is(pg_temp.give(jsonb_build_object('name_en', repeat('x', 201))), 'rejected: "name_en" has more than 200 characters / unchanged', 'too long');
select * from finish();
rollback;
