\ir support.psql
-- Tickets that are moved to another seat of their show at the counter.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select pg_temp.concert('one', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 10}], "free_hours": 0, "free_until_days_before": 0}}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as show2 \gset
select pg_temp.member('fan', 200) as fan, pg_temp.member('buyer', 0) as buyer, pg_temp.member('holder', 1000) as holder, pg_temp.member('waiter', 1000) as waiter, pg_temp.member('staff', 500, 'staff') as staff,
       pg_temp.member('second', 0, 'staff') as second, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('head', 0, 'supervisor') as head, pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.id(n int) returns text language sql as $$ select lpad(n::text, 32, '0')::uuid::text $$;
create function pg_temp.moves(who text, request text, ticket text, seat text) returns text language sql as $$ select format('select difference from api.reseat(%L, %L, %s, %s)', who, request, ticket, seat) $$;
create function pg_temp.coins(name text) returns bigint language sql as $$
  select p.balance::bigint from data.purse p join data.member m using (member_id) where m.email = coins.name || '@tap.example'
$$;
-- Has the seats of the first concert that were given back come back now.
create function pg_temp.release() returns void language sql as $$ update data.seat_claim set until = clock_timestamp() where member_id is null and until < 'infinity' $$;
select booking_id as booking from api.book('fan', pg_temp.id(1)::uuid, :show, array[pg_temp.seat(:show, 11), pg_temp.seat(:show, 12)], 100, 1) \gset
select :booking * 1024 + 1 as t1, :booking * 1024 + 2 as t2, :booking * 1024 + 3 as t3, :booking * 1024 + 4 as t4 \gset
select code as old_code from api.my_tickets('fan', :booking) where ticket_id = :t1 \gset
select api.hold_seats('holder', :show, array[pg_temp.seat(:show, 9)]) \g /dev/null
select api.block_seats('head', :show, array[pg_temp.seat(:show, 10)], true, 'House') \g /dev/null

-- who may, what there must be, and in which order
select pg_temp.refuses(pg_temp.moves('nobody', pg_temp.id(2), :'t1', pg_temp.seat(:show, 1)::text), 'MU007', 'nobody');
select pg_temp.refuses(pg_temp.moves('staff', null, :'t1', pg_temp.seat(:show, 1)::text), 'MU009', 'no request id');
select pg_temp.refuses(pg_temp.moves(who, pg_temp.id(2), '-1', 'null'), 'MU008', who) from unnest(array['steward', 'fan']) who;
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(2), 'null', pg_temp.seat(:show, 1)::text), 'MU009', 'no ticket');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(2), ticket, 'null'), 'MU006', 'ticket ' || ticket) from unnest(array['-1', '7', :'t3', '9223372036854775807']) ticket;
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(2), :'t1', 'null'), 'MU009', 'no seat');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(2), :'t1', seat), 'MU006', 'seat ' || seat) from unnest(array['-1', '9223372036854775807', (pg_temp.seat(:show, 20) + 1)::text]) seat;
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(2), :'t1', pg_temp.seat(:show, n)::text), 'MU003', 'seat ' || n || ', which is held, blocked, one''s other one, or one''s own') from unnest(array[9, 10, 11, 12]) n;
select is((select count(*) from data.reseat) + (select count(*) from data.cancelled_ticket), 0::bigint, 'nothing came of it');

