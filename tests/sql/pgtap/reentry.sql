\ir support.psql
-- Out and in again, where a show allows it: at doors that ask the server, and at doors that tell it later, in any order.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select pg_temp.concert('one', '{"reentry": true, "seat_limit": 6}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as other_show \gset
select pg_temp.member('fan', 10000) as fan, pg_temp.member('friend', 10000) as friend, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('staff', 0, 'staff') as staff,
       pg_temp.member('supervisor', 0, 'supervisor') as supervisor, pg_temp.member('admin', 0, 'admin') as admin \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array(select pg_temp.seat(:show, n) from generate_series(1, 6) n)) \gset
select booking_id as second from api.book('friend', gen_random_uuid(), :other_show, array[pg_temp.seat(:other_show, 1)]) \gset
select max(code) filter (where seat = 'A 1-1') as code1, max(code) filter (where seat = 'A 1-2') as code2, max(code) filter (where seat = 'A 1-3') as code3, max(code) filter (where seat = 'A 1-4') as code4
from api.my_tickets('fan', :booking) \gset
select code as other_code from api.my_tickets('friend', :second) \gset
create function pg_temp.out(code text, more text default '', token text default 'steward') returns text language sql as $$
  select format('select outcome, seat, used_gate, left_at is not null as is_out from api.check_out(%L, %L%s)', token, code, more)
$$;
create function pg_temp.in(code text, more text default '') returns text language sql as $$
  select format('select outcome, used_gate, left_at is not null as is_back from api.check_in(''steward'', %L%s)', code, more)
$$;
create function pg_temp.counts() returns text language sql as $$
  select pg_temp.rows(format('select kind, name, admitted, away from api.door_counts(''steward'', %s)', (select show_id from data.show join data.concert using (concert_id) where title = 'one' order by show_id limit 1)))
$$;

-- what a document says
select is((select document ->> 'reentry' from api.concert_document('admin', :concert)), 'true', 'a concert says so');
select ok((select not document ? 'reentry' from api.concert_document('admin', :other)), 'or does not');
create function pg_temp.import(change jsonb) returns text language sql as $$
  select concat_ws(' ', outcome, private.english(reason)) from private.import_document(jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array(jsonb_build_object('source', 'tap', 'source_id', 'one') || change)))
  where kind = 'concert'
$$;
select is(pg_temp.import('{"reentry": 1}'), 'rejected "reentry" is neither true nor false', 'neither true nor false');
select is(pg_temp.import('{"reentry": true}'), 'unchanged', 'the same again');
select is(pg_temp.import('{"title": "one"}'), 'unchanged', 'what is left out stays');
select is(pg_temp.import('{"reentry": false}'), 'updated', 'not any more');
select ok(not (select reentry from data.concert where concert_id = :concert), 'as it says');
select pg_temp.gives(pg_temp.out(:'code1'), 'no_reentry,"A 1-1",,f', 'then nobody is let out for a while');
select is(pg_temp.import('{"reentry": null}'), 'unchanged', 'as is the default');
select is((select detail from private.verify() where invariant = 10 and not ok), null, 'nothing is broken');
select is(pg_temp.import('{"reentry": true}'), 'updated', 'allowed again');

-- who may
select pg_temp.refuses(pg_temp.out(:'code1', token => who), code, who) from (values ('nobody', 'MU007'), ('fan', 'MU008')) v (who, code);
select pg_temp.gives(pg_temp.out('X', token => who), 'unknown,,,f', who || ' may scan') from unnest('{steward,staff,supervisor,admin}'::text[]) who;
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.out(null), 'MU009', 'no code'), (pg_temp.out(repeat('1', 1001)), 'MU009', 'a text that is no code'), (pg_temp.out('X', ', gate => null'), 'MU009', 'null'),
  (pg_temp.out('X', format(', gate => %L', repeat('g', 81))), 'MU009', 'a gate in many words'), (pg_temp.out('X', ', gate => E''\x01'''), 'MU009', 'a control character'),
  (pg_temp.out(:'code1', ', show_id => -1'), 'MU006', 'no such show')) v (statement, code, about);

