\ir support.psql
-- A draw from entering to moving up. Time is turned by moving the phase.
select no_plan();
select pg_temp.member(name, coins, role) from (values ('fan', 100000, 'fan'), ('friend', 100000, 'fan'), ('third', 100000, 'fan'), ('fourth', 100000, 'fan'), ('late', 100000, 'fan'), ('admin', 0, 'admin'), ('boss', 0, 'supervisor')) v (name, coins, role) \g /dev/null
create function pg_temp.import(concert jsonb) returns text language sql as $$
  select string_agg(outcome || coalesce(': ' || message, ''), '|') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
    'venues', '[{"name": "Draw Hall", "sections": [{"name": "A", "rows": 1, "seats_per_row": 6}, {"name": "B", "rows": 1, "seats_per_row": 4}]}]'::jsonb, 'concerts',
    jsonb_build_array('{"source": "tap", "source_id": "drawn", "title": "Drawn", "venue": "Draw Hall", "seat_limit": 4, "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
      "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["B"]}], "shows": ["2090-06-01T19:00:00+09:00"],
      "sale": [{"kind": "draw", "opens": "2030-01-01T00:00:00Z", "closes": "2030-02-01T00:00:00Z", "share_percent": 50, "draw_at": "2030-02-01T00:00:00Z", "beacon": {"source": "file", "round": 12}},
               {"kind": "first_come", "opens": "2030-03-01T00:00:00Z", "closes": "2030-04-01T00:00:00Z"}]}' || concert))) where kind = 'concert'
$$;
select is(pg_temp.import('{}'), 'created', 'a sale with a draw of half of the seats');
select concert_id as concert, show_id as show from data.show join data.concert using (concert_id) where source_id = 'drawn' \gset
select min(phase_id) as phase, max(phase_id) as second from data.sale_phase where concert_id = :concert \gset
create function pg_temp.when_is(nth int, opens interval, closes interval, draw_at interval default null) returns void language sql as $$
  update data.sale_phase set opens = clock_timestamp() + when_is.opens, closes = clock_timestamp() + when_is.closes, draw_at = case when kind = 'draw' then clock_timestamp() + coalesce(when_is.draw_at, when_is.closes) end
  where concert_id = (select concert_id from data.concert where source_id = 'drawn') and position = nth
$$;
create function pg_temp.enter(token text, wishes text, request text default 'gen_random_uuid()', phase bigint default null) returns text language sql as $$
  select format('select * from api.enter_draw(%L, %s, %s, %L)', token, request, coalesce(phase, (select min(phase_id) from data.sale_phase join data.concert using (concert_id) where source_id = 'drawn')), replace(wishes, 'SHOW', (select max(show_id) from data.show join data.concert using (concert_id) where source_id = 'drawn')::text))
$$;
create function pg_temp.mine(token text, what text) returns text language sql as $$ select pg_temp.rows(format('select %s from api.my_entries(%L)', what, token)) $$;