-- in coins, without a shift
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(3), :'t1', pg_temp.seat(:show, 1)::text), '50', 'to a dearer seat');
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(3), :'t1', pg_temp.seat(:show, 1)::text), '50', 'the same again');
select is(pg_temp.coins('fan') || ' ' || pg_temp.coins('staff'), '50 500', 'is paid once, by the member');
select pg_temp.gives('select kind, amount, balance from api.my_ledger(''fan'') limit 1', 'reseat,-50,50', 'who reads it');
select pg_temp.gives(format('select ticket_id - %s as n, seat, state, price from api.my_tickets(''fan'', %s)', :t1, :booking), '0,"B 1-1",cancelled,0|1,"B 1-2",valid,50|2,"A 1-1",valid,100', 'the ticket is another');
select is((select code from api.reseat('staff', pg_temp.id(3)::uuid, :t1, pg_temp.seat(:show, 1))), (select code from api.my_tickets('fan', :booking) where ticket_id = :t3), 'with a code of its own');
select is((select string_agg(outcome, ' ') from (values (:'old_code'), ((select code from api.my_tickets('fan', :booking) where ticket_id = :t3))) c (code), api.check_in('steward', c.code)), 'cancelled admitted', 'which lets in, and the old one does not');
select pg_temp.gives('select total, paid, state, seat_count, seats, changes from api.my_bookings(''fan'')', '150,150,booked,2,"B 1-2, A 1-1",1', 'the booking has the new seat, and its price');
select is(pg_temp.state_of(:show, 11) || ' ' || pg_temp.state_of(:show, 1), 'returning sold', 'the old seat comes back as others do');
select ok((select count(*) = 2 from data.seat_claim where changed = pg_current_xact_id() and show_id = :show and seat_id in (pg_temp.seat(:show, 11), pg_temp.seat(:show, 1))), 'maps that poll are told of both');
select pg_temp.gives('select act, object, detail from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act = ''reseat''', format('reseat,"booking %s","{""to"": ""A 1-1"", ""from"": ""B 1-1"", ""difference"": 50}"', data.booking_no(:booking)), 'on the record');
select pg_temp.gives('select kind from api.my_reminders(''fan'', clock_timestamp() - interval ''1 hour'')', null, 'nothing was given back');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(3), ticket, seat), 'MU013', 'the id of another: ' || ticket) from (values (:'t1', pg_temp.seat(:show, 2)::text), (:'t2', pg_temp.seat(:show, 1)::text), ('null', 'null'), (:'t1', 'null')) v (ticket, seat);
select pg_temp.refuses(statement, 'MU013', 'or of another call') from unnest(array[format('select api.top_up(''staff'', %L, 1)', pg_temp.id(3)), format('select api.sell(''staff'', %L, null, %s, array[%s], ''cash'')', pg_temp.id(3), :show, pg_temp.seat(:show, 2))]) statement;
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(4), :'t1', pg_temp.seat(:show, 2)::text), 'MU012', 'a ticket that is dead');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(4), ticket, 'null'), 'MU012', 'dead or used, before a seat that is none') from unnest(array[:'t1', :'t3']) ticket;
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(4), :'t2', pg_temp.seat(:show, 11)::text), 'MU003', 'a seat that is returning');
select pg_temp.gives(format('select booking_no, total from api.book(''fan'', %L, %s, array[%s, %s], 100, 1)', pg_temp.id(1), :show, pg_temp.seat(:show, 12), pg_temp.seat(:show, 11)), format('%s,100', data.booking_no(:booking)), 'the booking is answered as it was made');
select is(pg_temp.broken(), null, 'nothing is broken');

-- back to where it was
select api.undo_check_in('head', :t3, 'Too early') \g /dev/null
select pg_temp.release() \g /dev/null
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(5), :'t3', pg_temp.seat(:show, 11)::text), '-50', 'back to the first seat');
select is(pg_temp.coins('fan'), 100::bigint, 'the difference comes back');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(6), :'t4', pg_temp.seat(:show, 11)::text), 'MU003', 'the seat that it has');
select is((select outcome from api.check_in('steward', :'old_code')), 'cancelled', 'the first code stays dead');
select pg_temp.gives(format('select refund, fee from api.quote_cancellation(''fan'', %s)', :booking), '90,10', 'it would be given back once');
select pg_temp.refuses(format('select api.cancel_tickets(''fan'', %L, %s, array[%s])', pg_temp.id(6), :booking, :t1), 'MU012', 'not the dead one');
select pg_temp.gives(format('select refund, fee, balance from api.cancel_tickets(''fan'', %L, %s, array[%s])', pg_temp.id(7), :booking, :t4), '45,5,145', 'the one that lives');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(8), :'t4', pg_temp.seat(:show, 1)::text), 'MU012', 'one that was given back');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(8), :'t2', pg_temp.seat(:show, 2)::text), 'done', 'there are coins for that');
select pg_temp.release() \g /dev/null
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(9), (:booking * 1024 + 5)::text, pg_temp.seat(:show, 3)::text), '0', 'to a seat of the same price');
select is((select count(*) from data.ledger where kind = 'reseat'), 3::bigint, 'no coin moves');
select api.cancel_booking('fan', pg_temp.id(10)::uuid, :booking) \g /dev/null
select pg_temp.gives('select total, paid, state, seats from api.my_bookings(''fan'')', '150,150,cancelled,"B 1-1, A 1-3"', 'cancelled with the seats that it had at last');
select is(pg_temp.broken(), null, 'nothing is broken');