-- out and in again
select pg_temp.gives(pg_temp.out(:'code1'), 'not_in,"A 1-1",,f', 'who was not let in cannot leave');
select pg_temp.gives(pg_temp.in(:'code1', ', gate => ''West'''), 'admitted,,f', 'let in');
select used_at as first_in from data.seat_claim where booking_id = :booking and used_at is not null \gset
select pg_temp.gives(pg_temp.out(:'code1', format(', show_id => %s', :other_show)), 'wrong_show,"A 1-1",West,f', 'of another show');
select pg_temp.gives(pg_temp.out(:'other_code'), 'no_reentry,"A 1-1",,f', 'a show that lets nobody in again');
select is(pg_temp.counts(), 'section,A,1,0|gate,West,1,0', 'one is in');
select pg_temp.gives(pg_temp.out(:'code1', format(', gate => '' East  1 '', show_id => %s', :show)), 'left,"A 1-1",West,t', 'it leaves');
select pg_temp.gives(pg_temp.out(:'code1'), 'not_in,"A 1-1",West,t', 'once');
select is((select string_agg(gate || ' ' || (noted_by = :steward), ',') from data.departure), 'East 1 true', 'where and who noted it is kept');
select throws_ok('update data.departure set gate = ''''', '55000');
select is(pg_temp.counts(), 'section,A,1,1|gate,West,1,1', 'one was let in, and is out');
select pg_temp.gives(format('select state, left_at is not null as is_out from api.door_list(''steward'', %s) where seat = ''A 1-1''', :show), 'used,t', 'a door is told');
select pg_temp.gives(format('select state from api.my_tickets(''fan'', %s) where seat = ''A 1-1''', :booking), 'used', 'its ticket stays used');
select pg_temp.refuses(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%s])', :booking, :booking * 1024 + 1), 'MU012', 'and is not given back');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives(pg_temp.in(:'code1', format(', show_id => %s', :other_show)), 'wrong_show,West,f', 'no other show lets it in');
select pg_temp.gives(pg_temp.in(:'code1', ', gate => ''South'''), 'admitted,,t', 'and it comes back');
select pg_temp.gives(pg_temp.in(:'code1'), 'already_used,South,f', 'once');
select is(pg_temp.counts(), 'section,A,1,0|gate,South,1,0', 'counted once');
select pg_temp.gives(format('select sold, admitted from api.sales_report(''admin'', ''2020-01-01'', ''2100-01-01'', %s) where show_id = %s', :concert, :show), '6,1', 'in the report, too');
select is(pg_temp.broken(), null, 'nothing is broken');

-- a return that was a mistake
select pg_temp.allows(format('select api.undo_check_in(''supervisor'', %s, ''Somebody else'')', :booking * 1024 + 1), 'is taken back');
select is((select used_at from data.seat_claim where booking_id = :booking and used_at is not null), :'first_in'::timestamptz, 'it was let in when it came first');
select pg_temp.gives(pg_temp.out(:'code1'), 'not_in,"A 1-1",West,t', 'and is out');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives(format('select admitted from api.sales_report(''admin'', ''2020-01-01'', ''2100-01-01'', %s) where show_id = %s', :concert, :show), '1', 'it was let in still');
select pg_temp.refuses(format('select api.undo_check_in(''supervisor'', %s, ''Again'')', :booking * 1024 + 1), 'MU012', 'who is out is not taken back');
select pg_temp.gives(pg_temp.in(:'code1', ', gate => ''North'''), 'admitted,,t', 'it comes back all the same');
select pg_temp.gives(pg_temp.in(:'code2'), 'admitted,,f', 'another one');
select pg_temp.allows(format('select api.undo_check_in(''supervisor'', %s, ''Not this one'')', :booking * 1024 + 2), 'that never left');
select pg_temp.gives(pg_temp.out(:'code2'), 'not_in,"A 1-2",,f', 'is not in then');
select pg_temp.gives(format('select admitted from api.sales_report(''admin'', ''2020-01-01'', ''2100-01-01'', %s) where show_id = %s', :concert, :show), '1', 'nor in the report');
select is(pg_temp.broken(), null, 'nothing is broken');

-- who left while it was allowed comes back when it is not any more
select pg_temp.gives(pg_temp.out(:'code1'), 'left,"A 1-1",North,t', 'out');
select pg_temp.import('{"reentry": false}') \g /dev/null
select pg_temp.gives(pg_temp.in(:'code1'), 'admitted,,t', 'was promised');
select pg_temp.gives(pg_temp.out(:'code1'), 'no_reentry,"A 1-1","",f', 'and not promised again');
select pg_temp.import('{"reentry": true}') \g /dev/null

-- what doors tell later
create function pg_temp.scan(code text, at text, is_out boolean default null) returns jsonb language sql as $$
  select jsonb_strip_nulls(jsonb_build_object('code_hash', encode(sha256(convert_to(code, 'UTF8')), 'hex'), 'at', '2026-01-01T' || at || ':00Z', 'out', is_out))
$$;
create function pg_temp.told(device text, variadic scans jsonb[]) returns text language sql as $$
  select format('select position, outcome from api.reconcile_door(''steward'', %s, %L, %L)', (select show_id from data.show join data.concert using (concert_id) where title = 'one' order by show_id limit 1), device, to_jsonb(scans))
$$;
select pg_temp.refuses(format('select api.reconcile_door(''steward'', %s, ''West'', %L)', :show, jsonb_build_array(pg_temp.scan('X', '19:00') || jsonb_build_object('out', v))), 'MU009', 'out is ' || v::text) from unnest(array['1', '"true"', 'null']::jsonb[]) v;
select pg_temp.gives(pg_temp.told('K', pg_temp.scan(:'code2', '19:00'), pg_temp.scan(:'code2', '20:00', true), pg_temp.scan(:'code2', '20:10', false), pg_temp.scan(:'code2', '21:00', true), pg_temp.scan(:'code3', '21:00', true), pg_temp.scan('X', '21:00', true)),
                     '1,admitted|2,left|3,admitted|4,left|5,not_in|6,unknown', 'in the order in which it was');
