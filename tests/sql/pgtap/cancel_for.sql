\ir support.psql
-- Cancelling for a member at the counter: as the member would, or for nothing.
select no_plan();
select pg_temp.concert('one', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 10}], "free_hours": 0, "free_until_days_before": 0}}') as concert,
       pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as show2 \gset
select pg_temp.member('fan', 1000) as fan, pg_temp.member('friend', 1000) as friend, pg_temp.member('clerk', 500, 'staff') as clerk,
       pg_temp.member('head', 0, 'supervisor') as head, pg_temp.member('door', 0, 'steward') as door \gset
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'
create function pg_temp.cancels(who text, request uuid, booking bigint, tickets bigint[] default null, reason text default 'Ill', waive boolean default false)
  returns text language sql as $$
  select format('select refund, fee from api.cancel_for(%L, %L, %L, %L, %L, %L)', who, request, booking, tickets, reason, waive)
$$;
-- The show of the first concert begins so long from now, or when it was to.
create function pg_temp.begins(starts timestamptz) returns void language sql as $$
  update data.show s set starts_at = starts from data.concert c
  where c.concert_id = s.concert_id and c.source_id = 'one' and s.show_id = pg_temp.show(c.concert_id)
$$;
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1), pg_temp.seat(:show, 2), pg_temp.seat(:show, 11)]) \gset
select :booking * 1024 + 1 as t1, :booking * 1024 + 2 as t2, :booking * 1024 + 3 as t3 \gset

-- who may, and what is no such call
select pg_temp.refuses(pg_temp.cancels('fan', :'r1', :booking), 'MU008', 'a fan');
select pg_temp.refuses(pg_temp.cancels('door', :'r1', :booking), 'MU008', 'a steward');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, waive => true), 'MU008', 'staff who waive the fee');
select pg_temp.refuses(pg_temp.cancels('nobody', :'r1', :booking), 'MU007', 'nobody');
select pg_temp.refuses(pg_temp.cancels('clerk', null, :booking), 'MU009', 'no request id');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', null), 'MU009', 'no booking');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, null, reason), 'MU009', 'a reason of ' || coalesce(left(reason, 3), 'null'))
from unnest(array[null, '', ' ', repeat('x', 1001), E'\u0001']) reason;
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, waive => null), 'MU009', 'perhaps for nothing');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', -1), 'MU006', 'no such booking');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, tickets), 'MU009', 'tickets ' || tickets::text)
from unnest(array['{}', format('{%s,%s}', :t1, :t1), '{null}', format('[2:2]={%s}', :t1), format('{{%s}}', :t1)]) t cross join lateral (select t::bigint[] as tickets) x;
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, array[:t1, 7]), 'MU006', 'a ticket that is not of it');
select is((select count(*) from data.granted_cancellation), 0::bigint, 'nothing came of it');

-- what it would come to
create function pg_temp.quote(who text, booking bigint, tickets bigint[] default null, waive boolean default false) returns text language sql as $$
  select format('select refund, fee, pay from api.quote_cancel_for(%L, %L, %L, %L)', who, booking, tickets, waive)
$$;
select pg_temp.gives(pg_temp.quote('clerk', :booking, array[:t2, :t1]), '180,20,coins', 'is told before');
select pg_temp.gives(pg_temp.quote('head', :booking, array[:t2, :t1], true), '200,0,coins', 'by a supervisor for nothing');
select pg_temp.refuses(pg_temp.quote(who, booking, tickets, waive), code, concat_ws(' ', who, code, 'of a quote'))
from (values ('fan', :booking::bigint, null::bigint[], false, 'MU008'), ('door', :booking, null, false, 'MU008'), ('clerk', :booking, null, true, 'MU008'), ('nobody', :booking, null, false, 'MU007'), ('clerk', null, null, false, 'MU009'),
             ('clerk', -1, null, false, 'MU006'), ('clerk', :booking, '{null}', false, 'MU009'), ('clerk', :booking, array[7], false, 'MU006'), ('clerk', :booking, null, null, 'MU009')) v (who, booking, tickets, waive, code);

-- as the member would
select pg_temp.gives(pg_temp.cancels('clerk', :'r1', :booking, array[:t2, :t1], E' Ill \n with proof '), '180,20', 'two tickets, at the fee of that day');
select is((select string_agg(kind || ' ' || amount || ' ' || balance, ', ' order by entry_id) from data.ledger where member_id = :fan and kind <> 'top_up'),
          'booking -250 750, refund 200 950, fee -20 930', 'the coins are the member''s');
