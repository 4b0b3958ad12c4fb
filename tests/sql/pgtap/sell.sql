\ir support.psql
-- Seats sold at the counter: to members and to whoever walks in, for coins, cash and by card, and what goes back.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select pg_temp.concert('one', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 10}], "free_hours": 0, "free_until_days_before": 0}}') as concert,
       pg_temp.concert('two') as other, pg_temp.concert('old', '{"age_limit": 19}') as old, pg_temp.concert('over', '{"booking_closes": "2021-01-01T00:00:00Z"}') as over \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as show2, pg_temp.show(:old) as oldshow, pg_temp.show(:over) as overshow \gset
select pg_temp.member('fan', 1000) as fan, pg_temp.member('poor', 60) as poor, pg_temp.member('holder', 1000) as holder, pg_temp.member('staff', 500, 'staff') as staff,
       pg_temp.member('second', 0, 'staff') as second, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('head', 0, 'supervisor') as head, pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.id(n int) returns text language sql as $$ select lpad(n::text, 32, '0')::uuid::text $$;
create function pg_temp.sells(who text, request text, member text, show text, seats text, pay text, further text default '') returns text language sql as $$
  select format('select total, change from api.sell(%L, %L, %s, %s, %s, %L%s)', who, request, coalesce(member, 'null'), show, seats, pay, further)
$$;
create function pg_temp.seats(show bigint, variadic nth int[]) returns text language sql as $$
  select quote_literal(array_agg(pg_temp.seat(show, n)))  from unnest(nth) n
$$;
create function pg_temp.coins(name text) returns bigint language sql as $$
  select p.balance::bigint from data.purse p join data.member m using (member_id) where m.email = coins.name || '@tap.example'
$$;

