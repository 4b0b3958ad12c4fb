\ir support.psql
-- A sale in phases: who may when, which share, codes, what may change, and single seats.
select no_plan();
select pg_temp.member(name, coins, role) from (values ('fan', 100000, 'fan'), ('friend', 100000, 'fan'), ('third', 100000, 'fan'), ('poor', 0, 'fan'), ('admin', 0, 'admin'), ('clerk', 0, 'staff')) v (name, coins, role) \g /dev/null
create function pg_temp.import(concert jsonb) returns text language sql as $$
  select string_agg(outcome || coalesce(' ' || field, '') || coalesce(': ' || message, ''), '|') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
    'venues', '[{"name": "Phase Hall", "sections": [{"name": "A", "rows": 2, "seats_per_row": 5}, {"name": "B", "rows": 1, "seats_per_row": 4}]}]'::jsonb, 'concerts',
    jsonb_build_array('{"source": "tap", "source_id": "phased", "title": "Phased", "venue": "Phase Hall", "seat_limit": 4, "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
      "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["B"]}], "shows": ["2090-06-01T19:00:00+09:00"]}' || concert))) where kind = 'concert'
$$;
\set code '{"kind": "first_come", "opens": "2030-01-01T00:00:00Z", "closes": "2030-02-01T00:00:00Z", "for": "code", "share_percent": 50}'
\set all_of_it '{"kind": "first_come", "opens": "2030-03-01T00:00:00Z", "closes": "2030-04-01T00:00:00Z"}'
\set draw '{"kind": "draw", "opens": "2030-01-01T00:00:00Z", "closes": "2030-02-01T00:00:00Z", "share_percent": 25.5, "draw_at": "2030-02-02T00:00:00Z", "pay_within_hours": 48, "beacon": {"source": "drand", "round": 77}}'
create function pg_temp.sale(variadic phases jsonb[]) returns text language sql as $$ select pg_temp.import(jsonb_build_object('sale', to_jsonb(phases))) $$;

-- documents
select is(pg_temp.sale(:'code', :'all_of_it'), 'created', 'a concert with phases');
select concert_id as concert, show_id as show from data.show join data.concert using (concert_id) where source_id = 'phased' \gset
select is(pg_temp.sale(:'code', :'all_of_it'), 'unchanged', 'the same again');
select pg_temp.gives(format('select position, kind, opens = ''2030-01-01T00:00:00Z'', closes = ''2030-02-01T00:00:00Z'', audience, share_percent, tick_seconds, draw_at, state, entrants, root, beacon from api.phases(%s) where position = 1', :concert),
  '1,first_come,t,t,code,50,,,announced,,,', 'as everybody sees it');
select pg_temp.gives(format('select position, audience, share_percent, state, published_at <= clock_timestamp(), reasons from api.phases(%s) where position = 2', :concert), '2,everyone,,announced,t,[]', 'and the next one');
select is(pg_temp.sale(:'draw', :'all_of_it'), 'updated', 'other phases, as long as none has opened');
select pg_temp.gives(format('select kind, draw_at = ''2030-02-02T00:00:00Z'', beacon, pay_within_hours, share_percent, entrants, state from api.phases(%s) where position = 1', :concert), 'draw,t,"drand 77",48,25.5,0,announced', 'a draw');
select is((select document -> 'sale' -> 0 from api.concert_document('admin', :concert)), '{"for": "everyone", "kind": "draw", "opens": "2030-01-01T09:00:00+09:00", "closes": "2030-02-01T09:00:00+09:00", "beacon": {"round": "77", "source": "drand"}, "draw_at": "2030-02-02T09:00:00+09:00", "share_percent": 25.5, "pay_within_hours": 48}'::jsonb, 'as a document has it');
select is((select changes -> 'sale' ->> 1 from api.import_changes('admin', (select max(import_no) from data.import))), E'draw, 2030-01-01T00:00:00Z - 2030-02-01T00:00:00Z, everyone, 25.5 %, 2030-02-02T00:00:00Z, 48 h, drand 77\nfirst_come, 2030-03-01T00:00:00Z - 2030-04-01T00:00:00Z, everyone', 'as the history tells it');
select is((select string_agg(outcome, '|') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array((select document from api.concert_document('admin', :concert)))))), 'unchanged', 'which changes nothing');
select is(pg_temp.import(jsonb_build_object('sale', sale)), 'rejected sale: ' || reason, reason) from (values
  ('[1]'::jsonb, 'a phase of "sale" is an object'),
  (jsonb_build_array(:'code'::jsonb || '{"kind": "auction"}'), 'the "kind" of a phase is "first_come" or "draw"'),
  (jsonb_build_array(:'code'::jsonb || '{"for": "friends"}'), 'a phase is "for" "everyone" or for holders of a "code"'),
  (jsonb_build_array(:'code'::jsonb || '{"closes": "2030-01-01T00:00:00Z"}'), 'a phase closes after it opens'),
  (jsonb_build_array(:'code'::jsonb || '{"opens": "2019-01-01T00:00:00Z"}'), 'the first phase opens with the booking period or later, and each one when the one before is over, its draw included'),
  (jsonb_build_array(:'draw'::jsonb || '{"draw_at": "2030-03-02T00:00:00Z"}', :'all_of_it'::jsonb), 'the first phase opens with the booking period or later, and each one when the one before is over, its draw included'),
  (jsonb_build_array(:'code'::jsonb || '{"closes": "2091-01-01T00:00:00Z"}'), 'a phase closes within the booking period'),
  (jsonb_build_array(:'code'::jsonb || '{"share_percent": 0}'), '"share_percent" is a number above 0, up to 100, with at most four decimals'),
  (jsonb_build_array(:'code'::jsonb || '{"share_percent": 100.1}'), '"share_percent" is a number above 0, up to 100, with at most four decimals'),
  (jsonb_build_array(:'code'::jsonb || '{"share_percent": "half"}'), '"share_percent" is a number above 0, up to 100, with at most four decimals'),
  (jsonb_build_array(:'draw'::jsonb || '{"draw_at": "2030-01-31T00:00:00Z"}'), 'a phase is drawn when it is closed'),
  (jsonb_build_array(:'draw'::jsonb - 'beacon'), 'a draw names a "beacon", the public source and round of its seed: "nist", "drand" or "file"'),
  (jsonb_build_array(:'draw'::jsonb || '{"beacon": {"source": "dice", "round": 1}}'), 'a draw names a "beacon", the public source and round of its seed: "nist", "drand" or "file"'),
  (jsonb_build_array(:'draw'::jsonb || '{"beacon": {"source": "drand", "round": "soon"}}'), 'the round of a beacon is a number'),
  (jsonb_build_array(:'draw'::jsonb || '{"beacon": {"source": "nist", "round": "2030-01-31T23:59:00Z"}}'), 'the round of a beacon is not there yet when its phase closes'),
  (jsonb_build_array(:'draw'::jsonb || '{"beacon": {"source": "nist", "round": "2030-02-02T00:00:30Z"}}'), 'the round of this beacon is a whole minute')) v (sale, reason);