-- too few coins: in its turn
select booking_id as booking2 from api.book('fan', gen_random_uuid(), :show2, array[pg_temp.seat(:show2, 11), pg_temp.seat(:show2, 12), pg_temp.seat(:show2, 13)]) \gset
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(11), (:booking2 * 1024 + 1)::text, pg_temp.seat(:show2, 1)::text), 'MU004', 'too few coins');
select is((select total::text || ' ' || cardinality(seat_ids) from data.booking where booking_id = :booking2) || ' ' || pg_temp.state_of(:show2, 1), '150 3 free', 'nothing came of it');

-- in cash and by card, in the shift; of a walk-in, too
select shift_id as shift from api.open_shift('staff', pg_temp.id(12)::uuid, 'Counter 1', 0) \gset
select booking_id as cash from api.sell('staff', pg_temp.id(13)::uuid, :buyer, :show, array[pg_temp.seat(:show, 4)], 'cash') \gset
select booking_id as card from api.sell('staff', pg_temp.id(14)::uuid, null, :show, array[pg_temp.seat(:show, 13)], 'card') \gset
select pg_temp.refuses(pg_temp.moves('second', pg_temp.id(15), (:card * 1024 + 1)::text, pg_temp.seat(:show, 9)::text), 'MU003', 'a seat that is held, before the money');
select pg_temp.refuses(pg_temp.moves('second', pg_temp.id(15), (:card * 1024 + 1)::text, pg_temp.seat(:show, 5)::text), 'MU015', 'without a shift');
select pg_temp.gives(pg_temp.moves('second', pg_temp.id(15), (:card * 1024 + 1)::text, pg_temp.seat(:show, 14)::text), '0', 'where no money changes hands it needs none');
select shift_id as shift2 from api.open_shift('second', pg_temp.id(16)::uuid, 'Counter 2', 40) \gset
select pg_temp.refuses(pg_temp.moves('second', pg_temp.id(17), (:cash * 1024 + 1)::text, pg_temp.seat(:show, 15)::text), 'MU009', 'a drawer that has less');
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(17), (:cash * 1024 + 1)::text, pg_temp.seat(:show, 15)::text), '-50', 'to a cheaper one, out of the drawer');
select pg_temp.gives(pg_temp.moves('second', pg_temp.id(18), (:card * 1024 + 2)::text, pg_temp.seat(:show, 5)::text), '50', 'to a dearer one, on the card');
select pg_temp.gives('select clerk, expected, takings -> 0 as taking from api.shifts(''admin'')', 'second,40,"{""pay"": ""card"", ""kind"": ""reseat"", ""count"": 1, ""amount"": 50}"|staff,50,"{""pay"": ""cash"", ""kind"": ""reseat"", ""count"": 1, ""amount"": -50}"', 'as the booking was paid');
select is(pg_temp.coins('buyer'), 0::bigint, 'no coins');
select pg_temp.gives(format('select total, change from api.sell(''staff'', %L, %s, %s, array[%s], ''cash'')', pg_temp.id(13), :buyer, :show, pg_temp.seat(:show, 4)), '100,0', 'the sale is answered as it was');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Ill'')', pg_temp.id(19), :cash), '45,5', 'given back for what was paid at last');
select pg_temp.gives('select bookings, refunded from api.cancel_show(''admin'', gen_random_uuid(), ' || :show || ', ''Storm'', 0)', '1,100', 'by its organiser, too');
select pg_temp.refuses(pg_temp.moves('second', pg_temp.id(20), (:card * 1024 + 3)::text, pg_temp.seat(:show, 14)::text), 'MU012', 'a show that was cancelled');
select is(pg_temp.broken(), null, 'nothing is broken');