-- who may, what there must be, and in which order
select api.hold_seats('holder', :show, array[pg_temp.seat(:show, 9)]) \g /dev/null
select api.block_seats('head', :show, array[pg_temp.seat(:show, 10)], true, 'House') \g /dev/null
select pg_temp.refuses(pg_temp.sells('nobody', pg_temp.id(1), :'fan', :'show', pg_temp.seats(:show, 1), 'cash'), 'MU007', 'nobody');
select pg_temp.refuses(pg_temp.sells('staff', null, :'fan', :'show', pg_temp.seats(:show, 1), 'cash'), 'MU009', 'no request id');
select pg_temp.refuses(pg_temp.sells('steward', pg_temp.id(1), '-1', '-1', pg_temp.seats(:show, 1), 'x'), 'MU008', 'a steward');
select pg_temp.refuses(pg_temp.sells('fan', pg_temp.id(1), :'fan', :'show', pg_temp.seats(:show, 1), 'coins'), 'MU008', 'a fan');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), '-1', '-1', pg_temp.seats(:show, 1), 'x'), 'MU006', 'no such member, before anything else');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', '-1', pg_temp.seats(:show, 1), pay), 'MU009', 'a way of paying: ' || coalesce(pay, 'null')) from unnest(array['x', null, 'COINS', '']) pay;
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), null, '-1', pg_temp.seats(:show, 1), 'coins'), 'MU009', 'a walk-in has no coins');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', '-1', pg_temp.seats(:show, 1), pay, ', 5000'), 'MU009', 'nothing is tendered by ' || pay) from unnest(array['coins', 'card']) pay;
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', '-1', pg_temp.seats(:show, 1), 'coins', ', null, ''12'''), 'MU009', 'coins have no slip');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', '-1', pg_temp.seats(:show, 1), 'card', ', null, repeat(''1'', 81)'), 'MU009', 'a long slip');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', 'null', pg_temp.seats(:show, 1), 'cash'), 'MU009', 'no show');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', '-1', '''{}''', 'cash'), 'MU006', 'no such show');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', :'oldshow', '''{}''', 'cash'), 'MU011', 'too young');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), null, :'overshow', '''{}''', 'cash'), 'MU001', 'outside the period');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', :'show', seats, 'cash'), code, left(seats, 40)) from (values
  ('''{}''', 'MU005'), (pg_temp.seats(:show, 1, 2, 3, 4, 5), 'MU005'), ('null', 'MU009'), ('''{null}''', 'MU009'), (pg_temp.seats(:show, 1, 1), 'MU009'), ('array[-1]', 'MU006'), (format('array[%s]', pg_temp.seat(:show, 20) + 1), 'MU006'),
  ('''[5:5]={1}''', 'MU009'), ('''{{1},{2}}''', 'MU009'), ('array_fill(1, array[2000])', 'MU009')) v (seats, code);
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', :'show', pg_temp.seats(:show, n), 'cash', ', 1'), 'MU003', 'a seat that is held or blocked, before too little money') from unnest(array[9, 10]) n;
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), null, :'show', pg_temp.seats(:show, n), 'cash', ', 1'), 'MU003', 'to a walk-in, too') from unnest(array[9, 10]) n;
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', :'show', pg_temp.seats(:show, 1), 'cash', ', ' || n), 'MU009', 'tendered ' || n) from unnest(array['99', '-1', '9223372036854775807']) n;
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'fan', :'show', pg_temp.seats(:show, 1), pay), 'MU015', 'no shift, by ' || pay) from unnest(array['cash', 'card']) pay;
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'poor', :'show', pg_temp.seats(:show, 1), 'coins'), 'MU004', 'too few coins');
select is((select count(*) from data.booking) + (select count(*) from data.counter_sale) + (select count(*) from data.shift_money) + (select count(*) from data.member where closed_at is not null), 0::bigint, 'nothing came of it');

-- for coins, without a shift
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(2), :'holder', :'show', pg_temp.seats(:show, 9, 1), 'coins'), '200,0', 'for coins, with the member''s own hold');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(2), :'holder', :'show', pg_temp.seats(:show, 1, 9), 'coins'), '200,0', 'the same again');
select is(pg_temp.coins('holder') || ' ' || pg_temp.coins('staff'), '800 500', 'the member''s coins, once');
select pg_temp.gives('select kind, amount, balance from api.my_ledger(''holder'') limit 1', 'booking,-200,800', 'as of a booking of one''s own');
select pg_temp.gives('select total, state, paid from api.my_bookings(''holder'')', '200,booked,200', 'which it is');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(1), :'holder', :'show', pg_temp.seats(:show, 9), 'coins'), 'MU002', 'another of that concert, before the seat');
select pg_temp.refuses(format('select api.book(''holder'', %L, %s, %s)', pg_temp.id(1), :show, pg_temp.seats(:show, 3)), 'MU002', 'by oneself, neither');
select hold_show_id is null as is_over from data.purse where member_id = :holder \gset
select ok(:'is_over', 'the hold is over');

-- for cash and by card, in the shift
select shift_id as shift from api.open_shift('staff', pg_temp.id(3)::uuid, 'Counter 1', 1000) \gset
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', pg_temp.seats(:show, 2, 11), 'cash', ', 500'), '150,350', 'for cash, with the change');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', pg_temp.seats(:show, 11, 2), 'cash', ', 500'), '150,350', 'the same again');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(5), null, :'show', pg_temp.seats(:show, 3), 'card', ', null, '' 12  34 '''), '100,0', 'a walk-in by card');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(5), null, :'show', pg_temp.seats(:show, 3), 'card', ', null, ''12 34'''), '100,0', 'the same again');
select api.hold_seats('poor', :show, array[pg_temp.seat(:show, 4)]) \g /dev/null
update data.seat_claim set until = clock_timestamp() where show_id = :show and seat_id = pg_temp.seat(:show, 4);  -- the hold has run out
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(6), null, :'show', pg_temp.seats(:show, 4, 5), 'cash'), '200,0', 'another, for cash to the coin');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(7), null, :'oldshow', pg_temp.seats(:oldshow, 1), 'cash'), '100,0', 'a walk-in of any age');
select is((select string_agg(concat_ws(' ', kind, pay, amount, tendered, slip), ', ' order by money_id) from data.shift_money), 'sale cash 150 500 , sale card 100 12 34, sale cash 200 , sale cash 100 ', 'in the money of the shift');
select is(pg_temp.coins('fan'), 1000::bigint, 'not in the ledger');
select pg_temp.gives('select total, state, seat_count from api.my_bookings(''fan'')', '150,booked,2', 'the member has it');
select pg_temp.gives('select pay from api.my_bookings(''fan'')', 'cash', 'and that it was paid in cash');
select pg_temp.refuses(statement, 'MU013', 'another call under the same id: ' || left(statement, 150)) from unnest(array[
  pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', pg_temp.seats(:show, 2, 11), 'cash', ', 600'), pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', pg_temp.seats(:show, 2), 'cash', ', 500'),
  pg_temp.sells('staff', pg_temp.id(4), :'poor', :'show', pg_temp.seats(:show, 2, 11), 'cash', ', 500'), pg_temp.sells('staff', pg_temp.id(4), null, :'show', pg_temp.seats(:show, 2, 11), 'cash', ', 500'),
  pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show2', pg_temp.seats(:show, 2, 11), 'cash', ', 500'), pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', pg_temp.seats(:show, 2, 11), 'cash', ', 500, ''1'''),
  pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', pg_temp.seats(:show, 2, 11), 'card'), pg_temp.sells('staff', pg_temp.id(4), :'fan', :'show', 'null', 'cash', ', 500'), pg_temp.sells('staff', pg_temp.id(3), :'fan', :'show', pg_temp.seats(:show, 2, 11), 'cash'),
  pg_temp.sells('staff', pg_temp.id(5), null, :'show', pg_temp.seats(:show, 3), 'cash', ', null, ''12 34'''),
  format('select api.top_up(''staff'', %L, 1)', pg_temp.id(4)), format('select api.book(''staff'', %L, %s, %s)', pg_temp.id(4), :show2, pg_temp.seats(:show2, 1)), format('select api.take_money(''staff'', %L, %s, 1, ''cash'')', pg_temp.id(4), :fan),
  format('select api.close_shift(''staff'', %L, %s, 0)', pg_temp.id(2), :shift)]) statement;