-- entering
\set one '[{"show_id": SHOW, "grade": "R", "seats": 2}]'
select pg_temp.refuses(pg_temp.enter('fan', :'one'), 'MU001', 'before it opens');
select pg_temp.when_is(1, '-1 hour', '1 hour') \g /dev/null
select pg_temp.refuses(format('select api.hold_seats(''fan'', %s, array(select min(seat_id) from api.seats(%s)))', :show, :show), 'MU001', 'nothing is sold while entries come in');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.enter('nobody', :'one'), 'MU007', 'nobody'), (pg_temp.enter('fan', :'one', 'null'), 'MU009', 'no request'), (pg_temp.enter('fan', :'one', phase => 99999999), 'MU006', 'no such phase'), ('select api.enter_draw(''fan'', gen_random_uuid(), null, ''[]'')', 'MU009', 'no phase'),
  (pg_temp.enter('fan', :'one', phase => :second), 'MU001', 'no draw'), (pg_temp.enter('fan', '[]'), 'MU009', 'no wish'), (pg_temp.enter('fan', '{}'), 'MU009', 'no list'), (pg_temp.enter('fan', '[1]'), 'MU009', 'no object'),
  (pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "R"}]'), 'MU009', 'how many'), (pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "R", "seats": 2, "row": 1}]'), 'MU009', 'more than a wish'), (pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "R", "seats": 0}]'), 'MU005', 'no seat'),
  (pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "R", "seats": 5}]'), 'MU005', 'too many'), (pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "X", "seats": 1}]'), 'MU006', 'no such grade'), (pg_temp.enter('fan', '[{"show_id": 99999999, "grade": "R", "seats": 1}]'), 'MU006', 'no such show'),
  (pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "R", "seats": 1}, {"show_id": SHOW, "seats": 1, "grade": "R"}]'), 'MU009', 'a wish twice'), ('select api.withdraw_entry(''fan'', 99999999)', 'MU006', 'no such entry'), ('select api.withdraw_entry(''fan'', null)', 'MU006', 'none'),
  (format('select api.draw_record(%s)', :phase), 'MU006', 'no record before it closes'), ('select api.draw_record(null)', 'MU009', 'no phase')) v (statement, code, about);
