\ir support.psql
-- Ticks: what is asked for within one is decided at its end, in an order that is drawn. Time is turned by moving the phase.
select no_plan();
select pg_temp.member(name, coins, role) from (values ('fan', 100000, 'fan'), ('friend', 100000, 'fan'), ('third', 100000, 'fan'), ('admin', 0, 'admin'), ('clerk', 0, 'staff')) v (name, coins, role) \g /dev/null
create function pg_temp.import(concert jsonb) returns text language sql as $$
  select string_agg(outcome || coalesce(': ' || message, ''), '|') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
    'venues', '[{"name": "Tick Hall", "sections": [{"name": "A", "rows": 2, "seats_per_row": 4}, {"name": "Floor", "kind": "standing", "capacity": 3}]}]'::jsonb, 'concerts',
    jsonb_build_array('{"source": "tap", "source_id": "ticked", "title": "Ticked", "venue": "Tick Hall", "seat_limit": 3, "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
      "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["Floor"]}], "shows": ["2090-06-01T19:00:00+09:00"],
      "sale": [{"kind": "first_come", "opens": "2030-01-01T00:00:00Z", "closes": "2030-02-01T00:00:00Z", "tick_seconds": 60}]}' || concert))) where kind = 'concert'
$$;
select is(pg_temp.import('{}'), 'created', 'a sale by ticks');
select concert_id as concert, show_id as show from data.show join data.concert using (concert_id) where source_id = 'ticked' \gset
select phase_id as phase from data.sale_phase where concert_id = :concert \gset
create function pg_temp.ids(variadic nth int[]) returns bigint[] language sql as $$
  select array_agg(s.seat_id order by s.seat_id) from (select seat_id, row_number() over (order by seat_id) as n from api.seats((select show_id from data.show join data.concert using (concert_id) where source_id = 'ticked'))) s where n = any (nth)
$$;
create function pg_temp.ask(token text, wish text, request text default 'gen_random_uuid()') returns text language sql as $$
  select format('select * from api.ask_in_tick(%L, %s, %s, %L)', token, request, (select show_id from data.show join data.concert using (concert_id) where source_id = 'ticked'), wish)
$$;
-- The number of the member's latest ask.
create function pg_temp.asked(token text) returns bigint language sql as $$ select max(ask_id) from data.tick_ask join data.member using (member_id) where name = token $$;
create function pg_temp.came(token text) returns text language sql as $$
  select pg_temp.rows(format('select state, place, cardinality(seat_ids), expires_at > clock_timestamp() from api.my_ask(%L, %s)', token, pg_temp.asked(token)))
$$;
-- All that was asked for was so in the tick before this one.
create function pg_temp.turn() returns void language sql as $$ update data.tick_ask set tick_ends = tick_ends - interval '60 s', asked_at = asked_at - interval '60 s' where state = 'waiting' $$;
create function pg_temp.book(token text, seats bigint[]) returns text language sql as $$
  select format('select * from api.book(%L, gen_random_uuid(), %s, %L)', token, (select show_id from data.show join data.concert using (concert_id) where source_id = 'ticked'), seats)
$$;