select is(pg_temp.import(jsonb_build_object('sale', jsonb_build_array(:'code'::jsonb || change))), outcome, about) from (values
  ('{"opens": "soon"}'::jsonb, 'rejected opens: "opens" is not a time like 2026-12-24T19:00:00+09:00', 'no time'), ('{"tick_seconds": 0}', 'rejected tick_seconds: "tick_seconds" is not a whole number from 1 to 3600', 'a tick of nothing')) v (change, outcome, about);
select is(pg_temp.import('{"sale": 3}'), 'rejected sale: "sale" is not a list', 'no list');
select is(pg_temp.import('{"no_single_seats": 1}'), 'rejected no_single_seats: "no_single_seats" is neither true nor false', 'neither true nor false');
select pg_temp.refuses('select * from api.phases(null)', 'MU009', 'no concert');
select pg_temp.refuses('select * from api.phases(999999999)', 'MU006', 'no such concert');

-- what may be done when
create function pg_temp.book(token text, seats bigint[]) returns text language sql as $$
  select format('select * from api.book(%L, gen_random_uuid(), %s, %L)', token, (select show_id from data.show join data.concert using (concert_id) where source_id = 'phased'), seats)
$$;
create function pg_temp.hold(token text, seats bigint[]) returns text language sql as $$
  select format('select * from api.hold_seats(%L, %s, %L)', token, (select show_id from data.show join data.concert using (concert_id) where source_id = 'phased'), seats)
