\ir support.psql
-- An import is taken back where nothing of it was sold, held, waited for or changed since.
select no_plan();
update data.setting set value = '10 s' where name = 'booking_stop';
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('staff', 0, 'staff'), pg_temp.member('fan', 1000), pg_temp.member('friend', 1000) \gset
create function pg_temp.concert(number int, change jsonb default '{}') returns jsonb language sql as $$
  select jsonb_build_object('source', 'undo', 'source_id', number::text, 'title', 'Undo ' || number) ||
    '{"singers": ["Und"], "venue": "Undo Hall", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T09:00:00+09:00",
      "prices": [{"grade": "R", "price": 10, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00+09:00"]}' || change
$$;
create function pg_temp.import(concerts jsonb, venues jsonb default '[{"name": "Undo Hall", "region": "부산", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}]}]') returns bigint language sql as $$
  select api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', venues, 'concerts', concerts));
  select max(import_no) from data.import
$$;
create function pg_temp.undo(number bigint) returns text language sql as $$
  select string_agg(concat_ws(' ', u.kind, u.name, u.outcome) || coalesce(': ' || u.message, ''), '|' order by u.kind, u.name) from api.undo_import('admin', number) u
$$;
create function pg_temp.id(number int) returns bigint language sql as $$ select concert_id from data.concert where source = 'undo' and source_id = number::text $$;
create function pg_temp.show(number int) returns bigint language sql as $$ select show_id from data.show where concert_id = pg_temp.id(number) order by 1 limit 1 $$;
create function pg_temp.seat(number int, n int) returns bigint language sql as $$
  select p.first_seat_id + n - 1 from data.show s join data.seat_plan p using (plan_id) where s.show_id = pg_temp.show(number)
$$;
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;

select pg_temp.refuses(format('select api.undo_import(%L, %s)', token, number), code, about) from (values
  ('nobody', '1', 'MU007', 'unknown token'), ('fan', '1', 'MU008', 'a fan'), ('staff', '1', 'MU008', 'staff'), ('admin', 'null', 'MU009', 'no number'), ('admin', '99999999', 'MU006', 'no such import')) v (token, number, code, about);

-- all of it
select pg_temp.import(jsonb_build_array(pg_temp.concert(1), pg_temp.concert(2))) as first \gset
select is(pg_temp.undo(:first), 'concert Undo 1 undone|concert Undo 2 undone|venue Undo Hall undone', 'what was made goes');
select is((select count(*) from data.concert where source = 'undo') + (select count(*) from data.venue where name = 'Undo Hall'), 0::bigint, 'all of it');
select is(pg_temp.broken(), null, 'and leaves nothing behind');
select is(pg_temp.undo(:first), 'concert Undo 1 already: it is gone already|concert Undo 2 already: it is gone already|venue Undo Hall already: it is gone already', 'once');
select is((select concat_ws(' ', a.rejected, a.removed, a.updated) from api.imports('admin') a limit 1), '0 0 0', 'nothing of it is said to have stayed');
select throws_ok($$select api.undo_import('admin', 99999999)$$, 'MU006', 'there is no import with the number 99999999: imports lists them by their numbers', 'an unknown number is named');
select is(pg_temp.undo((select min(import_no) from data.import where undoes is not null)), 'concert Undo 1 stayed: it was removed, and comes back by another import|concert Undo 2 stayed: it was removed, and comes back by another import|venue Undo Hall stayed: it was removed, and comes back by another import', 'what was undone is not done by undoing that');

-- in part
select pg_temp.import(jsonb_build_array(pg_temp.concert(1), pg_temp.concert(2), pg_temp.concert(3), pg_temp.concert(4), pg_temp.concert(5), pg_temp.concert(6))) as second \gset
select is((select created from api.imports('admin') limit 1), 7, 'it comes back by another import');
select booking_id as booking from api.book('fan', gen_random_uuid(), pg_temp.show(1), array[pg_temp.seat(1, 1)]) \gset
select pg_temp.allows(format('select api.hold_seats(''fan'', %s, array[%s])', pg_temp.show(2), pg_temp.seat(2, 1)), 'one is sold, one is held');
select pg_temp.allows(format('select api.join_waiting_list(''fan'', gen_random_uuid(), %s, 1)', pg_temp.show(3)), 'one is waited for');
select pg_temp.allows(format('select api.cancel_show(''admin'', gen_random_uuid(), %s, ''Storm'')', pg_temp.show(4)), 'one was cancelled');
select pg_temp.import(jsonb_build_array(pg_temp.concert(5, '{"title": "Changed"}')), '[]') as third \gset
select is(pg_temp.undo(:second), 'concert Undo 1 stayed: it was sold|concert Undo 2 stayed: seats of it are held|concert Undo 3 stayed: somebody waited for it|'
  'concert Undo 4 stayed: its organiser cancelled or moved it, which is in the books|concert Undo 5 stayed: it was changed since|concert Undo 6 undone|venue Undo Hall stayed: it has concerts', 'what was sold, held, waited for, cancelled or changed stays');
select is(pg_temp.broken(), null, 'nothing is broken');
select is(pg_temp.undo(:third), 'concert Changed undone', 'a change is taken back');
select is((select title from data.concert where concert_id = pg_temp.id(5)), 'Undo 5', 'as it was');
select is(pg_temp.undo(:third), 'concert Changed already: it is as before already', 'once');
select pg_temp.allows(format('select api.release_seats(''fan'', %s)', pg_temp.show(2)), 'what was held');
select is(pg_temp.undo(:second) like '%concert Undo 2 undone|%concert Undo 5 undone|%', true, 'goes later, and what is as it was again');
select pg_temp.cancel(:booking) \g /dev/null
select is(pg_temp.undo(:second) like 'concert Undo 1 stayed: it was sold|%', true, 'what was sold and given back is in the books');

-- changes
select pg_temp.import(jsonb_build_array(pg_temp.concert(1, '{"title": "Other", "shows": ["2090-06-01T19:00:00+09:00", "2090-06-02T19:00:00+09:00"], "seat_limit": 2, "cancellation": {"free_hours": 1},
  "prices": [{"grade": "S", "price": 7, "sections": ["A"]}]}')), '[{"name": "Undo Hall", "name_en": "Hall", "region": "서울", "time_zone": "Asia/Seoul"}]') as fourth \gset
select terms as terms from api.concert(pg_temp.id(1)) \gset
select is(pg_temp.undo(:fourth), 'concert Other undone|venue Undo Hall undone', 'all that was changed');
select is(pg_temp.undo(:fourth), 'concert Other already: it is as before already|venue Undo Hall already: it is as before already', 'once');
select pg_temp.gives(format('select title, seat_limit from api.concert(%s)', pg_temp.id(1)), '"Undo 1",4', 'is as before');
select is((select string_agg(concat_ws(' ', p.grade, p.price), '|') from data.price p where p.concert_id = pg_temp.id(1)) || ' ' || (select count(*) from data.show where concert_id = pg_temp.id(1))
  || (select concat_ws(' ', '', v.region, v.name_en) from data.venue v where v.name = 'Undo Hall'), 'R 10 1 부산 ', 'prices, shows, and the venue');
select is((select terms > :terms from api.concert(pg_temp.id(1))), true, 'with other terms: it is not what was shown');
select is((select free_hours from private.cancellation_terms(pg_temp.id(1), (select terms from api.concert(pg_temp.id(1))))), 24, 'and as before for cancelling');
select pg_temp.import(jsonb_build_array(pg_temp.concert(1, '{"shows": ["2090-06-01T19:00:00+09:00", "2090-06-03T19:00:00+09:00"]}')), '[]') as fifth \gset
select pg_temp.allows(format('select api.book(''friend'', gen_random_uuid(), %s, array[%s])', (select max(show_id) from data.show where concert_id = pg_temp.id(1)), pg_temp.seat(1, 2)), 'a show that was added is sold');
select is(pg_temp.undo(:fifth), 'concert Undo 1 stayed: it was sold since', 'and stays');

-- what is waited for, and what was cancelled
select pg_temp.import(jsonb_build_array(pg_temp.concert(7))) as made \gset
select pg_temp.import(jsonb_build_array(pg_temp.concert(7, '{"shows": ["2090-06-01T19:00:00+09:00", "2090-06-03T19:00:00+09:00"]}')), '[]') as added \gset
select entry_id as entry from api.join_waiting_list('friend', gen_random_uuid(), (select max(show_id) from data.show where concert_id = pg_temp.id(7)), 1) \gset
select is(pg_temp.undo(:added), 'concert Undo 7 stayed: somebody waits for it since', 'a show that somebody waits for stays');
select pg_temp.allows(format('select api.leave_waiting_list(''friend'', %s)', :entry), 'who leaves');
select is(pg_temp.undo(:added), 'concert Undo 7 undone', 'lets it go');
select is(pg_temp.undo(:made), 'concert Undo 7 stayed: somebody waited for it', 'but not the concert, which the entry names');
select pg_temp.import(jsonb_build_array(pg_temp.concert(8, '{"shows": ["2090-06-01T19:00:00+09:00", "2090-06-03T19:00:00+09:00"]}')), '[]') as made \gset
select pg_temp.import(jsonb_build_array(pg_temp.concert(8)), '[]') as dropped \gset
select pg_temp.allows(format('select api.cancel_concert(''admin'', gen_random_uuid(), %s, ''Storm'')', pg_temp.id(8)), 'a concert is cancelled');
select is(pg_temp.undo(:dropped) like 'concert Undo 8 stayed: the concert is cancelled: %', true, 'and gets no show back');

-- another hall
select pg_temp.import('[]', '[{"name": "Undo Barn", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}]}]') as sixth \gset
select pg_temp.import('[]', '[{"name": "Undo Barn", "sections": [{"name": "A", "rows": 4, "seats_per_row": 3}, {"name": "B", "rows": 1, "seats_per_row": 9}]}]') as seventh \gset
select is(pg_temp.undo(:seventh), 'venue Undo Barn undone', 'other sections');
select is((select string_agg(concat_ws(' ', s ->> 'name', s ->> 'rows', s ->> 'seats_per_row'), '|') from data.venue v, jsonb_array_elements(private.plan_sections(private.latest_plan_id(v.venue_id))) s where v.name = 'Undo Barn'),
  'A 2 3', 'are as before');
select is(pg_temp.undo(:sixth), 'venue Undo Barn undone', 'so that the hall goes, too');
select is(pg_temp.broken(), null, 'nothing is broken');
select * from finish();
rollback;