select pg_temp.refuses(pg_temp.ask('fan', '{"seats": 2}'), 'MU001', 'before it opens');
update data.sale_phase set opens = clock_timestamp() - interval '1 hour 20 s', closes = clock_timestamp() + interval '1 hour' where phase_id = :phase;
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, %L)', :show, pg_temp.ids(1)), 'MU017', 'nobody is faster by holding');
select pg_temp.refuses(format('select api.hold_best(''fan'', %s, 2)', :show), 'MU017', 'nor by holding the best');
select pg_temp.refuses(pg_temp.book('fan', pg_temp.ids(1)), 'MU017', 'nor by booking');
select pg_temp.refuses(pg_temp.book('fan', '{}'), 'MU017', 'whatever is named');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.ask('nobody', '{"seats": 2}'), 'MU007', 'nobody'), (pg_temp.ask('fan', '{"seats": 2}', 'null'), 'MU009', 'no request'), ('select api.ask_in_tick(''fan'', gen_random_uuid(), null, ''{"seats": 2}'')', 'MU009', 'no show'),
  ('select api.ask_in_tick(''fan'', gen_random_uuid(), 99999999, ''{"seats": 2}'')', 'MU006', 'no such show'), (pg_temp.ask('fan', '{}'), 'MU009', 'no wish'), (pg_temp.ask('fan', '[]'), 'MU009', 'a list'), (pg_temp.ask('fan', '{"seats": 1.5}'), 'MU009', 'half a seat'),
  (pg_temp.ask('fan', '{"seats": 1, "now": true}'), 'MU009', 'more than a wish'), (pg_temp.ask('fan', '{"seats": 1, "grade": 3}'), 'MU009', 'no grade'), (pg_temp.ask('fan', '{"seats": 0}'), 'MU005', 'no seat'), (pg_temp.ask('fan', '{"seats": 4}'), 'MU005', 'too many'),
  (pg_temp.ask('fan', '{"seats": 1, "grade": "X"}'), 'MU006', 'no such grade'), (pg_temp.ask('fan', '{"seat_ids": [99999999]}'), 'MU006', 'no such seat'), (pg_temp.ask('fan', '{"seat_ids": []}'), 'MU005', 'no seats'), (pg_temp.ask('fan', '{"seat_ids": [0]}'), 'MU009', 'no id'),
  (pg_temp.ask('fan', '{"seat_ids": ["1"]}'), 'MU009', 'a text'), (pg_temp.ask('fan', '{"seat_ids": [1], "seats": 1}'), 'MU009', 'both'),
  (pg_temp.ask('fan', jsonb_build_object('seat_ids', pg_temp.ids(1) || pg_temp.ids(1))::text), 'MU009', 'a seat twice'), ('select api.my_ask(''fan'', 99999999)', 'MU006', 'no such ask'), ('select api.my_ask(''fan'', null)', 'MU006', 'none')) v (statement, code, about);

-- asking
select pg_temp.allows(pg_temp.ask('fan', '{"seats": 2, "grade": "R"}', '''11111111-1111-1111-1111-111111111111'''), 'a fan asks');
select pg_temp.asked('fan') as ask \gset
select is((select extract(epoch from a.tick_ends - f.opens)::int % 60 from data.tick_ask a join data.sale_phase f using (phase_id)), 0, 'it is decided at the end of a tick');
select ok((select tick_ends between clock_timestamp() and clock_timestamp() + interval '60 s' from data.tick_ask), 'of this one');
select pg_temp.gives('select ask_id from (' || pg_temp.ask('fan', '{"seats": 2, "grade": "R"}', '''11111111-1111-1111-1111-111111111111''') || ') a', :'ask', 'the same request again');
select pg_temp.refuses(pg_temp.ask('fan', '{"seats": 3, "grade": "R"}', '''11111111-1111-1111-1111-111111111111'''), 'MU013', 'the request with another wish');
select pg_temp.gives('select ask_id from (' || pg_temp.ask('fan', '{"grade": "R", "seats": 2}') || ') a', :'ask', 'the same wish again changes nothing');
select pg_temp.refuses(pg_temp.ask('fan', '{"seats": 1}'), 'MU009', 'another wish');
select is(pg_temp.came('fan'), 'waiting,,,', 'it waits');
select pg_temp.refuses(format('select * from api.my_ask(''friend'', %s)', :ask), 'MU008', 'somebody else''s');
select pg_temp.allows(pg_temp.ask('friend', jsonb_build_object('seat_ids', pg_temp.ids(8, 7))::text), 'a friend asks for seats');
select pg_temp.gives(format('select count(*) from api.seats(%s) where state <> ''free''', :show), '0', 'nothing is held yet');
select pg_temp.gives(format('select entrants, state from api.phases(%s)', :concert), '2,open', 'two have asked');

-- deciding
select pg_temp.turn() \g /dev/null
select pg_temp.rows(format('select state from api.my_ask(''friend'', %s)', pg_temp.asked('friend'))) \g /dev/null
select is((select string_agg(state || ' ' || (place between 1 and 2), ',') from data.tick_ask), 'held true,held true', 'who asks first settles it for all');
select is((select count(distinct place)::int from data.tick_ask), 2, 'each has a place');
select is(pg_temp.came('fan'), format('held,%s,2,t', (select place from data.tick_ask where ask_id = :ask)), 'held');
select is((select held_ids from data.tick_ask where ask_id = pg_temp.asked('friend')), pg_temp.ids(7, 8), 'exactly these');
select pg_temp.gives(format('select count(*), min(grade) from api.seats(%s, ''fan'') where state = ''held_by_me''', :show), '2,R', 'a hold like any other');
select pg_temp.allows(pg_temp.book('fan', (select held_ids from data.tick_ask where ask_id = :ask)), 'which is booked');
select pg_temp.refuses(pg_temp.ask('fan', '{"seats": 1}'), 'MU002', 'whoever has a booking does not ask');
select pg_temp.refuses(pg_temp.book('friend', pg_temp.ids(7, 8, 6)), 'MU017', 'more than what is held');
update data.sale_phase set closes = clock_timestamp() where phase_id = :phase;
select pg_temp.refuses(pg_temp.book('third', pg_temp.ids(6)), 'MU001', 'the phase is over');
select pg_temp.allows(pg_temp.book('friend', pg_temp.ids(7)), 'what was held in its last tick is booked');
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');