select pg_temp.gives(pg_temp.told('K', pg_temp.scan(:'code2', '21:00', true), pg_temp.scan(:'code2', '19:00'), pg_temp.scan(:'code2', '20:10'), pg_temp.scan(:'code2', '20:00', true), pg_temp.scan(:'code3', '21:00', true)),
                     '1,left|2,admitted|3,admitted|4,left|5,not_in', 'the same again is answered the same');
select is((select count(*)::int from data.admission where booking_id = :booking and ordinal = 2), 3, 'and changes nothing');
select pg_temp.gives(pg_temp.out(:'code2'), 'not_in,"A 1-2",K,t', 'it is out');
select pg_temp.gives(pg_temp.told('L', pg_temp.scan(:'code2', '21:00')), '1,admitted', 'a door that let it in at the instant of its exit');
select pg_temp.gives(pg_temp.told('L', pg_temp.scan(:'code2', '21:00', true)), '1,left', 'and let it out at the same one');
select pg_temp.gives(pg_temp.told('L', pg_temp.scan(:'code2', '20:30')), '1,already_used', 'who came back before its last exit is not back');
select pg_temp.gives(pg_temp.in(:'code2'), 'admitted,,t', 'and comes back by a door that asks');
-- an exit that is told before its admission
select pg_temp.gives(pg_temp.told('M', pg_temp.scan(:'code3', '19:00')), '1,admitted', 'told after its exit');
select pg_temp.gives(pg_temp.out(:'code3'), 'not_in,"A 1-3",M,t', 'it is out');
select is((select left_at from api.check_out('steward', :'code3')), '2026-01-01T21:00Z'::timestamptz, 'since its own hour');
-- a show that allows it no more
select pg_temp.import('{"reentry": false}') \g /dev/null
select pg_temp.gives(pg_temp.told('K', pg_temp.scan(:'code4', '22:00', true)), '1,no_reentry', 'an exit that was not allowed');
select api.cancel_tickets('fan', gen_random_uuid(), :booking, array[:booking * 1024 + 5]) \g /dev/null
select pg_temp.gives(pg_temp.told('K', pg_temp.scan(private.ticket_code(:booking * 1024 + 5), '22:00', true)), '1,cancelled', 'nor of a ticket that was given back');
select pg_temp.import('{"reentry": true}') \g /dev/null
select is(pg_temp.broken(), null, 'nothing is broken');

-- Whatever the order, and twice: in at 19, out at 20, in at 20:10, out at 21. What holds at the end is the same, and a ticket is counted once.
create function pg_temp.ending(code text, scans jsonb[]) returns text language plpgsql as $$
declare
  answer text;
begin
  begin
    for i in 1 .. cardinality(scans) loop
      perform * from api.reconcile_door('steward', (select show_id from data.show join data.concert using (concert_id) where title = 'one' order by show_id limit 1), case when i % 2 = 0 then 'P' else 'Q' end, jsonb_build_array(scans[i]));
      perform * from api.reconcile_door('steward', (select show_id from data.show join data.concert using (concert_id) where title = 'one' order by show_id limit 1), case when i % 2 = 0 then 'P' else 'Q' end, jsonb_build_array(scans[i]));
    end loop;
    select case when s.left_at is null then 'in' else 'out' end || coalesce((select string_agg(b, ' ') from private.broken_admissions() b), '') into answer
    from data.ticket t, private.stay(t.booking_id, t.ordinal) s where t.ticket_id = private.ticket_of_code(code);
    raise exception using errcode = 'UN000', message = answer;
  exception when sqlstate 'UN000' then
    return sqlerrm;
  end;
end
$$;
create temp table event (n int, scan jsonb);
insert into event values (1, pg_temp.scan(:'code4', '19:00')), (2, pg_temp.scan(:'code4', '20:00', true)), (3, pg_temp.scan(:'code4', '20:10')), (4, pg_temp.scan(:'code4', '21:00', true));
select is((select string_agg(distinct pg_temp.ending(:'code4', array[a.scan, b.scan, c.scan]), ',') from event a, event b, event c where a.n < 4 and b.n < 4 and c.n < 4 and a.n <> b.n and b.n <> c.n and a.n <> c.n), 'in', 'back, in six orders');
select is((select string_agg(distinct pg_temp.ending(:'code4', array[a.scan, b.scan, c.scan, d.scan]), ',') from event a, event b, event c, event d
           where a.n <> b.n and a.n <> c.n and a.n <> d.n and b.n <> c.n and b.n <> d.n and c.n <> d.n), 'out', 'out, in twenty-four orders');
select * from finish();
rollback;