-- somebody waits for the seat that is left; the organiser gives a seat back once that was left and taken again
select pg_temp.show(:concert, 2) as later \gset
select booking_id as several from api.book('holder', gen_random_uuid(), :later, array[pg_temp.seat(:later, 1), pg_temp.seat(:later, 2)]) \gset
select api.join_waiting_list('waiter', gen_random_uuid(), :later, 1, 'R') \g /dev/null
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(30), (:several * 1024 + 1)::text, pg_temp.seat(:later, 3)::text), '0', 'somebody waits');
select is((select until from data.seat_claim where show_id = :later and seat_id = pg_temp.seat(:later, 1)), (select upper(period) from data.sale where show_id = :later), 'the seat is the list''s');
select is(pg_temp.broken(), null, 'nothing is broken');
select api.leave_waiting_list('waiter', entry_id) from data.waiting_entry where member_id = :waiter \g /dev/null
select pg_temp.release() \g /dev/null
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(31), (:several * 1024 + 3)::text, pg_temp.seat(:later, 1)::text), '0', 'and back');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives('select bookings, refunded from api.cancel_show(''admin'', gen_random_uuid(), ' || :later || ', ''Storm'', 10)', '1,220', 'each seat once');
select is(pg_temp.broken(), null, 'nothing is broken');

-- after the last hour of release of a sale the seat is free at once, or goes to the list
select pg_temp.concert('soon', jsonb_build_object('releases', jsonb_build_array(to_char(clock_timestamp() at time zone 'Asia/Seoul' - interval '1 hour', 'HH24:MI')),
  'booking_closes', to_char(clock_timestamp() at time zone 'UTC' + interval '2 minutes', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) as soon \gset
select pg_temp.show(:soon) as soonshow \gset
select booking_id as hasty from api.book('holder', gen_random_uuid(), :soonshow, array[pg_temp.seat(:soonshow, 1), pg_temp.seat(:soonshow, 2)]) \gset
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(32), (:hasty * 1024 + 1)::text, pg_temp.seat(:soonshow, 3)::text), '0', 'there is no release any more');
select is(pg_temp.state_of(:soonshow, 1), 'free', 'the seat is free at once');
select api.join_waiting_list('waiter', gen_random_uuid(), :soonshow, 1, 'R') \g /dev/null
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(33), (:hasty * 1024 + 2)::text, pg_temp.seat(:soonshow, 4)::text), '0', 'but somebody waits');
select is((select until from data.seat_claim where show_id = :soonshow and seat_id = pg_temp.seat(:soonshow, 2)), (select upper(period) from data.sale where show_id = :soonshow), 'the seat is the list''s');
select is(pg_temp.broken(), null, 'nothing is broken');

-- the show has begun; and a ticket's number has no room for ever
select booking_id as late from api.book('holder', gen_random_uuid(), pg_temp.show(:other, 2), array[pg_temp.seat(:show2, 5)]) \gset
update data.show set starts_at = clock_timestamp() - interval '1 minute' where show_id = pg_temp.show(:other, 2) returning show_id as begun \gset
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(40), (:late * 1024 + 1)::text, 'null'), 'MU001', 'a show that has begun');
update data.show set starts_at = '2090-06-02T19:00:00+09:00' where show_id = :begun;
update data.booking set seat_ids = seat_ids || array_fill(-1::bigint, array[1022]) where booking_id = :late;
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(40), (:late * 1024 + 1)::text, pg_temp.seat(:show2, 6)::text), 'MU009', 'a ticket more than there are numbers');
update data.booking set seat_ids = seat_ids[1:1] where booking_id = :late;
select is(pg_temp.broken(), null, 'nothing is broken');