-- the order, and who loses: two of four seats that everybody wants, a hundred times
select is(pg_temp.import('{"source_id": "order", "title": "Order"}'), 'created', 'another concert');
select concert_id as concert, show_id as show from data.show join data.concert using (concert_id) where source_id = 'order' \gset
update data.sale_phase set opens = clock_timestamp() - interval '1 hour', closes = clock_timestamp() + interval '1 hour' where concert_id = :concert;
update data.purse set has_requests = true;  -- what is asked for below does not say so
create function pg_temp.firsts(trials int) returns table (name text, times int) language plpgsql as $$
declare
  phase data.sale_phase;
  show  bigint;
  at    timestamptz;
begin
  select f.* into phase from data.sale_phase f join data.concert c using (concert_id) where c.source_id = 'order';
  select s.show_id into show from data.show s where s.concert_id = phase.concert_id;
  for trial in 1..trials loop
    at := clock_timestamp() - interval '1 minute';
    delete from data.seat_claim where show_id = show;
    insert into data.tick_ask (phase_id, tick_ends, member_id, request_id, show_id, asked_at, seats)
    select phase.phase_id, at, m.member_id, gen_random_uuid(), show, clock_timestamp() - interval '2 minutes', 3
    from data.member m where m.name in ('fan', 'friend', 'third') order by m.name;  -- always in the same order
    perform private.settle_tick(phase.phase_id, t) from (select distinct tick_ends as t from data.tick_ask where state = 'waiting') w;
  end loop;
  return query select m.name::text, count(*)::int from data.tick_ask a join data.member m using (member_id) where a.phase_id = phase.phase_id and a.place = 1 group by m.name;
end
$$;
select ok(count(*) = 3 and min(times) > 15, 'arriving first is worth nothing: of 120 ticks each was the first in more than 15') from pg_temp.firsts(120);
select ok((select bool_and(state = 'held') from data.tick_ask a join data.sale_phase using (phase_id) where concert_id = :concert), 'all got something, as there was enough');
select is((select count(*)::int from data.tick t join data.sale_phase using (phase_id) where concert_id = :concert), (select count(distinct tick_ends)::int from data.tick_ask a join data.sale_phase using (phase_id) where concert_id = :concert), 'each tick is settled once');
-- Somebody who comes later than the settling has lost.
insert into data.tick_ask (phase_id, tick_ends, member_id, request_id, show_id, asked_at, seats)
select t.phase_id, t.tick_ends, m.member_id, gen_random_uuid(), :show, t.tick_ends - interval '1 s', 1 from data.member m, (select t.* from data.tick t join data.sale_phase f using (phase_id) where f.concert_id = :concert order by t.tick_ends limit 1) t where m.name = 'clerk';
select is(pg_temp.came('clerk'), 'lost,,,', 'whoever comes late has lost');
-- Fewer seats than are asked for.
delete from data.seat_claim where show_id = :show;
insert into data.seat_claim (show_id, seat_id, until) select :show, seat_id, 'infinity' from (select seat_id, row_number() over (order by seat_id) as n from api.seats(:show)) s where n > 3;
insert into data.tick_ask (phase_id, tick_ends, member_id, request_id, show_id, asked_at, seats, seat_ids)
select f.phase_id, date_trunc('second', clock_timestamp()), m.member_id, gen_random_uuid(), :show, clock_timestamp() - interval '9 s', case m.name when 'fan' then 3 end, case m.name when 'third' then (select array_agg(seat_id) from (select seat_id from api.seats(:show) order by seat_id limit 3) s) end
from data.member m, data.sale_phase f where m.name in ('fan', 'third') and f.concert_id = :concert;
select pg_temp.came('fan') \g /dev/null
select is((select string_agg(state || ' ' || place, ',' order by place) from data.tick_ask where ask_id in (pg_temp.asked('fan'), pg_temp.asked('third'))), 'held 1,lost 2', 'who is later in the order loses');
insert into data.used_request (member_id, request_id) select o.member_id, o.request_id from private.other_requests() o on conflict do nothing;  -- of those asks that were written straight into the table
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select * from finish();
rollback;