$$;
create function pg_temp.best(token text, seats int, further text default '') returns text language sql as $$
  select format('select api.hold_best(%L, %s, %s%s)', token, (select show_id from data.show join data.concert using (concert_id) where source_id = 'phased'), seats, further)
$$;
create function pg_temp.ids(variadic nth int[]) returns bigint[] language sql as $$
  select array_agg(s.seat_id order by s.seat_id) from (select seat_id, row_number() over (order by seat_id) as n from api.seats((select show_id from data.show join data.concert using (concert_id) where source_id = 'phased'))) s where n = any (nth)
$$;
-- The nth phase is from so long ago until then.
create function pg_temp.when_is(nth int, opens interval, closes interval) returns void language sql as $$
  update data.sale_phase set opens = clock_timestamp() + when_is.opens, closes = clock_timestamp() + when_is.closes, draw_at = case when kind = 'draw' then clock_timestamp() + when_is.closes end
  where concert_id = (select concert_id from data.concert where source_id = 'phased') and position = nth
$$;
select is(pg_temp.import(jsonb_build_object('sale', (select jsonb_agg(:'all_of_it'::jsonb || jsonb_build_object('opens', format('20%s-03-01T00:00:00Z', n), 'closes', format('20%s-04-01T00:00:00Z', n))) from generate_series(30, 49) n))), 'updated', 'as many phases as there may be');
select is((select (changes -> 'sale' ->> 1) ~ e'\\nfirst_come, 2049-03-01T00:00:00Z - 2049-04-01T00:00:00Z, everyone$' from api.import_changes('admin', (select max(import_no) from data.import))), true, 'the history tells each, whole');
select is(pg_temp.sale(:'code', :'all_of_it'), 'updated', 'codes again');
select phase_id as phase from data.sale_phase where concert_id = :concert and position = 1 \gset
select phase_id as second from data.sale_phase where concert_id = :concert and position = 2 \gset
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(1)), 'MU001', 'before all phases');
select pg_temp.refuses(pg_temp.hold('fan', pg_temp.ids(1)), 'MU001', 'nor held');
select pg_temp.refuses(pg_temp.best('fan', 1), 'MU001', 'nor the best');
select pg_temp.refuses(pg_temp.book('fan', '{}'), 'MU001', 'before the number of seats is looked at');
select pg_temp.when_is(1, '-1 hour', '1 hour') \g /dev/null
select pg_temp.gives(format('select state from api.phases(%s)', :concert), 'open|announced', 'the first has opened');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(1)), 'MU001', 'without a code');

-- codes
select pg_temp.refuses(format('select api.add_phase_codes(%L, %s, %L)', token, phase, codes), code, about) from (values
  ('clerk', :phase::text, '{abcd}', 'MU008', 'codes are an administrator''s'), ('admin', '99999999', '{abcd}', 'MU006', 'no such phase'), ('admin', 'null', '{abcd}', 'MU009', 'no phase'), ('admin', :second::text, '{abcd}', 'MU009', 'a phase for everyone'),
  ('admin', :phase::text, '{abc}', 'MU009', 'a short code'), ('admin', :phase::text, '{}', 'MU009', 'no codes'), ('admin', :phase::text, '{abcd,NULL}', 'MU009', 'a code that is null'), ('nobody', :phase::text, '{abcd}', 'MU007', 'nobody')) v (token, phase, codes, code, about);