-- a companion's seat stays with its wheelchair place
select id as halls from private.import_document('{"format": "my-universe/1", "venues": [{"name": "Ramp", "sections": [{"name": "A", "rows": [{"label": "1", "seats": 6}],
  "marks": [{"row": "1", "seats": ["1"], "mark": "wheelchair"}, {"row": "1", "seats": ["2"], "mark": "companion"}]}]}],
  "concerts": [{"source": "tap", "source_id": "ramp", "title": "Ramp", "singers": ["Tap Singer"], "venue": "Ramp", "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
  "prices": [{"grade": "R", "price": 10, "sections": ["A"]}], "shows": ["2090-06-01T19:00:00+09:00"]}]}') where kind = 'concert' \gset
select pg_temp.show(:halls) as ramp \gset
select booking_id as pair from api.book('holder', gen_random_uuid(), :ramp, array[pg_temp.seat(:ramp, 1), pg_temp.seat(:ramp, 2)]) \gset
select booking_id as single from api.book('fan', gen_random_uuid(), :ramp, array[pg_temp.seat(:ramp, 4)]) \gset
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(50), (:pair * 1024 + 1)::text, pg_temp.seat(:ramp, 3)::text), 'MU019', 'the place away from its companion');
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(50), (:pair * 1024 + 1)::text, pg_temp.seat(:ramp, 4)::text), 'MU019', 'before a seat that is taken');
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(51), (:pair * 1024 + 2)::text, pg_temp.seat(:ramp, 3)::text), '0', 'the companion away from the place');
select pg_temp.release() \g /dev/null
select pg_temp.refuses(pg_temp.moves('staff', pg_temp.id(52), (:single * 1024 + 1)::text, pg_temp.seat(:ramp, 2)::text), 'MU019', 'somebody else to the companion''s seat');
select pg_temp.gives(pg_temp.moves('staff', pg_temp.id(53), (:pair * 1024 + 3)::text, pg_temp.seat(:ramp, 2)::text), '0', 'the companion back');
select is(pg_temp.broken(), null, 'nothing is broken');
select throws_ok('delete from data.reseat', '55000');

-- what verify finds
create function pg_temp.found(variadic damage text[]) returns text language plpgsql as $$
declare
  statement text;
  found     text;
begin
  set local session_replication_role = replica;
  foreach statement in array damage loop
    execute statement;
  end loop;
  found := pg_temp.broken();
  raise sqlstate 'DONE0' using message = coalesce(found, '');  -- takes the damage back
exception when sqlstate 'DONE0' then
  return sqlerrm;
end
$$;
select matches(pg_temp.found('delete from data.reseat where difference = -50'), 'ticket \d+ of booking \d+ was given up for another seat that is not there.*(entry|money) \d+ of -?50 for another seat of booking \d+ is of none', 'a move that is not in the books');
select matches(pg_temp.found('update data.reseat set difference = difference + 1 where entry_id is not null and difference > 0'), 'ticket \d+ of booking \d+ was moved for 51, of which 50 changed hands', 'another difference');
select matches(pg_temp.found('update data.shift_money set amount = 51 where kind = ''reseat'' and amount = 50'), 'ticket 2 of booking \d+ was moved for 50, of which 51 changed hands', 'other money');
select matches(pg_temp.found('update data.cancelled_ticket set entry_id = 1 where act = ''reseat'''), 'ticket \d+ of booking \d+ was given back by reseat for entry 1', 'a ticket that moved and came back');
select matches(pg_temp.found('delete from data.cancelled_ticket where act = ''reseat'''), 'booking \d+: ticket 1 was moved to \d+, and is live', 'a ticket that did not die');
select matches(pg_temp.found(format('update data.booking set seat_ids = seat_ids[1:2] where booking_id = %s', :booking)), 'booking \d+: ticket \d+ was moved to \d+, and is nowhere', 'moved to nowhere');
select matches(pg_temp.found(format('update data.booking set seat_ids = seat_ids || %s::bigint where booking_id = %s', pg_temp.seat(:show, 8), :booking)), 'booking \d+ has 7 seats, and was reseated 4 times, to 6', 'a seat for nothing');
select matches(pg_temp.found(format('update data.booking set total = total - 50 where booking_id = %s', :booking)), 'booking \d+ cost 100, its tickets 150', 'another total');
select is(pg_temp.broken(), null, 'nothing is broken');
select * from finish();
rollback;