select pg_temp.refuses(pg_temp.sells('second', pg_temp.id(4), :'fan', :'show2', pg_temp.seats(:show2, 1), 'cash'), 'MU015', 'another clerk''s id is another');
select pg_temp.gives('select expected, takings from api.shifts(''staff'')',
  '1450,"[{""pay"": ""card"", ""kind"": ""sale"", ""count"": 1, ""amount"": 100}, {""pay"": ""cash"", ""kind"": ""sale"", ""count"": 3, ""amount"": 450}]"', 'the drawer has the cash');
select booking_id as walked from data.counter_sale where request_id = pg_temp.id(5)::uuid \gset
select booking_id as walked2 from data.counter_sale where request_id = pg_temp.id(6)::uuid \gset
select booking_id as walked3 from data.counter_sale where request_id = pg_temp.id(7)::uuid \gset
select booking_id as cash from data.counter_sale where request_id = pg_temp.id(4)::uuid \gset
select pg_temp.gives(format('select total, state, member_id, member_name, pay, sold_by, slip from api.find_booking(''second'', %L)', data.booking_no(id)), answer, 'found by its number') from (values (:walked, '100,booked,,,card,staff,' || (select format('"%s"', slip) from data.shift_money where booking_id = :walked)), (:cash, '150,booked,' || :'fan' || ',fan,cash,staff,')) v (id, answer);
select pg_temp.gives(format('select seat, state, price, pay from api.tickets_of(''second'', %s)', :walked), '"A 1-3",valid,100,card', 'its tickets are printed');
select pg_temp.gives(format('select pay from api.find_booking(''second'', %L)', data.booking_no(:walked)), 'card', 'with how it was paid');
select pg_temp.gives(format('select pay from api.my_tickets(''fan'', %s)', :cash), 'cash|cash', 'as its member has it on the tickets');
select is((select outcome from api.check_in('steward', (select code from api.tickets_of('second', :walked3)))), 'admitted', 'and let in');
select pg_temp.gives('select act, object, detail from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act = ''sell'' and object like ''%' || data.booking_no(:cash) || '''',
                     format('sell,"booking %s","{""pay"": ""cash"", ""shift"": %s, ""total"": 150, ""member"": %s}"', data.booking_no(:cash), :shift, :fan), 'on the record');
select pg_temp.gives('select member_id from api.find_members(''staff'', ''tap'')', null, 'a walk-in is nobody to be found');
select is(pg_temp.broken(), null, 'nothing is broken');

-- a booking of one's own is neither a walk-in's nor a clerk's
select pg_temp.refuses(format('select api.my_tickets(''fan'', %s)', :walked), 'MU008', 'somebody else''s');
select pg_temp.refuses(format('select api.cancel_booking(''fan'', %L, %s)', pg_temp.id(90), :walked), 'MU008', 'to cancel, neither');
select pg_temp.refuses('select api.close_my_account(''fan'', ''x'')', 'MU008', 'an account with a booking is asked for its password');

-- cancelled by its member: in coins
select pg_temp.gives(format('select refund, fee, balance from api.cancel_tickets(''fan'', %L, %s, array[%s])', pg_temp.id(20), :cash, :cash * 1024 + 1), '90,10,1090', 'by its member in coins');
select pg_temp.gives('select kind, amount from api.my_reminders(''fan'', clock_timestamp() - interval ''1 hour'')', 'refund,90', 'who is told');
select is((select expected from api.shifts('staff')), 1450::bigint, 'the drawer stays as it is');
select is(pg_temp.broken(), null, 'nothing is broken');

-- by a clerk: as it was paid
select pg_temp.refuses(format('select api.cancel_for(''second'', %L, %s, null, ''Ill'')', pg_temp.id(21), :cash), 'MU015', 'a clerk without a shift');
select shift_id as shift2 from api.open_shift('second', pg_temp.id(22)::uuid, 'Counter 2', 20) \gset
select pg_temp.refuses(format('select api.cancel_for(''second'', %L, %s, null, ''Ill'')', pg_temp.id(21), :cash), 'MU009', 'a drawer that has less');
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Ill'')', pg_temp.id(23), :cash), '45,5', 'by a clerk, in cash');
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Ill'')', pg_temp.id(23), :cash), '45,5', 'once');
select pg_temp.refuses(format('select api.cancel_for(''staff'', %L, %s, null, ''Well'')', pg_temp.id(23), :cash), 'MU013', 'another reason');
select pg_temp.gives('select kind, amount from api.my_reminders(''fan'', clock_timestamp() - interval ''1 hour'')', 'refund,90|refund,45', 'the member is told');
select is(pg_temp.coins('fan'), 1090::bigint, 'no coins');
select is((select expected from api.shifts('staff')), 1405::bigint, 'the drawer has it no more');
select pg_temp.gives(format('select refund, fee, pay from api.quote_cancel_for(''second'', %s)', :walked), '90,10,card', 'the way that it would go back is told');
select pg_temp.gives(format('select refund, fee from api.cancel_for(''second'', %L, %s, null, ''Ill'')', pg_temp.id(24), :walked), '90,10', 'by card, of whoever walked in, by another clerk');
select pg_temp.gives('select expected, takings from api.shifts(''second'')', '20,"[{""pay"": ""card"", ""kind"": ""refund"", ""count"": 1, ""amount"": -90}]"', 'on the card');
select pg_temp.refuses(format('select api.cancel_for(''second'', %L, %s, null, ''Ill'')', pg_temp.id(25), :walked), 'MU012', 'once more');
select pg_temp.gives('select total, state from api.my_bookings(''fan'')', '150,cancelled', 'the booking is cancelled');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(26), :'fan', :'show', pg_temp.seats(:show, 6), 'cash', ', 100'), '100,0', 'and another can be sold');
select pg_temp.gives(format('select total, change from api.sell(''staff'', %L, %s, %s, %s, ''cash'', 500)', pg_temp.id(4), :fan, :show, pg_temp.seats(:show, 2, 11)), '150,350', 'what was asked before is answered');
select is(pg_temp.broken(), null, 'nothing is broken');

-- by its organiser: in coins to a member; what a walk-in has coming waits for a clerk, who pays it out as it was paid
select pg_temp.gives(format('select bookings, refunded from api.cancel_show(''admin'', %L, %s, ''Storm'', 10)', pg_temp.id(30), :show), '3,550', 'the show is cancelled');
select is(pg_temp.coins('fan') || ' ' || pg_temp.coins('holder'), '1200 1020', 'members have it in coins');
select is((select sum(p.balance) from data.purse p where p.is_closed), 220::numeric, 'the walk-in''s waits');
select pg_temp.refuses(format('select api.cancel_for(''second'', %L, %s, null, ''Storm'')', pg_temp.id(31), :walked2), 'MU009', 'for a drawer that has it');
select pg_temp.gives(format('select refund, fee, pay from api.quote_cancel_for(''staff'', %s)', :walked2), '220,0,cash', 'as what is due is');
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Storm'')', pg_temp.id(32), :walked2), '220,0', 'is paid out');
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Storm'')', pg_temp.id(32), :walked2), '220,0', 'once');
select pg_temp.refuses(format('select api.cancel_for(''staff'', %L, %s, null, ''Rain'')', pg_temp.id(32), :walked2), 'MU013', 'another reason');
select pg_temp.refuses(format('select api.cancel_for(''staff'', %L, %s, array[%s], ''Storm'')', pg_temp.id(32), :walked2, :walked2 * 1024 + 1), 'MU013', 'single tickets');
select pg_temp.refuses(format('select api.quote_cancel_for(''staff'', %s)', :walked2), 'MU012', 'nothing is due any more');
select pg_temp.refuses(format('select api.cancel_for(''staff'', %L, %s, null, ''Storm'')', pg_temp.id(33), :walked2), 'MU012', 'and nothing is left');
select pg_temp.gives('select act, object, reason, detail from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act = ''pay_out''', format('pay_out,"booking %s",Storm,"{""pay"": ""cash"", ""amount"": 220}"', data.booking_no(:walked2)), 'on the record');
select is((select expected from api.shifts('staff')), 1285::bigint, 'the drawer has it no more');
select is(pg_temp.broken(), null, 'nothing is broken');