select starts_at::date - 1 as day_before from data.show where show_id = :show \gset
update data.concert set age_limit = 19 where concert_id = :concert;
select pg_temp.refuses(pg_temp.enter('fan', :'one'), 'MU011', 'who does not say when they were born');
insert into data.show (concert_id, plan_id, starts_at) select concert_id, plan_id, starts_at + interval '10 days' from data.show where show_id = :show;
update data.member set birth_date = :'day_before'::date - interval '19 years' + interval '5 days' where name = 'fan';
select pg_temp.refuses(pg_temp.enter('fan', replace(:'one', 'SHOW', :'show')), 'MU011', 'nor who is too young on the day of the show, though not of the last one');
delete from data.show where concert_id = :concert and show_id <> :show;
update data.member set birth_date = null where name = 'fan';
update data.concert set age_limit = 0 where concert_id = :concert;
select pg_temp.allows(pg_temp.enter('fan', :'one', '''11111111-1111-1111-1111-111111111111'''), 'a fan enters');
select pg_temp.gives('select entry_id, receipt from (' || pg_temp.enter('fan', :'one', '''11111111-1111-1111-1111-111111111111''') || ') e', pg_temp.mine('fan', 'entry_id, receipt'), 'the same request again has the same receipt');
select pg_temp.refuses(pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "S", "seats": 2}]', '''11111111-1111-1111-1111-111111111111'''), 'MU013', 'the request with other wishes');
select pg_temp.mine('fan', 'entry_id') as entry \gset
select pg_temp.mine('fan', 'receipt') as receipt \gset
select pg_temp.allows(pg_temp.enter('fan', '[{"show_id": SHOW, "grade": "R", "seats": 2}, {"show_id": SHOW, "grade": "S", "seats": 2}]'), 'again, with other wishes');
select is(pg_temp.mine('fan', 'entry_id, state, rank, seats, jsonb_array_length(wishes), receipt <> ' || quote_literal(:'receipt')), :'entry' || ',entered,,,2,t', 'they replace the first ones');
select is((select encode(sha256(decode(split_part(receipt, '-', 1), 'hex') || convert_to('[[' || :show || ',"R",2],[' || :show || ',"S",2]]', 'UTF8')), 'hex') = split_part(receipt, '-', 2) from pg_temp.mine('fan', 'receipt') receipt), true, 'the receipt is the salt and the hash of the wishes');
select pg_temp.allows(pg_temp.enter('friend', :'one'), 'a friend enters');
select pg_temp.allows(pg_temp.enter('third', :'one'), 'a third');
select pg_temp.allows(pg_temp.enter('fourth', '[{"show_id": SHOW, "grade": "S", "seats": 2}]'), 'a fourth');
select pg_temp.allows(pg_temp.enter('late', :'one'), 'a fifth');
select pg_temp.refuses(format('select api.withdraw_entry(''friend'', %s)', :entry), 'MU008', 'somebody else''s');
select pg_temp.allows(format('select api.withdraw_entry(''late'', %s)', pg_temp.mine('late', 'entry_id')), 'withdraws');
select pg_temp.allows(format('select api.withdraw_entry(''late'', %s)', pg_temp.mine('late', 'entry_id')), 'again changes nothing');
select is(pg_temp.mine('late', 'state'), 'withdrawn', 'is withdrawn');
select pg_temp.allows(pg_temp.enter('late', :'one'), 'and enters once more');
select is(pg_temp.mine('late', 'state'), 'entered', 'is in again');
select pg_temp.allows(format('select api.withdraw_entry(''late'', %s)', pg_temp.mine('late', 'entry_id')), 'and out');
select pg_temp.gives(format('select entrants, state, root from api.phases(%s) where position = 1', :concert), '4,open,', 'four entries');

-- closing
select pg_temp.when_is(1, '-2 hours', '-1 s', '1 hour') \g /dev/null
select pg_temp.refuses(pg_temp.enter('late', :'one'), 'MU001', 'after the close');
select pg_temp.refuses(format('select api.withdraw_entry(''fan'', %s)', :entry), 'MU001', 'nor is one withdrawn');
select is(private.settle_draws(:concert, 4), 0, 'a draw with more entries than who looks should wait for is left alone');
select pg_temp.gives(format('select entrants, state, length(root) from api.phases(%s) where position = 1', :concert), '4,closed,64', 'it is committed to');
select is(private.draw_terms(f, '2100-01-01')::jsonb -> 'shows', '[]', 'no show is left to draw for') from data.sale_phase f where f.phase_id = :phase;
create function pg_temp.record() returns jsonb language sql as $$ select api.draw_record((select min(phase_id) from data.sale_phase join data.concert using (concert_id) where source_id = 'drawn')) $$;
select is((select r ->> 'root' from pg_temp.record() r), (select root from api.phases(:concert) where position = 1), 'the record has the root');
select is((select count(*)::int from pg_temp.record() r, jsonb_object_keys(r)), 4, 'and not more than terms and entries');
select is((pg_temp.record() ->> 'terms')::jsonb - '{closes,shows}'::text[], jsonb_build_object('format', 'my-universe-draw/1', 'phase_id', :phase, 'concert_id', :concert, 'pay_within_hours', 24, 'beacon', '{"source": "file", "round": "12"}'::jsonb), 'what it is about');
select is((pg_temp.record() ->> 'terms')::jsonb -> 'shows' -> 0 -> 'grades', '[{"grade": "R", "seats": 3}, {"grade": "S", "seats": 2}]'::jsonb, 'half of each grade');
select is((select jsonb_agg(jsonb_array_length(s -> 'distances')) from jsonb_array_elements((pg_temp.record() ->> 'terms')::jsonb -> 'shows' -> 0 -> 'stretches') s), '[6, 4]'::jsonb, 'of all the seats that are free');
select matches(pg_temp.attempt(format('select api.block_seats(''boss'', %s, array(select min(seat_id) from api.seats(%s)), true, ''why'')', :show, :show)), 'MU001', 'what is drawn for is not blocked meanwhile');
-- 64 zeroes are as good as any seed.
create function pg_temp.draw(phase bigint, value text default repeat('0', 64), round text default '12', source text default 'file') returns text language plpgsql as $$
begin
  return (select d::text from private.make_draw(phase, jsonb_build_object('source', source, 'round', round, 'value', value, 'checked', false)) d);
exception when others then
  return sqlstate;
end
$$;
select is(pg_temp.draw(:phase), 'MU001', 'before its time');
select pg_temp.when_is(1, '-2 hours', '-1 s') \g /dev/null
select is(pg_temp.draw(phase, value, round, source), code, about) from (values (99999999, '00', '12', 'file', 'MU006', 'no such draw'), (:second, '00', '12', 'file', 'MU006', 'a phase that is none'), (:phase, repeat('0', 64), '13', 'file', 'MU009', 'another round'),
  (:phase, repeat('0', 64), '12', 'drand', 'MU009', 'another source'), (:phase, '0', '12', 'file', 'MU009', 'no value'), (:phase, repeat('X', 64), '12', 'file', 'MU009', 'no digits'), (:phase, repeat('A', 64), '12', 'file', 'MU009', 'large digits')) v (phase, value, round, source, code, about);
select is(pg_temp.draw(:phase), '(4,2)', 'four entries, two win: R has two of three seats together only once, S two');
select is(pg_temp.draw(:phase), '(4,2)', 'again changes nothing');
select is(pg_temp.draw(:phase, repeat('1', 64)), 'MU009', 'by another value it is not made again');
select pg_temp.gives(format('select entrants, state from api.phases(%s) where position = 1', :concert), '4,drawn', 'it is drawn');

-- what came of it, computed by hand
create temp view turn as
  select row_number() over (order by sha256(sha256(d.root || decode(d.beacon ->> 'value', 'hex')) || e.hash)) as rank, m.name, e.wishes::jsonb as wishes, a.wish, a.seat_ids
  from data.draw d join data.draw_entry e using (phase_id) join data.member m using (member_id) left join data.draw_award a on a.entry_id = e.entry_id where e.withdrawn_at is null;
select is((select name from turn where wishes -> 0 ->> 1 = 'R' order by rank limit 1), (select name from turn where wish = 1 and wishes -> 0 ->> 1 = 'R'), 'the first who wants two of R has them');
select is((select string_agg(name || ' ' || coalesce(pg_temp.mine(name, 'rank'), ''), ',' order by rank) from turn), (select string_agg(name || ' ' || rank, ',' order by rank) from turn), 'each knows the rank');
select name as winner, seat_ids as won from turn where wish = 1 and wishes -> 0 ->> 1 = 'R' \gset
select name as other, seat_ids as also from turn where seat_ids is not null and name <> :'winner' \gset
select is((select count(*)::int from api.seats(:show) where state = 'held'), 4, 'what was won is held');
select is((select string_agg(distinct coalesce(pg_temp.mine(name, 'state'), ''), ',') from turn where seat_ids is null), 'lost', 'the others lost');
select ok((select bool_and(pg_temp.mine(name, 'turns -> 0 ->> ''left''')::int < 2) from turn where seat_ids is null), 'and are told what was left of their first wish');
select pg_temp.gives(format('select seat_limit from api.concert(%s)', :concert), '4', 'the rest of the concert is as it was');
create function pg_temp.book(token text, seats bigint[]) returns text language sql as $$
  select format('select * from api.book(%L, gen_random_uuid(), %s, %L)', token, (select show_id from data.show join data.concert using (concert_id) where source_id = 'drawn'), seats)
