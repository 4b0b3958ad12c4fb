\ir support.psql
-- Selling halls as they are: labels, marks, companions with their wheelchair places, house seats, standing areas.
select no_plan();
select pg_temp.member(name, coins, role) from (values ('fan', 100000, 'fan'), ('friend', 100000, 'fan'), ('third', 100000, 'fan'), ('poor', 0, 'fan'), ('admin', 0, 'admin'), ('staff', 0, 'supervisor')) v (name, coins, role) \g /dev/null
create function pg_temp.import(concert jsonb, venues jsonb default '[]') returns text language sql as $$
  select string_agg(outcome || coalesce(' ' || field, '') || coalesce(': ' || message, ''), '|') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', venues, 'concerts',
    jsonb_build_array('{"source": "tap", "source_id": "old", "title": "Old", "singers": ["Tap Singer"], "venue": "Old Hall", "seat_limit": 6, "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
      "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["Floor"]}], "shows": ["2090-06-01T19:00:00+09:00"]}' || concert)))
$$;
\set rows '[{"label": "가", "seats": 6, "step": 2, "missing": [5]}, {"label": "나", "seats": 6}]'
\set marks '[{"row": "가", "seats": ["1", "7"], "mark": "wheelchair"}, {"row": "가", "seats": ["3", "9"], "mark": "companion"}, {"row": "나", "seats": ["1"], "mark": "restricted_view", "note": "기둥"}, {"row": "나", "seats": ["6"], "mark": "blocked"}]'
create function pg_temp.hall(rows jsonb, marks jsonb, name text default 'Old Hall') returns jsonb language sql as $$
  select jsonb_build_array(jsonb_build_object('name', name, 'sections', jsonb_build_array(jsonb_build_object('name', 'A', 'rows', rows, 'marks', marks),
    '{"name": "Floor", "kind": "standing", "capacity": 5}'::jsonb, '{"name": "C", "rows": 1, "seats_per_row": 2, "marks": [{"row": "1", "seats": ["1"], "mark": "blocked"}]}'::jsonb)))
$$;
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select is(pg_temp.import('{}', pg_temp.hall(:'rows', :'marks')), 'created|created', 'a hall and a concert');
select concert_id as concert, show_id as show from data.show join data.concert using (concert_id) where source_id = 'old' \gset
select min(seat_id) as a1 from api.seats(:show) \gset
-- The nth seat of row 가 (1 to 6) and 나 (7 to 12), and entry n of the floor (13 to 17).
create function pg_temp.ids(variadic nth int[]) returns bigint[] language sql as $$
  select array_agg(s.seat_id) from (select seat_id, row_number() over (order by seat_id) as n from api.seats((select show_id from data.show join data.concert using (concert_id) where source_id = 'old'))) s where n = any (nth)
$$;
create function pg_temp.book(token text, seats bigint[], show bigint default null) returns text language sql as $$
  select format('select * from api.book(%L, gen_random_uuid(), %s, %L)', token, coalesce(show, (select max(show_id) from data.show join data.concert using (concert_id) where source_id = 'old')), seats)
$$;

-- what a client sees
select pg_temp.gives(format('select section, row_label, seat_label, grade, state, mark from api.seats(%s)', :show), 'A,가,1,R,free,wheelchair|A,가,3,R,free,companion|A,가,7,R,free,wheelchair|A,가,9,R,free,companion|A,가,11,R,free,|A,가,13,R,free,|'
  'A,나,1,R,free,restricted_view|A,나,2,R,free,|A,나,3,R,free,|A,나,4,R,free,|A,나,5,R,free,|A,나,6,R,blocked,blocked|Floor,"",1,S,free,|Floor,"",2,S,free,|Floor,"",3,S,free,|Floor,"",4,S,free,|Floor,"",5,S,free,', 'seats as they are');
select pg_temp.gives(format('select section, row_label, seat_count, kind, first_number, number_step, gaps, shift from api.seat_plan(%s)', :show), 'A,가,6,seated,1,2,{2},0|A,나,6,seated,1,1,{},0|Floor,"",5,standing,1,1,{},0', 'rows of the plan');
select pg_temp.gives(format('select row_label, array_to_string(array(select m - %s from unnest(marked) m), '' ''), array_to_string(marks, '' ''), array_to_string(notes, ''/''), array_to_string(array(select nullif(p, 0) - %1$s from unnest(places) p), '' '', ''-''), is_reserved from api.seat_plan(%s)', :a1, :show),
  '가,"0 1 2 3","wheelchair companion wheelchair companion",///,"- 0 - 2",t|나,"6 11","restricted_view blocked",기둥/,"- -",t|"","","","","",t', 'and seats that are not like others');
select pg_temp.gives(format('select seats_total, seats_free from api.shows(%s)', :concert), '17,16', 'a house seat is not free');
select pg_temp.gives(format('select blocked from api.seat_states(%s)', :show), format('{%s}', :a1 + 11), 'but blocked');
select is(pg_temp.import('{}', pg_temp.hall(:'rows', :'marks')), 'unchanged|unchanged', 'the same again');

-- house seats
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(12)), 'MU003', 'a house seat is not sold');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, %L)', :show, pg_temp.ids(12)), 'MU003', 'nor held');
select is(pg_temp.import('{"shows": ["2090-06-01T19:00:00+09:00", "2090-06-02T19:00:00+09:00"]}'), 'updated', 'a show more');
select pg_temp.gives(format('select seats_total, seats_free from api.shows(%s)', :concert), '17,16|17,16', 'has its house seats, too');
select is(pg_temp.import('{"shows": ["2090-06-01T19:00:00+09:00"], "prices": [{"grade": "R", "price": 100, "sections": ["A", "C"]}, {"grade": "S", "price": 50, "sections": ["Floor"]}]}'), 'updated', 'another section on sale');
select pg_temp.gives(format('select seats_total, seats_free from api.shows(%s)', :concert), '19,17', 'with its house seat');
update data.seat_claim set until = clock_timestamp() where show_id = :show and seat_id = :a1 + 11;  -- as somebody who lets it go
select is(pg_temp.import('{"title": "Older", "shows": ["2090-06-01T19:00:00+09:00"]}'), 'updated', 'the section is not on sale any more');
select pg_temp.gives(format('select seats_total, seats_free from api.shows(%s)', :concert), '17,17', 'what was let go stays so, and what is not on sale is not blocked');
select is(pg_temp.broken(), null, 'nothing is broken');

