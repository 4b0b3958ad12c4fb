\ir support.psql
-- The first and last second of each step, whatever the calendar and the zone. No test can stand at an instant of the clock: what decides is told one.
select no_plan();
select pg_temp.concert('one') as concert \gset
create function pg_temp.fee(now text, starts text, zone text default 'Asia/Seoul', booked text default '2020-01-01Z', days int[] default '{10,7,3,1,0}', hours int default 24, until int default 3)
  returns text language sql as $$
  select coalesce(trim_scale(private.fee_percent(days, ('{0,10,20,30,90}'::numeric[])[6 - cardinality(days):], hours, until, booked::timestamptz, starts::timestamptz, zone, now::timestamptz))::text, 'closed')
$$;
-- What it costs just before an instant and at it.
create function pg_temp.around(at text, starts text, zone text default 'Asia/Seoul', booked text default '2020-01-01Z') returns text language sql as $$
  select pg_temp.fee((at::timestamptz - interval '1 us')::text, starts, zone, booked) || ' ' || pg_temp.fee(at, starts, zone, booked)
$$;
\set show '''2090-06-20T19:00:00+09:00'''
select is(pg_temp.around(at, :show), answer, at) from (values
  ('2090-06-11T00:00:00+09:00', '0 10'), ('2090-06-14T00:00:00+09:00', '10 20'), ('2090-06-18T00:00:00+09:00', '20 30'), ('2090-06-20T00:00:00+09:00', '30 90'),
  ('2090-06-20T19:00:00+09:00', '90 closed'), ('2090-06-10T00:00:00+09:00', '0 0'), ('2090-06-19T00:00:00+09:00', '30 30')) v (at, answer);
select is(pg_temp.fee('2089-01-01Z', :show), '0', 'long before');
select is(pg_temp.fee('2091-01-01Z', :show), 'closed', 'long after');
-- a leap day lies between, and the show is on one
select is(pg_temp.around('2088-02-21T00:00:00+09:00', '2088-03-02T19:00:00+09:00'), '0 0', '29 February is a day');
select is(pg_temp.around('2088-02-22T00:00:00+09:00', '2088-03-02T19:00:00+09:00'), '0 10', 'ten days are over a day later than in other years');
select is(pg_temp.around('2088-02-19T00:00:00+09:00', '2088-02-29T19:00:00+09:00') || ', ' || pg_temp.around('2088-02-20T00:00:00+09:00', '2088-02-29T19:00:00+09:00'), '0 0, 0 10', 'on one');
select is(pg_temp.around('2090-12-29T00:00:00+09:00', '2091-01-01T19:00:00+09:00') || ', ' || pg_temp.around('2090-12-30T00:00:00+09:00', '2091-01-01T19:00:00+09:00'), '20 20, 20 30', 'over the year''s end');
-- the venue's day, not the server's: a venue far west, one far east, a show just behind midnight
select is(pg_temp.around('2090-06-11T10:00:00Z', '2090-06-20T20:00:00-10:00', 'Pacific/Honolulu'), '0 10', 'west of the server a day ends later');
select is(pg_temp.around('2090-06-10T10:00:00Z', '2090-06-20T19:00:00+14:00', 'Pacific/Kiritimati'), '0 10', 'east of it sooner');
select is(pg_temp.around('2090-06-10T15:00:00Z', '2090-06-20T00:00:00+09:00'), '0 10', 'a show at midnight is on that day');
select is(pg_temp.around('2090-06-09T15:00:00Z', '2090-06-19T23:59:59+09:00'), '0 10', 'one just before it on the day before');
-- a night in which the clock moves
select is(pg_temp.around('2026-03-29T00:00:00+01:00', '2026-03-30T20:00:00+02:00', 'Europe/Paris') || ', ' || pg_temp.around('2026-03-30T00:00:00+02:00', '2026-03-30T20:00:00+02:00', 'Europe/Paris'), '30 30, 30 90', 'an hour less');
select is(pg_temp.around('2018-11-04T01:00:00-02:00', '2018-11-04T20:00:00-02:00', 'America/Sao_Paulo'), '30 90', 'a day without a midnight');
-- free for a while
select is(pg_temp.around('2090-06-15T12:00:00+09:00', :show, booked => '2090-06-14T12:00:00+09:00'), '0 20', 'free for 24 hours');
select is(pg_temp.around('2090-06-18T00:00:00+09:00', :show, booked => '2090-06-17T12:00:00+09:00'), '0 30', 'as long as it is 3 days before');
select is(pg_temp.fee('2090-06-19T12:00:00+09:00', :show, booked => '2090-06-19T11:00:00+09:00'), '30', 'not on the day before');
select is(pg_temp.fee('2090-06-20T18:00:00+09:00', :show, booked => '2090-06-20T17:00:00+09:00', until => 0), '0', 'unless the concert says so');
select is(pg_temp.fee('2090-06-17T12:00:00+09:00', :show, booked => '2090-06-17T12:00:00+09:00', hours => 0), '20', 'nor without free hours');
-- terms that end before the show
select is(pg_temp.fee('2090-06-19T23:59:59+09:00', :show, days => '{10,7,3,1}') || ' ' || pg_temp.fee('2090-06-20T00:00:00+09:00', :show, days => '{10,7,3,1}'), '90 closed', 'nothing on the day');

