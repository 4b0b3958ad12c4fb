\ir support.psql
-- A request id of a member counts once, whatever it was for: each call refuses one that another call has used, and answers its own.
select no_plan();
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other, pg_temp.concert('three') as third \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as show2, pg_temp.show(:other, 2) as later2, pg_temp.show(:third) as show3 \gset
-- The supervisor and administrator is a fan as well, so that one member can make every call.
select pg_temp.member('boss', 100000, 'admin') as boss, pg_temp.member('fan') as fan, pg_temp.member('once') as once \gset
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
create temp table call (n int generated always as identity, name text, statement text);
grant select on call to public;
select booking_id as booked from api.book('boss', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1), pg_temp.seat(:show, 2), pg_temp.seat(:show, 3)]) \gset
select booking_id as moved from api.book('boss', gen_random_uuid(), :show3, array[pg_temp.seat(:show3, 1)]) \gset
select booking_id as theirs from api.book('fan', gen_random_uuid(), :show, array[pg_temp.seat(:show, 11), pg_temp.seat(:show, 12)]) \gset
select api.move_show('boss', gen_random_uuid(), :show3, '2090-07-01Z', 'Fog') \g /dev/null
select api.open_shift('boss', gen_random_uuid(), 'Counter', 0) \g /dev/null
insert into call (name, statement) values
  ('top_up', 'select api.top_up(''boss'', %L, 7)'),
  ('join_waiting_list', format('select api.join_waiting_list(''boss'', %%L, %s, 1)', :later2)),
  ('book', format('select api.book(''boss'', %%L, %s, array[%s])', :show2, pg_temp.seat(:show2, 5))),
  ('cancel_tickets', format('select api.cancel_tickets(''boss'', %%L, %s, array[%s])', :booked, :booked * 1024 + 1)),
  ('mail_tickets', format('select api.mail_tickets(''boss'', %%L, %s)', :booked)),
  ('answer_move', format('select api.answer_move(''boss'', %%L, %s, true)', :moved)),
  ('cancel_for', format('select api.cancel_for(''boss'', %%L, %s, array[%s], ''Ill'')', :theirs, :theirs * 1024 + 1)),
  ('sell', format('select api.sell(''boss'', %%L, null, %s, array[%s], ''cash'')', :show2, pg_temp.seat(:show2, 6))),
  ('reseat', format('select api.reseat(''boss'', %%L, %s, %s)', :theirs * 1024 + 2, pg_temp.seat(:show, 13))),
  ('cancel_show', format('select api.cancel_show(''boss'', %%L, %s, ''Storm'')', pg_temp.show(:third, 2))),
  ('cancel_booking', format('select api.cancel_booking(''boss'', %%L, %s)', :booked));
create function pg_temp.id(n int) returns uuid language sql as $$ select lpad(n::text, 32, '0')::uuid $$;
select is(pg_temp.attempt(format(statement, pg_temp.id(n))), 'done', name || ' with an id of its own') from call order by n;
select is(pg_temp.attempt(format(statement, pg_temp.id(n))), 'done', name || ' is answered again') from call order by n;
select is((select string_agg(distinct pg_temp.attempt(format(c.statement, pg_temp.id(o.n))), ' ') from call o where o.n <> c.n), 'MU013', c.name || ' with the id of another')
from call c order by c.n;
select pg_temp.allows(format('select api.top_up(''once'', %L, 7)', pg_temp.id(n)), name || '''s id, of another member') from call order by n;
-- Where another refusal would come as well, the id is looked at first.
select pg_temp.refuses(format('select api.book(''boss'', %L, -1, null)', pg_temp.id(2)), 'MU013', 'a show that is not there');
select pg_temp.refuses(format('select api.cancel_booking(''boss'', %L, -1)', pg_temp.id(2)), 'MU013', 'a booking that is not there');
select pg_temp.refuses(format('select api.cancel_booking(''boss'', %L, %s)', pg_temp.id(2), b.booking_id), 'MU013', 'a booking that could be cancelled')
from data.booking b where b.member_id = :boss and b.show_id = :show2;
select is((select string_agg(member_id::text, ',' order by member_id) from data.purse where has_requests), :'boss', 'who has used such ids is known');
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all is whole');
select * from finish();
rollback;
