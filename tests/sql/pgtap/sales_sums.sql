\ir support.psql
-- A report says the same whatever of it is added up already, wherever its days begin and end.
select no_plan();
select pg_temp.concert('one', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 10}], "free_hours": 0, "free_until_days_before": 0}}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as show2 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('late') as late, pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('head', 0, 'supervisor') as head, pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.report(who text, first date default '2026-01-01', last date default '2100-01-01', concert text default 'null') returns text language sql as $$
  select pg_temp.rows(format('select title, sold, admitted, gross, fees, refunds from api.sales_report(%L, %L, %L, %s)', who, first, last, concert))
$$;
-- What the job does, up to a booking and a change: it does nothing in a transaction like this one, which wrote before.
create function pg_temp.add_up(booking bigint, change bigint) returns void language sql as $$
  select private.add_sales(m.booking_id, booking, m.change_no, change) from data.sales_mark m;
  update data.sales_mark set booking_id = booking, change_no = change;
$$;
create function pg_temp.last_change() returns bigint language sql as $$ select coalesce(pg_sequence_last_value('data.ticket_change_no'), 0) $$;
create function pg_temp.is_right(about text) returns text language sql as $$
  select tap.is((select detail from private.verify() where invariant = 21 and not ok), null, about || ': what is added up is what was sold')
$$;

select shift_id from api.open_shift('staff', gen_random_uuid(), 'One', 1000) \g /dev/null
select booking_id as first from api.book('fan', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1), pg_temp.seat(:show, 2)]) \gset
select booking_id as cash from api.sell('staff', gen_random_uuid(), :friend, :show, array[pg_temp.seat(:show, 3), pg_temp.seat(:show, 12)], 'cash') \gset
select booking_id as card from api.sell('staff', gen_random_uuid(), null, :show2, array[pg_temp.seat(:show2, 11)], 'card') \gset
-- Made on the last instant of a month and on the first one of the next, by the clock at the venue, and in the middle of another.
update data.booking set booked_at = '2026-03-31T14:59:59Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :first;
update data.booking set booked_at = '2026-03-31T15:00:00Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :cash;
update data.booking set booked_at = '2026-06-15T00:30:00Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :card;
create function pg_temp.all_periods() returns text language sql as $$
  select string_agg(format('%s to %s: %s', f, l, pg_temp.report('admin', f, l)), e'\n')
  from (values ('2026-03-31'::date, '2026-03-31'::date), ('2026-03-01', '2026-03-31'), ('2026-04-01', '2026-04-30'), ('2026-03-31', '2026-04-01'), ('2026-02-15', '2026-06-14'),
               ('2026-02-15', '2026-06-15'), ('2026-04-02', '2026-06-15'), ('2026-06-16', '2026-12-31'), ('2026-01-01', '2026-12-31'), ('0001-01-01', '9999-12-31')) v (f, l)
$$;
select pg_temp.all_periods() as before \gset
select is(pg_temp.report('admin', '2026-03-31', '2026-03-31'), 'one,4,0,200,0,0', 'the last day of a month, out of bookings');
select is(pg_temp.report('admin', '2026-04-01', '2026-06-30'), 'one,4,0,150,0,0|two,1,0,50,0,0', 'later ones');
select pg_temp.add_up(:first, 0) \g /dev/null
select is(pg_temp.all_periods(), :'before', 'with one booking added up');
select pg_temp.add_up(:cash, 0) \g /dev/null
select is(pg_temp.all_periods(), :'before', 'with two');
select pg_temp.is_right('two bookings');
select pg_temp.add_up(:card, pg_temp.last_change()) \g /dev/null
select is(pg_temp.all_periods(), :'before', 'with all');
select is(pg_temp.report('staff'), 'one,2,0,150,0,0|two,1,0,50,0,0', 'a clerk''s, out of sums');
select is(pg_temp.report('head'), null, 'who sold nothing');
select is(pg_temp.report('admin', '2026-07-01', '2026-07-31', :'concert'), 'one,4,0,0,0,0|one,0,0,0,0,0', 'of a concert that is named, its shows');

-- what becomes of them is added to when they were sold
select refund from api.cancel_tickets('fan', gen_random_uuid(), :first, array[:first * 1024 + 1]) \g /dev/null
select difference from api.reseat('staff', gen_random_uuid(), :cash * 1024 + 2, pg_temp.seat(:show, 4)) \g /dev/null
select api.check_in('head', (select code from api.tickets_of('staff', :cash) where state = 'valid' order by ticket_id limit 1)) \g /dev/null
select api.check_in('head', (select code from api.tickets_of('staff', :cash) where state = 'valid' order by ticket_id limit 1)) \g /dev/null
select pg_temp.all_periods() as changed \gset
select is(pg_temp.report('admin', '2026-03-31', '2026-03-31'), 'one,3,2,200,10,90', 'given back');
select is(pg_temp.report('admin', '2026-04-01', '2026-04-30', :'concert'), 'one,3,2,200,0,0|one,0,0,0,0,0', 'moved to a dearer seat, and let in');
select pg_temp.is_right('changes that are not added up');
select pg_temp.add_up(:card, pg_temp.last_change() - 2) \g /dev/null
select is(pg_temp.all_periods(), :'changed', 'with some changes added up');
select pg_temp.is_right('some changes');
select pg_temp.add_up(:card, pg_temp.last_change()) \g /dev/null
select is(pg_temp.all_periods(), :'changed', 'with all of them');
select api.undo_check_in('head', :cash * 1024 + 1, 'Mistake') \g /dev/null
select is(pg_temp.report('admin', '2026-03-31', '2026-03-31'), 'one,3,1,200,10,90', 'an admission that was undone');
select api.cancel_show('admin', gen_random_uuid(), :show, 'Storm', 10) \g /dev/null
select is(pg_temp.report('admin', '2026-03-31', '2026-04-30'), 'one,0,0,400,10,420', 'cancelled by its organiser, those let in, too');
select pg_temp.add_up(:card, pg_temp.last_change()) \g /dev/null
select is(pg_temp.report('admin', '2026-03-31', '2026-04-30'), 'one,0,0,400,10,420', 'the same out of sums');
select pg_temp.is_right('all that becomes of tickets');

-- another clock at the venue says other days
select pg_temp.report('admin', '2026-03-31', '2026-03-31') as seoul \gset
update data.venue set time_zone = 'UTC' where name = 'Tap Hall';
select is(pg_temp.report('admin', '2026-03-31', '2026-03-31'), 'one,0,0,400,10,420', 'by another clock it was the day before');
select pg_temp.is_right('another clock');
select is((select sum(bookings) from data.sales_month), 3::bigint, 'and nothing is counted twice');

-- what came after the sums and is not done yet is in the report, and the job counts it later
select booking_id as more from api.book('late', gen_random_uuid(), :show2, array[pg_temp.seat(:show2, 1)]) \gset
select is(pg_temp.report('admin', '2026-06-15', '2026-06-15', :'other'), 'two,2,0,50,0,0|two,0,0,0,0,0', 'a booking of another day');
select is(private.roll_up_sales(), 0, 'whoever wrote before cannot tell who else did');
select is((select booking_id from data.sales_mark), :card::bigint, 'and leaves it to the next run');
-- a copy in another cluster, where transactions are counted anew
update data.sales_mark set next_booking_id = :more, next_change_no = change_no, next_xid = '9000000000000';
select is(private.roll_up_sales(), 0, 'a number of a transaction that is not to come');
select is((select format('%s %s', booking_id, next_xid) from data.sales_mark), format('%s ', :'card'), 'is worth nothing, and forgotten');
select * from finish();
rollback;