-- the kinder of what was agreed to and what is so now
select pg_temp.concert('one', '{"cancellation": {"steps": [{"days_before": 5, "fee_percent": 1}, {"days_before": 2, "fee_percent": 50}], "free_hours": 0}}') \g /dev/null
create function pg_temp.kinder(now text, agreed int, present int, agreed_start text, starts text) returns text language plpgsql as $f$
begin
  update data.concert c set terms_version = present where source_id = 'one';
  update data.booking b set terms_version = agreed, booked_at = '2020-01-02Z', starts_at = agreed_start::timestamptz where b.booking_id = current_setting('tap.booking')::bigint;
  update data.show s set starts_at = kinder.starts::timestamptz where s.show_id = (select b.show_id from data.booking b where b.booking_id = current_setting('tap.booking')::bigint);
  return coalesce(trim_scale(private.booking_fee_percent(current_setting('tap.booking')::bigint, kinder.now::timestamptz))::text, 'closed')
         || case when (select private.booking_fee_percent(b.booking_id, kinder.now::timestamptz) is distinct from
                              private.fee_percent(k.days_before, k.fee_percent, k.free_hours, k.free_until_days_before, b.booked_at, k.starts, k.time_zone, kinder.now::timestamptz)
                              and b.terms_version between k.fees_since and k.terms_version and b.starts_at = k.starts
                       from data.booking b join data.sale k using (show_id) where b.booking_id = current_setting('tap.booking')::bigint)
            then ' and another by the short way' else '' end;
end
$f$;
select pg_temp.member('fan') as fan \gset
select booking_id as first_booking from api.book('fan', gen_random_uuid(), pg_temp.show(:concert), array[pg_temp.seat(pg_temp.show(:concert), 1)]) \gset
select set_config('tap.booking', :'first_booking', true) \g /dev/null
select is(pg_temp.kinder(now, a, p, agreed, starts), answer, about) from (values
  ('2090-06-13T12:00:00+09:00', 1, 1, :show, :show, '10', 'the standard'), ('2090-06-13T12:00:00+09:00', 2, 2, :show, :show, '1', 'another'),
  ('2090-06-13T12:00:00+09:00', 1, 2, :show, :show, '1', 'kinder since'), ('2090-06-13T12:00:00+09:00', 2, 1, :show, :show, '1', 'harder since'),
  ('2090-06-18T12:00:00+09:00', 2, 1, :show, :show, '30', 'part of it kinder'), ('2090-06-19T12:00:00+09:00', 2, 2, :show, :show, 'closed', 'over'),
  ('2090-06-19T12:00:00+09:00', 2, 1, :show, :show, '30', 'no more over'), ('2090-06-19T12:00:00+09:00', null, 2, :show, :show, '30', 'a booking from before has the standard'),
  ('2090-06-19T12:00:00+09:00', 1, 1, :show, '2090-07-20T19:00:00+09:00', '0', 'moved to a later day'), ('2090-06-13T12:00:00+09:00', 1, 1, '2090-07-20T19:00:00+09:00', :show, '0', 'to an earlier one'),
  ('2090-06-20T19:00:00+09:00', 1, 1, '2090-07-20T19:00:00+09:00', :show, 'closed', 'which begins'), ('2090-06-20T18:59:59+09:00', 1, 1, '2090-07-20T19:00:00+09:00', :show, '0', 'not before it does'),
  ('2090-06-25T12:00:00+09:00', 1, 1, :show, '2090-06-26T19:00:00+09:00', '30', 'after the hour that it was to begin')) v (now, a, p, agreed, starts, answer, about);

-- when it costs more next
update data.concert set terms_version = 2 where source_id = 'one';
select pg_temp.concert('two') as two \gset
select pg_temp.show(:two) as show2 \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show2, array[pg_temp.seat(:show2, 1)]) \gset
update data.show set starts_at = :show where show_id = :show2;
update data.booking set starts_at = :show where booking_id = :booking;
create function pg_temp.ahead(booking bigint, percent numeric, now text) returns text language sql as $$
  select concat_ws(' ', coalesce(to_char(next_step_at at time zone 'Asia/Seoul', 'MM-DD HH24:MI:SS'), 'never'), to_char(closes_at at time zone 'Asia/Seoul', 'MM-DD HH24:MI:SS'))
  from private.fee_steps_ahead(booking, percent, now::timestamptz)
$$;
select is(pg_temp.ahead(:booking, percent, now), answer, now) from (values
  (0, '2090-01-01Z', '06-11 00:00:00 06-20 19:00:00'), (0, '2090-06-10T23:59:59+09:00', '06-11 00:00:00 06-20 19:00:00'),
  (10, '2090-06-11T00:00:00+09:00', '06-14 00:00:00 06-20 19:00:00'), (20, '2090-06-17T23:59:59+09:00', '06-18 00:00:00 06-20 19:00:00'),
  (30, '2090-06-18T00:00:00+09:00', '06-20 00:00:00 06-20 19:00:00'), (90, '2090-06-20T00:00:00+09:00', 'never 06-20 19:00:00')) v (percent, now, answer);