$$;
select pg_temp.refuses(pg_temp.book(:'winner', array[(:'won'::bigint[])[1]]), 'MU001', 'one of the seats that were won');
select pg_temp.refuses(pg_temp.book(:'other', :'won'), 'MU001', 'what somebody else won');
select pg_temp.allows(pg_temp.book(:'winner', array[(:'won'::bigint[])[2], (:'won'::bigint[])[1]]), 'the winner pays by booking exactly these');
select is(pg_temp.mine(:'winner', 'state, seats = ' || quote_literal(:'won')), 'paid,t', 'it is paid');
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');

-- not paid in time: the next in rank moves up
update data.draw_award set pay_until = clock_timestamp() where entry_id in (select entry_id from data.draw_entry join data.member using (member_id) where name = :'other');
select pg_temp.refuses(pg_temp.book(:'other', :'also'), 'MU001', 'too late');
select is(pg_temp.mine(:'other', 'state, why'), 'lapsed,"not paid in time"', 'it lapsed');
select is((select count(*)::int from data.draw_round), 2, 'what was not paid is given once more');
select is((select result::jsonb - 'at' from data.draw_round where round = 1), (select jsonb_build_object('round', 1, 'lapsed', jsonb_build_array(l.n), 'passed', '[]'::jsonb, 'winners', coalesce((select jsonb_agg(jsonb_build_array(w.n, a.wish, to_jsonb(a.seat_ids))) from data.draw_award a
  join (select entry_id, row_number() over (order by hash) - 1 as n from data.draw_entry where withdrawn_at is null) w using (entry_id) where a.round = 1), '[]')) from (select e.entry_id, row_number() over (order by hash) - 1 as n, name from data.draw_entry e join data.member using (member_id) where withdrawn_at is null) l where name = :'other'), 'and it is on the record');