-- companions
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(2)), 'MU019', 'a companion''s seat alone');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(2, 3)), 'MU019', 'with the place of somebody else');
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, %L)', :show, pg_temp.ids(2, 5)), 'MU019', 'nor is it held');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(2) || 999999999::bigint), 'MU006', 'a seat that is not there comes first');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(2, 5, 6, 7, 8, 9, 10)), 'MU005', 'so do too many');
select pg_temp.refuses(format('select * from api.book(''fan'', gen_random_uuid(), %s, %L, 1)', :show, pg_temp.ids(2)), 'MU019', 'before what was shown');
select pg_temp.refuses(pg_temp.book('poor', pg_temp.ids(2)), 'MU019', 'and before coins');
select pg_temp.allows(format('select api.hold_seats(''fan'', %s, %L)', :show, pg_temp.ids(1, 2)), 'both are held');
select pg_temp.refuses(pg_temp.book('friend', pg_temp.ids(1, 2)), 'MU003', 'and nobody else''s');
select pg_temp.allows(pg_temp.book('fan', pg_temp.ids(1, 2, 7)), 'both are sold, and a seat with a view of a pillar');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(4)), 'MU019', 'before another booking of the concert');
select pg_temp.gives('select seats from api.my_bookings(''fan'')', '"A 가-1, A 가-3, A 나-1"', 'their printed names');
select booking_id as booking from data.booking where concert_id = :concert and state = 'booked' \gset
select pg_temp.refuses(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%1$s * 1024 + 1])', :booking), 'MU019', 'the place is not given back alone');
select pg_temp.refuses(format('select api.quote_cancellation(''fan'', %s, array[%1$s * 1024 + 1])', :booking), 'MU019', 'nor is it asked what that would come to');
select pg_temp.refuses(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%1$s * 1024 + 1, %1$s * 1024 + 3])', :booking), 'MU019', 'nor with another seat');
select pg_temp.allows(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%1$s * 1024 + 3])', :booking), 'other seats are');
select is(pg_temp.broken(), null, 'nothing is broken');
select entry_id from api.join_waiting_list('third', gen_random_uuid(), :show, 2) \g /dev/null
select pg_temp.cancel(b.booking_id) from api.book('friend', gen_random_uuid(), :show, pg_temp.ids(3)) b \g /dev/null
select pg_temp.allows(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%1$s * 1024 + 2])', :booking), 'the companion''s');
select pg_temp.allows(format('select api.cancel_booking(''fan'', gen_random_uuid(), %s)', :booking), 'then the place');
select is((select count(*)::int from private.returned_seats(:show, false, clock_timestamp())), 1, 'neither is offered to who waits for seats like others');
update data.concert set accessible_until = clock_timestamp() where concert_id = :concert;
select is((select string_agg(concat_ws(' ', seat_id - :a1, together), '|' order by seat_id) from private.returned_seats(:show, false, clock_timestamp())), '0 2|1 2|2 1|6 1', 'but both are, when they are sold like others; what is behind a gap is not beside them');
update data.concert set accessible_until = null where concert_id = :concert;
select api.leave_waiting_list('third', (select entry_id from api.my_waiting_list('third'))) \g /dev/null
update data.seat_claim set until = clock_timestamp() where show_id = :show and booking_id is null and until < 'infinity';