select pg_temp.gives(format('select api.add_phase_codes(''admin'', %s, ''{Fan-0001," fan-0001 ",Fan-0002,Fan-0003}'')', :phase), '3', 'codes, one of them twice');
select pg_temp.gives(format('select api.add_phase_codes(''admin'', %s, ''{Fan-0001,Fan-0004}'')', :phase), '1', 'one more');
create function pg_temp.code(token text, code text, phase bigint, request text default 'gen_random_uuid()') returns text language sql as $$ select format('select api.use_code(%L, %s, %s, %L)', token, request, coalesce(phase::text, 'null'), code) $$;
select pg_temp.refuses(pg_temp.code('fan', 'Fan-0009', :phase), 'MU006', 'no such code');
select pg_temp.allows(pg_temp.code('fan', 'FAN-0001', :phase, '''11111111-1111-1111-1111-111111111111'''), 'a code is used');
select pg_temp.allows(pg_temp.code('fan', 'fan-0001', :phase, '''11111111-1111-1111-1111-111111111111'''), 'the same request again');
select pg_temp.allows(pg_temp.code('fan', 'fan-0001', :phase), 'or the same code');
select pg_temp.refuses(pg_temp.code('fan', 'Fan-0002', :phase, '''11111111-1111-1111-1111-111111111111'''), 'MU013', 'the request for another code');
select pg_temp.refuses(pg_temp.code('fan', 'Fan-0002', :phase), 'MU009', 'a second code is not used up');
select pg_temp.refuses(pg_temp.code('friend', 'Fan-0001', :phase), 'MU008', 'a code counts once');
select pg_temp.allows(pg_temp.code('friend', 'Fan-0002', :phase), 'friends have their own');
select is((select string_agg(pg_temp.attempt(pg_temp.code('poor', 'Guess-' || n, :phase)), ',' order by n) from generate_series(1, private.setting('password_burst')::int + 2) n) ~ 'MU006.*MU006.*MU010[^,]*$', true, 'guessing ends');
select matches(pg_temp.attempt(pg_temp.code('poor', 'Fan-0003', :phase)), 'MU010', 'also for a right one');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.code('nobody', 'Fan-0003', :phase), 'MU007', 'nobody'), (pg_temp.code('fan', 'Fan-0003', 99999999), 'MU006', 'no such phase'), (pg_temp.code('fan', 'Fan-0003', null), 'MU009', 'no phase'), (pg_temp.code('fan', 'Fan-0003', :phase, 'null'), 'MU009', 'no request'),
  ('select api.top_up(''fan'', ''11111111-1111-1111-1111-111111111111'', 100)', 'MU013', 'its request id for something else')) v (statement, code, about);
select concert_id as coded from data.sale_phase where phase_id = :phase \gset
select used_at as at from data.phase_code join data.member using (member_id) where name = 'fan' \gset
select pg_temp.gives(format('select phase_id, used_at = %L from api.my_codes(''fan'', %s)', :'at', :coded), :phase || ',t', 'who used a code is not asked for it again');
select pg_temp.gives(format('select * from api.my_codes(''clerk'', %s)', :coded), null, 'who used none has none');
select pg_temp.gives(format('select * from api.my_codes(''fan'', %s)', (select max(concert_id) from data.concert where concert_id <> :coded)), null, 'nor of another concert') where exists (select from data.concert where concert_id <> :coded);
select pg_temp.refuses(statement, code, about) from (values
  (format('select * from api.my_codes(''nobody'', %s)', :coded), 'MU007', 'nobody'), ('select * from api.my_codes(''fan'', 99999999)', 'MU006', 'no such concert'), ('select * from api.my_codes(''fan'', null)', 'MU009', 'no concert')) v (statement, code, about);

