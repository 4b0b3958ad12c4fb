\ir support.psql
-- What was sold: by day at the venue, by show, to administrators all, to a clerk what they have sold themselves.
select no_plan();
select pg_temp.concert('one', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 10}], "free_hours": 0, "free_until_days_before": 0}}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as later, pg_temp.show(:other) as show2 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('buyer') as buyer, pg_temp.member('waiter') as waiter, pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('second', 0, 'staff') as second,
       pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('head', 0, 'supervisor') as head, pg_temp.member('admin', 0, 'admin') as admin \gset
select (clock_timestamp() at time zone 'Asia/Seoul')::date as today \gset
create function pg_temp.report(who text, concert text default 'null', first date default (clock_timestamp() at time zone 'Asia/Seoul')::date, last date default (clock_timestamp() at time zone 'Asia/Seoul')::date) returns text language sql as $$
  select format('select title, sold, held, waiting, admitted, gross, fees, refunds from api.sales_report(%L, %L, %L, %s)', who, first, last, concert)
$$;

-- who may, and what is no question
select pg_temp.refuses(pg_temp.report(who), code, who) from (values ('nobody', 'MU007'), ('fan', 'MU008'), ('steward', 'MU008')) v (who, code);
select pg_temp.refuses(pg_temp.report('admin', first => f::date, last => l::date), 'MU009', concat_ws(' ', f, l)) from (values
  (null, '2026-01-01'::date), ('2026-01-01', null), ('2026-01-02', '2026-01-01'), ('-infinity', '2026-01-01'), ('2026-01-01', 'infinity'), ('0001-12-31 BC', '2026-01-01'), ('2026-01-01', '10000-01-01')) v (f, l);
select pg_temp.refuses(pg_temp.report('admin', '-1'), 'MU006', 'a concert that is not there');
select pg_temp.gives(pg_temp.report('admin'), null, 'nothing was sold');
select pg_temp.gives(pg_temp.report('admin', :'concert'), 'one,0,0,0,0,0,0,0|one,0,0,0,0,0,0,0', 'of a concert that is named all shows');

-- sold by oneself and at counters, given back in each way, let in, held, returning, waited for
select shift_id from api.open_shift('staff', gen_random_uuid(), 'One', 1000) \g /dev/null
select shift_id from api.open_shift('second', gen_random_uuid(), 'Two', 1000) \g /dev/null
select booking_id as mine from api.book('fan', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1), pg_temp.seat(:show, 2), pg_temp.seat(:show, 11)]) \gset
select booking_id as cash from api.sell('staff', gen_random_uuid(), :buyer, :show, array[pg_temp.seat(:show, 3), pg_temp.seat(:show, 4)], 'cash') \gset
select booking_id as coins from api.sell('staff', gen_random_uuid(), :friend, :show2, array[pg_temp.seat(:show2, 1)], 'coins') \gset
select booking_id as card from api.sell('second', gen_random_uuid(), null, :show, array[pg_temp.seat(:show, 12)], 'card') \gset
select pg_temp.gives(pg_temp.report('admin'), 'one,6,0,0,0,500,0,0|two,1,0,0,0,100,0,0', 'all that was charged');
select refund from api.cancel_tickets('fan', gen_random_uuid(), :mine, array[:mine * 1024 + 1]) \g /dev/null
select refund from api.cancel_for('staff', gen_random_uuid(), :cash, array[:cash * 1024 + 1], 'Ill') \g /dev/null
select refund from api.cancel_for('head', gen_random_uuid(), :coins, null, 'Ill', true) \g /dev/null
select difference from api.reseat('second', gen_random_uuid(), :card * 1024 + 1, pg_temp.seat(:show, 5)) \g /dev/null
select api.check_in('steward', (select code from api.tickets_of('staff', :cash) where state = 'valid')) \g /dev/null
select api.hold_seats('waiter', :show, array[pg_temp.seat(:show, 6)]) \g /dev/null
select api.block_seats('head', :show, array[pg_temp.seat(:show, 7)], true, 'House') \g /dev/null
select api.join_waiting_list('waiter', gen_random_uuid(), :later, 1) \g /dev/null
select pg_temp.gives(pg_temp.report('admin'), 'one,4,4,0,1,550,20,180|two,0,1,0,0,100,0,100', 'cancelled since or not, with what went back and was kept');
select pg_temp.gives(pg_temp.report('admin', :'concert'), 'one,4,4,0,1,550,20,180|one,0,0,1,0,0,0,0', 'of one concert');
select pg_temp.gives(pg_temp.report('staff'), 'one,1,4,0,1,200,10,90|two,0,1,0,0,100,0,100', 'a clerk sees what they have sold');
select pg_temp.gives(pg_temp.report('second'), 'one,1,4,0,0,100,0,0', 'and so does another');
select pg_temp.gives(pg_temp.report('head'), null, 'who has sold nothing sees nothing');
select pg_temp.gives(format('select concert_id, show_id, starts_at from api.sales_report(''second'', %L, %L)', :'today', :'today'), format('%s,%s,"2090-06-01 10:00:00+00"', :concert, :show), 'which show it is');
select is((select (gross - refunds)::numeric from api.sales_report('admin', :'today', :'today', :concert) where show_id = :show),
          (select -sum(amount) from data.ledger where booking_id = :mine) + (select sum(amount) from data.shift_money), 'what was earned is what the ledger and the drawers say');
select api.cancel_show('admin', gen_random_uuid(), :show, 'Storm', 10) \g /dev/null
select pg_temp.gives(pg_temp.report('admin', :'concert'), 'one,0,0,0,0,550,20,565|one,0,0,1,0,0,0,0', 'cancelled by its organiser, with what was paid on top');

-- days are the venue's, both included
update data.booking set booked_at = '2026-03-01T14:59:59Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :mine;
update data.booking set booked_at = '2026-03-01T15:00:00Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :cash;
select is((select string_agg(gross::text, ' ') from api.sales_report('admin', f, l)), gross, f || ' to ' || l) from (values
  ('2026-02-28'::date, '2026-02-28'::date, null), ('2026-03-01', '2026-03-01', '250'), ('2026-03-02', '2026-03-02', '200'), ('2026-03-01', '2026-03-02', '450'), ('2026-03-03', '2026-03-31', null), ('0001-01-01', '9999-12-31', '550 100')) v (f, l, gross);
select * from finish();
rollback;