select is((select count(*)::int from data.draw_award where round = 1), (select count(*)::int from turn where name in (select m.name from data.draw_entry e join data.member m using (member_id) where e.wishes like '%"S"%') and name not in (:'winner', :'other') and exists (select from turn o where o.name = :'other' and o.wishes::text like '%S%')) , 'somebody who wants it moved up') where (select wish from turn where name = :'other') is null;
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select is(private.settle_draws(), 0, 'nothing more is to be done');

-- the next phase
select pg_temp.when_is(2, '-1 s', '1 hour') \g /dev/null
select pg_temp.allows(format('select api.hold_best(''late'', %s, 2)', :show), 'what was not drawn is for everybody');
update data.draw_award set pay_until = clock_timestamp() where booking_id is null and lapsed_at is null;
select private.settle_draws() \g /dev/null
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select is((select count(*)::int from data.seat_claim where offered_until = 'infinity' and member_id is null), 0, 'no seat is left between');
-- what is open to all
select api.block_seats('boss', :show, array(select min(seat_id) from api.seats(:show) where state = 'free'), true, 'for Kim of the press') \g /dev/null
select api.block_seats('boss', :show, array(select min(seat_id) from api.seats(:show) where state = 'blocked'), false, 'not wanted') \g /dev/null
select is((select jsonb_object_agg(act, quantity) from api.sale_history(:concert) where quantity is not null),
          (select jsonb_build_object('blocked', 1, 'released', 1, 'entered', count(*), 'withdrew', count(*) filter (where e.withdrawn_at is not null), 'won', count(*) filter (where a.round = 0), 'paid', count(a.booking_id), 'lapsed', count(a.lapsed_at))
             || case when count(*) filter (where a.round = 1) > 0 then jsonb_build_object('moved_up', count(*) filter (where a.round = 1)) else '{}' end
           from data.draw_entry e left join data.draw_award a on a.entry_id = e.entry_id where e.phase_id = :phase), 'what became of the sale, for everybody to read');
select is((select string_agg(distinct role || ' ' || act, ',' order by role || ' ' || act) from api.sale_history(:concert) where role is not null), 'admin published,supervisor blocked,supervisor released', 'who decided, by role');
select is((select detail -> 'sale' -> 0 ->> 'share_percent' || ' for ' || (detail -> 'sale' -> 0 ->> 'for') || ' until ' || (detail -> 'sale' -> 0 ->> 'closes') from api.sale_history(:concert) where act = 'published'),
          '50 for everyone until 2030-02-01T00:00:00+00:00', 'what share for whom, as it was published');
select ok((select at is not null from api.sale_history(:concert) where act = 'published'), 'and when');
select is((select count(distinct day)::int from api.sale_history(:concert) where "position" = 1 and act = 'won'), 1, 'by day');
select ok((select bool_and(h::text !~* 'fan|friend|third|fourth|kim|press|boss|@') from api.sale_history(:concert) h), 'it names nobody');
select pg_temp.refuses(statement, code, about) from (values ('select * from api.sale_history(99999999)', 'MU006', 'of no concert'), ('select * from api.sale_history(null)', 'MU009', 'of null')) v (statement, code, about);
select * from finish();
rollback;