-- shares: 5 of 10 seats of R, 2 of 4 of S
select pg_temp.allows(pg_temp.hold('fan', pg_temp.ids(1, 2, 3)), 'with a code');
select pg_temp.refuses(pg_temp.hold('friend', pg_temp.ids(6, 7, 8)), 'MU003', 'more than what is left of the share of a grade');
select pg_temp.refuses(pg_temp.book('friend', pg_temp.ids(6, 7, 8)), 'MU003', 'nor booked');
select pg_temp.refuses(pg_temp.best('friend', 3), 'MU003', 'nor the best');
select pg_temp.refuses(pg_temp.hold('friend', pg_temp.ids(1, 6)), 'MU003', 'a seat that is taken');
select pg_temp.refuses(pg_temp.hold('friend', pg_temp.ids(6) || 99999999::bigint), 'MU006', 'a seat that is not there comes first');
select pg_temp.allows(pg_temp.hold('friend', pg_temp.ids(6, 7)), 'what is left');
select pg_temp.allows(pg_temp.hold('friend', pg_temp.ids(7, 8)), 'what one holds oneself is no hindrance');
select pg_temp.allows(pg_temp.best('friend', 2, ', grade => ''S'''), 'another grade has its own share');
select pg_temp.gives('select count(*), min(grade), max(grade) from api.seats(' || :show || ', ''friend'') where state = ''held_by_me''', '2,S,S', 'of that grade');
select pg_temp.allows(pg_temp.book('fan', pg_temp.ids(1, 2, 3)), 'booked');
select pg_temp.when_is(1, '-2 hours', '-1 hour') \g /dev/null
select pg_temp.refuses(pg_temp.book('friend', pg_temp.ids(11, 12)), 'MU001', 'between phases');
select pg_temp.when_is(2, '-1 minute', '1 hour') \g /dev/null
select pg_temp.gives(format('select state from api.phases(%s)', :concert), 'ended|open', 'the second has opened');
select pg_temp.refuses(pg_temp.code('third', 'Fan-0003', :phase), 'MU001', 'a code is of no use any more');
select pg_temp.allows(pg_temp.hold('third', pg_temp.ids(7, 8, 9)), 'all that is left is for everybody');
select pg_temp.refuses(pg_temp.book('poor', pg_temp.ids(4)), 'MU004', 'for coins');
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');

-- what may change when it has opened
update data.sale_phase set opens = '2025-01-01T00:00:00Z', closes = '2025-02-01T00:00:00Z' where phase_id = :phase;
update data.sale_phase set opens = '2030-03-01T00:00:00Z', closes = '2030-04-01T00:00:00Z' where phase_id = :second;
\set begun '{"kind": "first_come", "opens": "2025-01-01T00:00:00Z", "closes": "2025-02-01T00:00:00Z", "for": "code", "share_percent": 50}'
\set opened 'rejected sale: the sale has opened: of its phases only times that are still to come may change, to later ones'
select is(pg_temp.sale(:'begun', :'all_of_it'), 'unchanged', 'the sale has opened');
select is(pg_temp.import(jsonb_build_object('sale_reason', '공연장 사정', 'sale', jsonb_build_array(:'begun'::jsonb || first, :'all_of_it'::jsonb || second))), outcome, about) from (values
  ('{"share_percent": 40}'::jsonb, '{}'::jsonb, :'opened', 'another share'), ('{}', '{"for": "code"}', :'opened', 'for others'), ('{}', '{"tick_seconds": 5}', :'opened', 'by ticks'),
  ('{"closes": "2026-01-01T00:00:00Z"}', '{}', :'opened', 'a time that is past'), ('{}', '{"opens": "2030-02-20T00:00:00Z"}', :'opened', 'an earlier time')) v (first, second, outcome, about);
select is(pg_temp.import(jsonb_build_object('sale_reason', '공연장 사정', 'sale', '[]'::jsonb)), :'opened', 'no phases any more');
select is(pg_temp.import(jsonb_build_object('sale', jsonb_build_array(:'begun'::jsonb, :'all_of_it'::jsonb || '{"opens": "2030-03-02T00:00:00Z"}'))), 'rejected sale_reason: the sale has opened: say in "sale_reason" why its times are later, as entrants read it', 'a later time without a reason');
select is(pg_temp.import(jsonb_build_object('sale_reason', ' 공연장  사정 ', 'sale', jsonb_build_array(:'begun'::jsonb, :'all_of_it'::jsonb || '{"opens": "2030-03-02T00:00:00Z"}'))), 'updated', 'a later time with a reason');
select pg_temp.gives(format('select phase_id = %s, opens = ''2030-03-02T00:00:00Z'', reasons -> 0 ->> ''reason'' from api.phases(%s) where position = 2', :second, :concert), 't,t,"공연장 사정"', 'is told');
select is((select count(*)::int from data.phase_change where concert_id = :concert), 5, 'each version was published');
select is(pg_temp.import('{"title": "Other"}'), 'updated', 'the rest of the concert may change');

