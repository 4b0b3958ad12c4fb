\ir support.psql
-- What an organiser sees besides the report of sales: takings by way of paying, best-selling concerts and no-shows, the curve, hours and days of the week, and how a hall filled.
select no_plan();
select pg_temp.concert('one', '{"booking_opens": "2026-03-01T11:00:00Z", "cancellation": {"steps": [{"days_before": 0, "fee_percent": 10}], "free_hours": 0, "free_until_days_before": 0}}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as later, pg_temp.show(:other) as show2 \gset
update data.concert set booking_opens = '2020-01-01Z' where concert_id = :concert;  -- so that it can be sold now; days count from the opening that is put back below
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('head', 0, 'supervisor') as head, pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.asks(name text, who text, what text) returns text language sql as $$
  select format('select * from api.%s(%L%s)', name, who, coalesce(', ' || what, ''))
$$;
create function pg_temp.report(what text, name text, who text, arguments text) returns text language sql as $$
  select pg_temp.rows(format('select %s from api.%s(%L, %s)', what, name, who, arguments))
$$;

-- who may, and what is no question
select pg_temp.refuses(pg_temp.asks(name, who, what), code, name || ' of ' || who)
from (values ('takings', '''2026-01-01'', ''2026-12-31'''), ('concert_sales', '''2026-01-01'', ''2026-12-31'''), ('sales_hours', '''2026-01-01'', ''2026-12-31'''), ('sales_curve', '1'), ('seat_sales', '1')) f (name, what)
cross join (values ('nobody', 'MU007'), ('fan', 'MU008'), ('steward', 'MU008')) v (who, code);
select pg_temp.refuses(pg_temp.asks(name, 'staff', p), 'MU009', name || ' of ' || p)
from (values ('takings'), ('concert_sales'), ('sales_hours')) f (name) cross join (values ('null, ''2026-01-01'''), ('''2026-01-01'', null'), ('''2026-01-02'', ''2026-01-01'''), ('''2026-01-01'', ''infinity''')) v (p);
select pg_temp.refuses(pg_temp.asks(name, 'staff', p || '-1'), 'MU006', name || ' of what is not there')
from (values ('takings', '''2026-01-01'', ''2026-01-01'', '), ('sales_hours', '''2026-01-01'', ''2026-01-01'', '), ('sales_curve', ''), ('seat_sales', '')) f (name, p);
select pg_temp.refuses(pg_temp.asks(name, 'staff', 'null'), 'MU009', name || ' of nothing') from (values ('sales_curve'), ('seat_sales')) f (name);
select pg_temp.gives(pg_temp.asks('sales_curve', 'admin', :'concert'), null, 'nothing was sold');

select shift_id from api.open_shift('staff', gen_random_uuid(), 'One', 1000) \g /dev/null
select shift_id from api.open_shift('head', gen_random_uuid(), 'Two', 1000) \g /dev/null
select booking_id as coins from api.book('fan', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1), pg_temp.seat(:show, 2)]) \gset
select booking_id as cash from api.sell('staff', gen_random_uuid(), :friend, :show, array[pg_temp.seat(:show, 3), pg_temp.seat(:show, 12)], 'cash') \gset
select booking_id as card from api.sell('staff', gen_random_uuid(), null, :show2, array[pg_temp.seat(:show2, 11)], 'card') \gset
select refund from api.cancel_tickets('fan', gen_random_uuid(), :coins, array[:coins * 1024 + 1]) \g /dev/null
select difference from api.reseat('staff', gen_random_uuid(), :cash * 1024 + 2, pg_temp.seat(:show, 4)) \g /dev/null
select difference from api.reseat('staff', gen_random_uuid(), :cash * 1024 + 3, pg_temp.seat(:show, 13)) \g /dev/null
select refund from api.cancel_for('head', gen_random_uuid(), :card, null, 'Ill', true) \g /dev/null
select api.check_in('head', (select code from api.tickets_of('staff', :cash) where state = 'valid' order by ticket_id limit 1)) \g /dev/null
-- Thursday, the day of the opening and the day after at night; and a Sunday, by the clock at the venue.
update data.concert set booking_opens = '2026-03-05T01:00:00Z' where concert_id = :concert;
update data.booking set booked_at = '2026-03-05T14:59:59Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :coins;
update data.booking set booked_at = '2026-03-05T15:00:00Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :cash;
update data.booking set booked_at = '2026-03-08T00:30:00Z', booking_period = '[2020-01-01Z,2090-01-01Z)' where booking_id = :card;

create function pg_temp.all_reports(who text, concert bigint, show bigint) returns setof text language sql as $$
  select pg_temp.report('title, pay, bookings, tickets, returned, gross, fees, refunds', 'takings', who, '''2026-03-01'', ''2026-03-31''')
  union all select pg_temp.report('title, pay, gross', 'takings', who, format('''2026-03-06'', ''2026-03-31'', %s', concert))
  union all select pg_temp.report('title, bookings, tickets, returned, gross, fees, refunds, seats, sold, expected, no_shows', 'concert_sales', who, '''2026-03-01'', ''2026-03-31''')
  union all select pg_temp.report('day, days_on_sale, bookings, tickets, returned, gross, tickets_so_far, gross_so_far', 'sales_curve', who, concert::text)
  union all select pg_temp.report('*', 'sales_hours', who, '''2026-03-01'', ''2026-03-31''')
  union all select pg_temp.report('*', 'sales_hours', who, format('''2026-03-06'', ''2026-03-31'', %s', concert))
$$;
create function pg_temp.gives_all(about text, who text, concert bigint, show bigint, expected text[]) returns setof text language sql as $$
  select tap.is(r.line, expected[r.n], format('%s: %s of %s', about, (array['takings', 'takings of a concert', 'best-selling', 'curve', 'hours', 'hours of a concert'])[r.n], who))
  from pg_temp.all_reports(who, concert, show) with ordinality r (line, n)
$$;
select array['one,coins,1,2,1,200,10,90|one,cash,1,2,0,150,0,0|two,card,1,1,1,50,0,50', 'one,cash,150', 'one,2,4,1,350,10,90,20,3,0,0|two,1,1,1,50,0,50,20,0,0,0',
             '2026-03-05,0,1,2,1,200,2,200|2026-03-06,1,1,2,0,150,4,350', '4,23,1,2,200|5,0,1,2,150|7,9,1,1,50', '5,0,1,2,150'] as all,
       array['one,cash,1,2,0,150,0,0|two,card,1,1,1,50,0,50', 'one,cash,150', 'one,1,2,0,150,0,0,20,2,0,0|two,1,1,1,50,0,50,20,0,0,0',
             '2026-03-06,1,1,2,0,150,2,150', '5,0,1,2,150|7,9,1,1,50', '5,0,1,2,150'] as own \gset
select pg_temp.gives_all('out of bookings', 'admin', :concert, :show, :'all');
select pg_temp.gives_all('out of bookings', 'staff', :concert, :show, :'own');
select private.add_sales(0, :card, 0, pg_sequence_last_value('data.ticket_change_no')) \g /dev/null
update data.sales_mark set booking_id = :card, change_no = pg_sequence_last_value('data.ticket_change_no');
select pg_temp.gives_all('out of sums', 'admin', :concert, :show, :'all');
select pg_temp.gives_all('out of sums', 'staff', :concert, :show, :'own');
select pg_temp.gives(pg_temp.asks('takings', 'head', '''2026-03-01'', ''2026-03-31'''), null, 'who sold nothing sees nothing');

-- who did not come is known when the show has begun
update data.show set starts_at = clock_timestamp() - interval '1 hour' where show_id = :show;
select is(pg_temp.report('title, sold, expected, no_shows', 'concert_sales', 'admin', '''2026-03-01'', ''2026-03-31'''), 'one,3,3,2|two,0,0,0', 'of three one was let in');

-- how the hall filled: moved twice, given back, and sold again
select is(pg_temp.report(format('(seat_id - %s) as seat, price, to_char(sold_at, ''MM-DD HH24:MI''), returned_at is not null as returned', pg_temp.seat(:show, 1)), 'seat_sales', 'admin', :'show' || ') where sold_at < ''2026-04-01'' union all select 0, 0, null, null where (false'),
          '0,100,"03-05 14:59",t|1,100,"03-05 14:59",f|2,100,"03-05 15:00",f|11,50,"03-05 15:00",t', 'what was sold first');
select is((select string_agg(format('%s %s %s', seat_id - pg_temp.seat(:show, 1), price, returned_at is not null), ', ' order by returned_at) from api.seat_sales('admin', :show) where sold_at > '2026-04-01'),
          '3 100 t, 12 50 f', 'and what a ticket was moved to, later, each at its price');
select is((select count(*)::int from api.seat_sales('staff', :show)), 4, 'a clerk''s');
select is((select count(*)::int from api.seat_sales('admin', :show2)), 1, 'a booking that was given back whole');
select is((select bool_and(returned_at > sold_at) from api.seat_sales('admin', :show2)), true, 'later than it was sold');
select * from finish();
rollback;