update data.booking set booked_at = '2090-06-15T10:00:00+09:00', booking_period = '[2020-01-01,2091-01-01)' where booking_id = :booking;
select is(pg_temp.ahead(:booking, 0, '2090-06-15T11:00:00+09:00'), '06-16 10:00:00 06-20 19:00:00', 'the free hours end');
select pg_temp.gives(format('select fee_percent, next_step_at, closes_at from api.quote_cancellation(''fan'', %s)', :booking), '0,"2090-06-16 10:00:00+09","2090-06-20 19:00:00+09"', 'a quote tells it')
from (select set_config('timezone', 'Asia/Seoul', true)) z;

-- fees are whole coins, rounded down, for each ticket
select pg_temp.concert('odd', '{"prices": [{"grade": "R", "price": 99, "sections": ["A"]}, {"grade": "S", "price": 1, "sections": ["B"]}], "cancellation": {"steps": [{"days_before": 0, "fee_percent": 33.3333}], "free_hours": 0}}') as odd \gset
select pg_temp.show(:odd) as odd_show \gset
select booking_id as odd_booking from api.book('fan', gen_random_uuid(), :odd_show, array[pg_temp.seat(:odd_show, 1), pg_temp.seat(:odd_show, 2), pg_temp.seat(:odd_show, 11)]) \gset
select pg_temp.gives(format('select refund, fee from api.quote_cancellation(''fan'', %s)', :odd_booking), '135,64', '32.99 twice, and a third of a coin');
select pg_temp.gives(format('select refund, fee from api.cancel_booking(''fan'', gen_random_uuid(), %s, 135)', :odd_booking), '135,64', 'as it was shown');
select is((select string_agg(price || '-' || fee, ' ' order by ordinal) from data.cancelled_ticket where booking_id = :odd_booking), '99-32 99-32 1-0', 'refund and fee are the price');
select pg_temp.concert('all', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 100}], "free_hours": 0}}') as alls \gset
select booking_id as all_booking from api.book('fan', gen_random_uuid(), pg_temp.show(:alls), array[pg_temp.seat(pg_temp.show(:alls), 1)]) \gset
select pg_temp.gives(format('select refund, fee from api.cancel_booking(''fan'', gen_random_uuid(), %s)', :all_booking), '0,100', 'a fee of all of it');

-- when seats return
create function pg_temp.release(now text, ends text default '2090-06-20T19:00:00+09:00', zone text default 'Asia/Seoul', hours time[] default '{12:00,18:00}') returns text language sql as $$
  select coalesce(to_char(private.next_release(hours, zone, ends::timestamptz, now::timestamptz) at time zone zone, 'MM-DD HH24:MI'), 'none')
$$;
select is(pg_temp.release(now), answer, now) from (values
  ('2090-06-10T11:59:59.999999+09:00', '06-10 12:00'), ('2090-06-10T12:00:00+09:00', '06-10 18:00'), ('2090-06-10T17:59:59+09:00', '06-10 18:00'),
  ('2090-06-10T18:00:00+09:00', '06-11 12:00'), ('2090-06-10T23:59:59+09:00', '06-11 12:00'), ('2090-06-20T12:00:00+09:00', '06-20 18:00'), ('2090-06-20T18:00:00+09:00', 'none'),
  ('2090-06-20T19:30:00+09:00', 'none'), ('2090-06-30T11:00:00+09:00', 'none')) v (now, answer);
select is(pg_temp.release('2090-06-20T17:00:00+09:00', '2090-06-20T18:00:00+09:00'), 'none', 'not at the instant when the sale ends');
select is(pg_temp.release('2090-06-20T17:00:00+09:00', '2090-06-20T18:00:00.000001+09:00'), '06-20 18:00', 'but just before');
select is(pg_temp.release('2090-06-10T11:00:00Z', zone => 'Pacific/Honolulu'), '06-10 12:00', 'by the venue''s clock');
select is(pg_temp.release('2088-02-29T23:00:00+09:00', hours => '{00:00}'), '03-01 00:00', 'at midnight');
select is(pg_temp.release('2090-06-10T11:00:00+09:00', hours => '{23:59}'), '06-10 23:59', 'once a day');
select is(pg_temp.release(now, zone => 'America/New_York', hours => '{02:30,03:10}'), answer, 'an hour that is left out, at ' || now) from (values
  ('2027-03-14T01:00:00-05:00', '03-14 03:10'), ('2027-03-14T03:10:00-04:00', '03-14 03:30'), ('2027-03-14T03:30:00-04:00', '03-15 02:30')) v (now, answer);
select is(pg_temp.release('2090-06-10T11:00:00+09:00', ends => null), 'none', 'never when it is not on sale');
select * from finish();
rollback;