-- general sale
select is(pg_temp.import('{"title": "Older", "accessible_until": "2089-12-01T00:00:00Z"}'), 'updated', 'such seats are sold to all from an instant on');
select pg_temp.gives(format('select accessible_until from api.concert(%s)', :concert), '"2089-12-01 00:00:00+00"', 'which its page tells');
select pg_temp.gives(format('select distinct is_reserved from api.seat_plan(%s)', :show), 't', 'not yet');
select is(pg_temp.import('{"title": "Older", "accessible_until": "2089-12-01T09:00:00+09:00"}'), 'unchanged', 'the same instant');
select is(pg_temp.import('{"title": "Older"}'), 'unchanged', 'and left out it stays');
select is(pg_temp.import('{"title": "Older", "accessible_until": null}'), 'updated', 'null takes it back');
select is((select accessible_until from data.concert where concert_id = :concert), null, 'to never');
select is(pg_temp.import(jsonb_build_object('title', 'Older', 'accessible_until', flaw)), 'rejected accessible_until: ' || reason, reason) from (values
  (to_jsonb(1), '"accessible_until" is not a time like 2026-12-24T19:00:00+09:00'), (to_jsonb('2026-02-30T00:00:00Z'::text), '"accessible_until" is not a time that exists: 2026-02-30T00:00:00Z')) v (flaw, reason);
select pg_temp.refuses(pg_temp.book('friend', pg_temp.ids(4)), 'MU019', 'until then');
select is(pg_temp.import('{"title": "Older", "accessible_until": "2026-01-01T00:00:00Z"}'), 'updated', 'when it has come');
select pg_temp.gives(format('select distinct is_reserved from api.seat_plan(%s)', :show), 'f', 'clients are told');
select pg_temp.allows(pg_temp.book('friend', pg_temp.ids(3, 4)), 'both are sold');
select booking_id as parted from data.booking where concert_id = :concert and state = 'booked' \gset
select pg_temp.allows(format('select api.cancel_tickets(''friend'', gen_random_uuid(), %s, array[%1$s * 1024 + 1])', :parted), 'and given back one by one');
select pg_temp.allows(pg_temp.book('third', pg_temp.ids(2)), 'or sold alone');
select is(pg_temp.broken(), null, 'nothing is broken');
select is(pg_temp.import('{"title": "Older", "accessible_until": "2089-12-01T00:00:00Z"}'), 'rejected accessible_until: wheelchair places and companions'' seats have returned to general sale', 'they do not become reserved again');
select is(pg_temp.import('{"title": "Older", "accessible_until": null}'), 'rejected accessible_until: wheelchair places and companions'' seats have returned to general sale', 'nor for ever');