-- a show that is moved: whoever walked in gives it back for nothing, by a clerk
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(40), null, (pg_temp.show(:concert, 2))::text, pg_temp.seats(pg_temp.show(:concert, 2), 1), 'cash'), '100,0', 'a walk-in');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(41), :'poor', (pg_temp.show(:concert, 2))::text, pg_temp.seats(pg_temp.show(:concert, 2), 2), 'cash'), '100,0', 'and a member');
select api.move_show('admin', pg_temp.id(42)::uuid, pg_temp.show(:concert, 2), '2090-07-01Z', 'Fog') \g /dev/null
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Fog'')', pg_temp.id(43), booking_id), '100,0', 'the whole') from data.counter_sale where request_id = pg_temp.id(40)::uuid;
select pg_temp.gives(format('select refund, fee from api.cancel_for(''staff'', %L, %s, null, ''Fog'')', pg_temp.id(44), booking_id), '90,10', 'a member can answer instead') from data.counter_sale where request_id = pg_temp.id(41)::uuid;
select pg_temp.gives(format('select expected, difference from api.close_shift(''staff'', %L, %s, 1295)', pg_temp.id(45), :shift), '1295,0', 'the till balances');
select pg_temp.gives(format('select sold, given_back from api.shift_report(''staff'', %L, %s)', pg_temp.id(95), :shift), '9,5', 'and its report says how many tickets were sold and given back');
select pg_temp.refuses(pg_temp.sells('staff', pg_temp.id(46), null, :'show2', pg_temp.seats(:show2, 1), 'cash'), 'MU015', 'no money after that');
select pg_temp.gives(pg_temp.sells('staff', pg_temp.id(47), :'fan', :'show2', pg_temp.seats(:show2, 1), 'coins'), '100,0', 'but coins');
select is(pg_temp.broken(), null, 'nothing is broken');
select is((select string_agg(member_id::text, ',') from data.purse where has_requests and member_id in (:fan, :poor, :holder)), null, 'request ids are the clerks''');
select throws_ok('delete from data.counter_sale', '55000');

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
select matches(pg_temp.found('update data.shift_money set amount = amount + 1, tendered = null where kind = ''sale'' and pay = ''cash'''), 'booking \d+ of member \d+ costs 100, charged 1 times: 101 from member \d+.*booking \d+ was sold to member \d+ at .* for 100 in cash, the books say member \d+, .*, 101 in cash', 'another price');
select matches(pg_temp.found('update data.shift_money set amount = amount - 1 where kind = ''refund'' and pay = ''card'''), 'booking \d+ cost 100, and 101 were given back for tickets of 100', 'another refund');
select matches(pg_temp.found('delete from data.shift_money where kind = ''sale'' and pay = ''card'''), 'booking \d+ of member \d+ costs 100, charged 0 times: 0 from member nobody', 'a sale that nobody paid');
select matches(pg_temp.found('delete from data.shift_money where kind = ''refund'' and pay = ''card'''), 'ticket 1 of booking \d+ was given back without a refund: money \d+', 'a refund that nobody had');
select matches(pg_temp.found('update data.cancelled_ticket set money_id = null where money_id is not null'), 'ticket \d+ of booking \d+ was given back without a refund: ', 'given back for nothing');
select matches(pg_temp.found('update data.cancelled_ticket set entry_id = 1 where money_id is not null'), 'ticket \d+ of booking \d+ was given back by cancel_for for entry 1 and money \d+', 'given back twice');
select matches(pg_temp.found('delete from data.cancelled_ticket where money_id is not null'), 'money \d+ of shift \d+ went back for booking \d+, of which nothing was given back by it', 'money for nothing');
select matches(pg_temp.found('delete from data.shift_money where entry_id is not null'), 'entry \d+ of the ledger was paid out by nobody', 'paid out by nobody');
select matches(pg_temp.found('update data.shift_money set amount = amount - 1 where entry_id is not null'), 'money \d+ of shift \d+ is -221 taken, the ledger''s entry \d+ says paid_out of -220', 'paid out as something else');
select matches(pg_temp.found(statement), 'money \d+ of shift \d+ makes no sense', statement) from (values
  ('update data.shift_money set request_id = gen_random_uuid() where kind = ''sale'''), ('update data.shift_money set amount = -amount where kind = ''sale'''), ('update data.shift_money set amount = -amount where kind = ''refund'''),
  ('update data.shift_money set tendered = amount - 1 where kind = ''sale'''), ('update data.shift_money set booking_id = null where kind = ''sale'''), ('update data.shift_money set entry_id = money_id + 1000000 where kind = ''sale''')) v (statement);