select is((select balance::bigint from data.purse where member_id = :clerk), 500::bigint, 'not the clerk''s');
select is((select concat_ws(',', member_id = :clerk, booking_id = :booking, ticket_ids = array[:t1, :t2]::bigint[], reason, is_waived) from data.granted_cancellation),
          E't,t,t,Ill\nwith proof,f', 'who did it, and why, is kept');
select pg_temp.gives('select state, seat_count, total, paid, reason from api.my_bookings(''fan'')', E'booked,1,50,250,"Ill\nwith proof"', 'the member reads it');
select is((select private.mail_facts(m) ->> 'reason' from data.mail m where m.member_id = :fan and m.kind = 'refund'), E'Ill\nwith proof', 'in the mail, too');
select pg_temp.gives('select kind, amount from api.my_reminders(''fan'', clock_timestamp() - interval ''1 hour'')', 'refund,180', 'and in the bell');
select is(pg_temp.state_of(:show, 1) || ' ' || pg_temp.state_of(:show, 11, 'fan'), 'returning sold', 'the seats come back as others do');

-- again
select pg_temp.gives(pg_temp.cancels('clerk', :'r1', :booking, array[:t1, :t2], E'Ill\nwith proof'), '180,20', 'the first answer');
select is((select count(*) from data.ledger where kind = 'refund'), 1::bigint, 'and nothing more');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, array[:t1], E'Ill\nwith proof'), 'MU013', 'other tickets');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, null, E'Ill\nwith proof'), 'MU013', 'all');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking + 1, array[:t1, :t2], E'Ill\nwith proof'), 'MU013', 'another booking');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r1', :booking, array[:t1, :t2], 'Well'), 'MU013', 'another reason');
select pg_temp.refuses(format('select api.top_up(''clerk'', %L, 1)', :'r1'), 'MU013', 'the id of a top-up');
select pg_temp.refuses(format('select api.book(''clerk'', %L, %s, array[%s])', :'r1', :show2, pg_temp.seat(:show2, 1)), 'MU013', 'of a booking');
select pg_temp.allows(format('select api.top_up(''clerk'', %L, 1)', :'r2'), 'a top-up');
select pg_temp.refuses(pg_temp.cancels('clerk', :'r2', :booking), 'MU013', 'whose id it is');
select pg_temp.allows(format('select api.top_up(''fan'', %L, 1)', :'r1'), 'the member''s own ids are others');
select pg_temp.refuses(pg_temp.cancels('clerk', gen_random_uuid(), :booking, array[:t1]), 'MU012', 'what was given back');
select pg_temp.refuses(pg_temp.quote('clerk', :booking, array[:t1]), 'MU012', 'nothing would come back of it');
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all is whole');

-- for nothing, and once the show has begun
select pg_temp.begins(clock_timestamp() - interval '1 hour') \g /dev/null
select pg_temp.refuses(pg_temp.cancels('clerk', gen_random_uuid(), :booking), 'MU012', 'a show that has begun, as for the member');
select pg_temp.refuses(pg_temp.cancels('head', gen_random_uuid(), :booking), 'MU012', 'for a supervisor, too');
update data.seat_claim set used_at = clock_timestamp() where booking_id = :booking;
select pg_temp.refuses(pg_temp.cancels('head', gen_random_uuid(), :booking, waive => true), 'MU012', 'a ticket that was used');
update data.seat_claim set used_at = null where booking_id = :booking;
select pg_temp.gives(pg_temp.cancels('head', :'r1', :booking, waive => true), '50,0', 'but for nothing');
select pg_temp.refuses(pg_temp.cancels('head', :'r1', :booking), 'MU013', 'another fee');
select pg_temp.gives('select state, total, paid, reason from api.my_bookings(''fan'')', 'cancelled,250,250,Ill', 'the last reason');
select is((select count(*) from data.mail where member_id = :fan and kind = 'refund'), 2::bigint, 'told again');
select pg_temp.begins('2090-06-01T19:00:00+09:00') \g /dev/null
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all is whole');

-- a clerk's own booking, and a seat that somebody waits for
select booking_id as own from api.book('clerk', gen_random_uuid(), :show2, array[pg_temp.seat(:show2, 1)]) \gset
select entry_id as entry from api.join_waiting_list('friend', gen_random_uuid(), :show2, 1) \gset
select pg_temp.gives(pg_temp.cancels('head', gen_random_uuid(), :own, waive => true), '100,0', 'a clerk''s');
select is((select k.until from data.seat_claim k where k.show_id = :show2 and k.seat_id = pg_temp.seat(:show2, 1)), '2090-01-01Z', 'who waits comes first');
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all is whole');
select * from finish();
rollback;