-- a plan that seats are sold on, and one of which house seats alone are taken
select is(pg_temp.import('{"title": "Older"}', pg_temp.hall(:'rows', '[]')), 'updated: seats are taken on the present plan: its shows keep it, new shows get a new one|updated', 'a show keeps the plan that it is sold on');
select pg_temp.gives(format('select count(*) filter (where mark is not null) from api.seats(%s)', :show), '6', 'with its marks');
select is(pg_temp.import('{"source_id": "new", "venue": "New Hall"}', pg_temp.hall(:'rows', :'marks', 'New Hall')), 'created|created', 'another hall');
select is(pg_temp.import('{"source_id": "new", "venue": "New Hall"}', pg_temp.hall('[{"label": "가", "seats": 4}]', '[{"row": "가", "seats": ["4"], "mark": "blocked"}]', 'New Hall')), 'updated|unchanged', 'is changed while only house seats are taken');
select show_id as new_show from data.show join data.concert using (concert_id) where source_id = 'new' \gset
select pg_temp.gives(format('select seat_label, state from api.seats(%s) where row_label = ''가''', :new_show), '1,free|2,free|3,free|4,blocked', 'the new ones are blocked');
select is(pg_temp.broken(), null, 'nothing is broken');
select is((select string_agg(outcome, '|') from api.undo_import('admin', (select max(import_no) - 1 from data.import))), 'undone|stayed', 'house seats do not keep a concert');
select is(pg_temp.import('{"source_id": "new", "venue": "New Hall"}'), 'created', 'which comes back');
select show_id as new_show from data.show join data.concert using (concert_id) where source_id = 'new' \gset

-- standing: lowest numbers of entry
create function pg_temp.best(token text, seats int, further text default '') returns text language sql as $$
  select format('select (select string_agg(section || '' '' || seat_label, '','' order by s.seat_id) from api.seats(%2$s) s where s.seat_id = any (h.seat_ids)),
                        expires_at between clock_timestamp() + ''299 s'' and clock_timestamp() + ''300 s'' from api.hold_best(%1$L, %2$s, %3$s%4$s) h', token,
                (select show_id from data.show join data.concert using (concert_id) where source_id = 'new'), coalesce(seats::text, 'null'), further)
$$;
create function pg_temp.held(statement text) returns text language plpgsql as $$
declare answer record;
begin
  execute statement into answer;
  return answer::text;