select matches(pg_temp.found('update data.counter_sale set is_walk_in = true where pay = ''coins'''), 'booking \d+ was sold for coins, with the money of nobody, to nobody', 'coins of nobody');
select matches(pg_temp.found('update data.counter_sale set money_id = null where pay = ''cash'''), 'booking \d+ was sold for cash, with the money of nobody, to', 'cash of nobody');
select matches(pg_temp.found('update data.staff_act set member_id = -1'), 'act \d+ was done by member -1, who is not there', 'an act of nobody');
select matches(pg_temp.found('update data.shift_money set pay = ''card'' where kind = ''refund'' and entry_id is null'), 'money \d+ of shift \d+ is of booking \d+, which was not sold so', 'given back otherwise than paid');
select matches(pg_temp.found('update data.counter_sale set total = total + 1 where pay = ''coins'''), 'booking \d+ was sold to member \d+ at  for 201 in coins, the books say member \d+, .*, 200 in coins', 'another total');
select matches(pg_temp.found(format('update data.counter_sale set buyer_id = %s where booking_id = %s', :poor, :cash)), 'booking \d+ was sold to member \d+ at .* in cash, the books say', 'sold to another');
select matches(pg_temp.found('update data.counter_sale set is_walk_in = true where pay = ''cash'''), 'booking \d+ was sold to nobody, and is member \d+''s, whose account is open', 'a walk-in who is a member');
select matches(pg_temp.found('update data.counter_sale set is_walk_in = false'), 'member \d+, whose account is closed, has booking \d+ of a show to come', 'a closed account that bought');
select matches(pg_temp.found('update data.counter_sale set booking_id = -1 where request_id = ''' || pg_temp.id(2) || ''''), 'booking -1 was sold to member \d+.*', 'a sale of nothing');
select is(pg_temp.broken(), null, 'nothing is broken');
select * from finish();
rollback;
