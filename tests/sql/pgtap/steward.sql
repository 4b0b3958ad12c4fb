\ir support.psql
-- A steward lets tickets in, and that is all: of guests, their bookings, money and the house's sums they see nothing.
select no_plan();
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2 \gset
select pg_temp.member('fan') as fan, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('clerk', 0, 'staff') as clerk, pg_temp.member('admin', 0, 'admin') as admin \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1]) \gset
select ticket_id as ticket, code from api.my_tickets('fan', :booking) \gset

-- what a door needs
select pg_temp.allows(statement, statement) from (values
  ('select * from api.door_shows(''steward'')'), (format('select * from api.door_list(''steward'', %s)', :show)), (format('select * from api.door_counts(''steward'', %s)', :show)),
  (format('select * from api.check_in(''steward'', %L)', :'code')), (format('select * from api.check_out(''steward'', %L)', :'code')), (format('select * from api.reconcile_door(''steward'', %s, ''Door 1'', ''[]'')', :show))) v (statement);
select is((select string_agg(p.proname, ' ' order by p.proname) from pg_proc p where p.pronamespace = 'api'::regnamespace and strpos(p.prosrc, quote_literal('door')) > 0),
          'check_in check_out door_counts door_list door_shows reconcile_door', 'no other call goes by a steward''s right');

-- Nothing of it says whose a ticket is.
select is((select array_agg(n order by n)::text from pg_proc p, unnest(p.proargnames) n
           where p.pronamespace = 'api'::regnamespace and p.proname in ('check_in', 'check_out', 'door_counts', 'door_list', 'door_shows', 'reconcile_door') and n ~ 'member|email|phone|booking|price|total'), null, 'no door is told who comes');

-- members, bookings, money, sums
select pg_temp.refuses(replace(statement, '{}', 'steward'), 'MU008', statement) from (values
  ('select * from api.find_members(''{}'', ''fan'')'), (format('select * from api.find_booking(''{}'', %L)', :'booking')), (format('select * from api.tickets_of(''{}'', %s)', :booking)),
  (format('select * from api.sell(''{}'', gen_random_uuid(), null, %s, array[%s]::bigint[], ''cash'', 100)', :show, :a2)), (format('select * from api.reseat(''{}'', gen_random_uuid(), %s, %s)', :ticket, :a2)),
  (format('select * from api.cancel_for(''{}'', gen_random_uuid(), %s, array[%s]::bigint[], ''x'')', :booking, :ticket)), (format('select * from api.take_money(''{}'', gen_random_uuid(), %s, 1000, ''cash'', 1000)', :fan)),
  ('select * from api.open_shift(''{}'', gen_random_uuid(), ''C'', 0)'), ('select * from api.shifts(''{}'')'), ('select * from api.sales_report(''{}'', ''2026-01-01'', ''2026-01-02'')'),
  (format('select api.block_seats(''{}'', %s, array[%s]::bigint[], true, ''x'')', :show, :a2)), (format('select api.undo_check_in(''{}'', %s, ''x'')', :ticket)),
  (format('select api.set_password_for(''{}'', %s, ''universe'', ''x'')', :fan)), ('select * from api.accounts(''{}'')'), ('select * from api.acts(''{}'', ''2020-01-01Z'', ''2100-01-01Z'')'),
  ('select * from api.jobs(''{}'')'), ('select * from api.mail_queue(''{}'')'), ('select * from api.imports(''{}'')'), (format('select api.concert_document(''{}'', %s)', :concert)),
  (format('select api.set_role(''{}'', %s, ''admin'', ''x'')', :steward)), (format('select api.lock_account(''{}'', %s, true, ''x'')', :fan))) v (statement);

-- Another's booking is as far away as from any fan.
select pg_temp.gives('select * from api.my_bookings(''steward'')', null, 'no bookings but one''s own');
select pg_temp.refuses(format('select * from api.my_tickets(''steward'', %s)', :booking), pg_temp.attempt(format('select * from api.my_tickets(''clerk'', %s)', :booking)), 'another''s tickets');
select isnt(pg_temp.attempt(format('select * from api.cancel_booking(''steward'', gen_random_uuid(), %s)', :booking)), 'done', 'another''s booking');

-- Whatever has a session's token as its first parameter answers a steward as it answers a fan, but for the door.
select is(string_agg(p.proname, ' ' order by p.proname), null, 'nothing else knows a steward from a fan')
from pg_proc p
cross join lateral (select string_agg(format(', null::%s', t::regtype), '' order by o) as nulls from unnest(p.proargtypes::oid[]) with ordinality a (t, o) where o > 1) n
cross join lateral (select pg_temp.attempt(format('select * from api.%I(%L%s)', p.proname, who, n.nulls)) as answer, who from unnest('{steward,fan}'::text[]) who) a
where p.pronamespace = 'api'::regnamespace and p.proargnames[1] = 'token' and p.proname not in ('check_in', 'check_out', 'door_counts', 'door_list', 'door_shows', 'reconcile_door', 'log_out', 'lock_session', 'unlock')
group by p.oid, p.proname having min(answer) <> max(answer);
select * from finish();
rollback;