-- no single seats: rows A1 1-5, A2 6-10
select pg_temp.when_is(2, '-1 minute', '1 hour') \g /dev/null
delete from data.seat_claim where show_id = :show and booking_id is null;
select is(pg_temp.import('{"no_single_seats": true}'), 'updated', 'no single seats');
-- Row A1 has 4 and 5 free, A2 is free.
select pg_temp.refuses(pg_temp.hold('friend', pg_temp.ids(4)), 'MU018', 'the last but one of a row');
select pg_temp.refuses(pg_temp.hold('friend', pg_temp.ids(6, 8, 9)), 'MU018', 'one between');
select pg_temp.refuses(pg_temp.book('friend', pg_temp.ids(7, 8)), 'MU018', 'nor by booking');
select pg_temp.refuses(pg_temp.book('poor', pg_temp.ids(7, 8)), 'MU018', 'before coins');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(7, 8)), 'MU002', 'after another booking');
select pg_temp.refuses(pg_temp.hold('friend', pg_temp.ids(3, 7)), 'MU003', 'after a seat that is taken');
create function pg_temp.orphan(statement text) returns bigint language plpgsql as $$
declare told text;
begin
  execute statement;
  return null;
exception when sqlstate 'MU018' then
  get stacked diagnostics told = pg_exception_detail;
  return told::bigint - (pg_temp.ids(1))[1] + 1;
end
$$;
select is(pg_temp.orphan(pg_temp.hold('friend', pg_temp.ids(4))), 5::bigint, 'it says which seat, when it is held');
select is(pg_temp.orphan(pg_temp.book('friend', pg_temp.ids(7, 8))), 6::bigint, 'or booked');
select pg_temp.allows(pg_temp.hold('friend', pg_temp.ids(6, 7, 8, 9)), 'a group that has the row but for one');
select pg_temp.allows(pg_temp.hold('friend', pg_temp.ids(8, 9, 10)), 'two are left before them');
select pg_temp.allows(pg_temp.hold('friend', pg_temp.ids(4, 5)), 'two that end a row');
select pg_temp.allows(pg_temp.hold('third', pg_temp.ids(6, 7, 8)), 'two are left');
select pg_temp.refuses(pg_temp.hold('poor', pg_temp.ids(12)), 'MU018', 'one that leaves one before it');
select pg_temp.allows(pg_temp.hold('poor', pg_temp.ids(11)), 'not at the edge');
select pg_temp.allows(pg_temp.hold('poor', pg_temp.ids(12, 13, 14)), 'four of a row of four but for one');
insert into data.seat_claim (show_id, seat_id, until) select :show, id, 'infinity' from unnest(pg_temp.ids(4, 5, 6, 7, 11, 12)) id on conflict (show_id, seat_id) do update set until = 'infinity', member_id = null;
delete from data.seat_claim where show_id = :show and booking_id is null and until < 'infinity';
-- Free are 8, 9, 10 of R and 13, 14 of S.
select pg_temp.allows(pg_temp.hold('friend', pg_temp.ids(8, 9)), 'when two are to be had nowhere else');
select pg_temp.refuses(pg_temp.hold('third', pg_temp.ids(10, 13)), 'MU018', 'one of two: there are two together of that grade');
select pg_temp.allows(pg_temp.hold('third', pg_temp.ids(10)), 'one that was alone already');
select is((select string_agg(outcome, '|') from api.import_catalogue('admin', '{"format": "my-universe/1", "venues": [{"name": "Row Hall", "sections": [{"name": "A", "rows": [{"label": "1", "seats": 5}, {"label": "2", "seats": 4}]}]}],
  "concerts": [{"source": "tap", "source_id": "rows", "title": "Rows", "venue": "Row Hall", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z", "no_single_seats": true,
                "prices": [{"grade": "R", "price": 100, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00+09:00"]}]}')), 'created|created', 'a row of five and one of four');
select show_id as rows, min(seat_id) as r1 from data.show join data.concert using (concert_id), api.seats(show_id) where source_id = 'rows' group by show_id \gset
select pg_temp.refuses(format('select api.hold_seats(''third'', %s, array[%s])', :rows, :r1 + 3), 'MU018', 'one does not');
select pg_temp.allows(format('select api.hold_seats(''third'', %s, array[%s, %s, %s, %s])', :rows, :r1, :r1 + 1, :r1 + 2, :r1 + 3), 'a group that fills a row, though there are four elsewhere');
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select * from finish();
rollback;