end
$$;
select is(pg_temp.held(pg_temp.best('fan', 2, ', section => ''Floor''')), '("Floor 1,Floor 2",t)', 'the lowest numbers');
select is(pg_temp.held(pg_temp.best('friend', 2, ', grade => ''S''')), '("Floor 3,Floor 4",t)', 'then the next');
select pg_temp.refuses(pg_temp.best('third', 2, ', grade => ''S'''), 'MU003', 'there are no two');
select is(pg_temp.held(pg_temp.best('third', 1, ', grade => ''S''')), '("Floor 5",t)', 'there is one');
select pg_temp.gives(format('select state, count(*) from api.seats(%s, ''fan'') where section = ''Floor'' group by state order by state', :new_show), 'held,3|held_by_me,2', 'they are held');
update data.seat_claim set until = clock_timestamp() + interval '1 minute' where show_id = :new_show and until < 'infinity' and member_id = (select member_id from data.member where name = 'fan');
select is(pg_temp.held(pg_temp.best('fan', 1, ', grade => ''S''')), '("Floor 1",f)', 'fewer of one''s own, to the same end');
select is(pg_temp.held(pg_temp.best('third', 2, ', grade => ''S''')), '("Floor 2,Floor 5",t)', 'what was let go is there for others, and one''s own is kept');
select pg_temp.allows(pg_temp.book('third', array(select seat_id from api.seats(:new_show, 'third') where state = 'held_by_me'), :new_show), 'they are booked');
select pg_temp.refuses(pg_temp.best('third', 1), 'MU002', 'whoever has a booking');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.best('nobody', 1), 'MU007', 'an unknown token'), (format('select api.hold_best(''fan'', %s, 1)', 99999999), 'MU006', 'no such show'), ('select api.hold_best(''fan'', null, 1)', 'MU009', 'no show'),
  (pg_temp.best('fan', 0), 'MU005', 'nobody'), (pg_temp.best('fan', 7), 'MU005', 'too many'), (pg_temp.best('fan', 1001), 'MU005', 'far too many'), (pg_temp.best('fan', null), 'MU009', 'how many'),
  (pg_temp.best('fan', 1, ', section => ''Nowhere'''), 'MU006', 'no such section'), (pg_temp.best('fan', 1, ', grade => ''X'''), 'MU006', 'no such grade'), (pg_temp.best('fan', 1, ', section => ''C'''), 'MU006', 'a section that is not on sale'),
  (pg_temp.best('fan', 1, ', section => ''A'', grade => ''S'''), 'MU006', 'a section of another grade'), (pg_temp.best('fan', 1, ', section => ''Floor'', marks => ''{wheelchair}'''), 'MU003', 'standing areas have no marks'), (pg_temp.best('fan', 1, ', marks => ''{sunny}'''), 'MU009', 'no such mark'),
  (pg_temp.best('fan', 1, ', marks => ''{NULL}'''), 'MU009', 'a mark that is null'), (pg_temp.best('fan', 1, ', marks => ''{{companion}}'''), 'MU009', 'a list of lists')) v (statement, code, about);
update data.concert set age_limit = 19 where source_id = 'new';
select pg_temp.refuses(pg_temp.best('fan', 1), 'MU011', 'too young');
update data.concert set age_limit = 0, booking_closes = '2021-01-01' where source_id = 'new';
select pg_temp.refuses(pg_temp.best('fan', 1), 'MU001', 'outside the period');
update data.concert set booking_closes = '2089-12-31' where source_id = 'new';
update data.setting set value = '1' where name = 'holds_per_member';
select pg_temp.allows(pg_temp.best('fan', 1), 'a setting');
select pg_temp.refuses(pg_temp.best('fan', 1), 'MU010', 'limits what is held');
update data.setting set value = '0' where name = 'holds_per_member';
select is(pg_temp.broken(), null, 'nothing is broken');

-- standing: a marked place is nobody's who asks for any, as long as the concert keeps it
select x.section_id as floor, x.first_seat_id as floor_1 from data.section x join data.show s on s.plan_id = x.plan_id where s.show_id = :new_show and x.name = 'Floor' \gset
insert into data.seat_mark (seat_id, plan_id, section_id, mark) select :floor_1, x.plan_id, x.section_id, 'wheelchair' from data.section x where x.section_id = :floor;
create function pg_temp.first_entry(show bigint, floor bigint) returns bigint language sql as $$ select e from private.free_entries(null, show, floor, '2089-06-01') e limit 1 $$;
select is(pg_temp.first_entry(:new_show, :floor), :floor_1::bigint + 2, 'a wheelchair place is passed over');
update data.concert set accessible_until = '2089-05-31' where source_id = 'new';
select is(pg_temp.first_entry(:new_show, :floor), :floor_1::bigint, 'until it is sold like others');
select * from finish();
rollback;
