\ir support.psql
-- What an organiser does to shows that are sold: who may, what everybody gets back, and a request that comes again.
select no_plan();
select pg_temp.concert('one', '{"prices": [{"grade": "R", "price": 101, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["B"]}]}') as concert, pg_temp.concert('two') as other, pg_temp.concert('three') as three \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show, pg_temp.show(:other, 2) as other_show2,
       pg_temp.show(:three) as moved, pg_temp.show(:three, 2) as stays \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 4) as a4, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('third') as third, pg_temp.member('holder'), pg_temp.member('rich', 999999999),
       pg_temp.member('admin', 500, 'admin') as admin, pg_temp.member('supervisor', 0, 'supervisor') \gset
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'
create function pg_temp.cancels(what text, token text, request uuid, id bigint, reason text default 'Storm', percent text default '10') returns text language sql as $$
  select format('select * from api.cancel_%s(%L, %L, %L, %L, %s)', what, token, request, id, reason, percent)
$$;
create function pg_temp.moves(token text, request uuid, show bigint, starts text, reason text default 'Fog') returns text language sql as $$
  select format('select * from api.move_show(%L, %L, %L, %L, %L)', token, request, show, starts, reason)
$$;
create function pg_temp.answers(token text, request uuid, booking bigint, keep boolean) returns text language sql as $$
  select format('select api.answer_move(%L, %L, %L, %L)', token, request, booking, keep)
$$;

-- a show: two seats of a fan, one of which was used; one of a friend's two, who gave the other back; somebody holds a seat
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1, :b1]) \gset
select booking_id as booking2 from api.book('friend', gen_random_uuid(), :show, array[:a2, :a3]) \gset
select booking_id as elsewhere from api.book('third', gen_random_uuid(), :show2, array[:a1]) \gset
select api.cancel_tickets('friend', gen_random_uuid(), :booking2, array[:booking2 * 1024 + 2]) \g /dev/null
select api.hold_seats('holder', :show, array[:a4]) \g /dev/null
select code as code from api.my_tickets('fan', :booking) limit 1 \gset
select api.check_in('admin', :'code') \g /dev/null

select pg_temp.refuses(pg_temp.cancels('show', token, request, id, reason, percent), code, about) from (values
  ('nobody', :'r1'::uuid, :show::bigint, 'Storm', '10', 'MU007', 'unknown token'), ('fan', :'r1', :show, 'Storm', '10', 'MU008', 'a fan'), ('supervisor', :'r1', :show, 'Storm', '10', 'MU008', 'a supervisor'),
  ('admin', null, :show, 'Storm', '10', 'MU009', 'no request id'), ('admin', :'r1', null, 'Storm', '10', 'MU009', 'no show'), ('admin', :'r1', -1, 'Storm', '10', 'MU006', 'no such show'),
  ('admin', :'r1', :show, null, '10', 'MU009', 'no reason'), ('admin', :'r1', :show, E' \u200b\n', '10', 'MU009', 'a reason that says nothing'), ('admin', :'r1', :show, repeat('x', 1001), '10', 'MU009', 'a long one'),
  ('admin', :'r1', :show, 'Storm', 'null', 'MU009', 'null'), ('admin', :'r1', :show, 'Storm', '-0.1', 'MU009', 'less than nothing'), ('admin', :'r1', :show, 'Storm', '100.1', 'MU009', 'more than double'),
  ('admin', :'r1', :show, 'Storm', '''NaN''', 'MU009', 'no number')) v (token, request, id, reason, percent, code, about);
select pg_temp.gives(pg_temp.cancels('show', 'admin', :'r1', :show), '2,279', 'all that was not given back, and a tenth on top, rounded up: 101 + 11, 50 + 5, 101 + 11');
select pg_temp.gives('select kind, amount, balance from api.my_ledger(''fan'') limit 3', 'compensation,16,1000016|refund,151,1000000|booking,-151,999849', 'in the ledger, a used ticket, too');
select pg_temp.gives('select kind, amount, balance from api.my_ledger(''friend'') limit 4', 'compensation,11,1000011|refund,101,1000000|refund,101,999899|booking,-202,999798', 'what was given back before is not given back again');
select pg_temp.gives('select state, reason, moved_from from api.my_bookings(''fan'')', 'cancelled,Storm,', 'and why');
select pg_temp.gives(format('select state from api.my_tickets(''fan'', %s)', :booking), 'cancelled|cancelled', 'the tickets are dead');
select pg_temp.gives(format('select outcome from api.check_in(''admin'', %L)', :'code'), 'cancelled', 'at the door, too');
select pg_temp.gives('select state, reason from api.my_bookings(''third'')', 'booked,', 'another evening takes place');
select pg_temp.gives(format('select show_id = %s, cancelled, next_release_at is null from api.shows(%s)', :show, :concert), 't,t,t|f,f,f', 'the dates say so');
select is((select string_agg(distinct state, ',') from api.seats(:show)), 'free', 'nobody has a seat');
select pg_temp.refuses(format('select api.book(''rich'', gen_random_uuid(), %s, array[%s])', :show, :a4), 'MU001', 'and nobody gets one');
select pg_temp.refuses(format('select api.hold_seats(''rich'', %s, array[%s])', :show, :a4), 'MU001', 'nor holds it');
select pg_temp.allows(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :show2, :a2), 'the fan may book another evening');
select pg_temp.gives('select state, reason from api.my_bookings(''fan'')', 'booked,|cancelled,Storm', 'which the reason is not for');

select is((select first_show from data.concert where concert_id = :concert), '2090-06-02T19:00:00+09:00'::timestamptz, 'lists have it from the evening that takes place');
select is((select string_agg(distinct title, ',') from api.calendar_day('2090-06-01') d where d.concert_id in (:concert, :other)), 'two', 'calendars no longer have it on its day');
select is((select count(*) from api.search_concerts('one', from_date => '2090-06-01', to_date => '2090-06-01') where concert_id = :concert), 0::bigint, 'nor does a search of that day');
select is((select count(*) from api.search_concerts('one', from_date => '2090-06-02', to_date => '2090-06-02', seats_free => 1) where concert_id = :concert), 1::bigint, 'one of the other day does');
select is((select string_agg(title || coalesce(' ' || to_char(next_show at time zone 'Asia/Seoul', 'MM-DD'), ''), ',') from api.search_concerts('tap', sort => 'date')), 'two 06-01,three 06-01,one 06-02', 'it stands where its next evening does');

-- again
select pg_temp.gives(pg_temp.cancels('show', 'admin', :'r1', :show), '2,279', 'the same request again');
select pg_temp.refuses(statement, 'MU013', about) from (values
  (pg_temp.cancels('show', 'admin', :'r1', :show2), 'for another show'), (pg_temp.cancels('show', 'admin', :'r1', :show, 'Strike'), 'another reason'), (pg_temp.cancels('show', 'admin', :'r1', :show, percent => '11'), 'another percentage'),
  (pg_temp.cancels('concert', 'admin', :'r1', :concert), 'the concert'), (pg_temp.moves('admin', :'r1', :show, '2090-07-01Z', 'Storm'), 'a move')) v (statement, about);
select pg_temp.allows(format('select api.top_up(''admin'', %L, 5)', :'r2'), 'a top-up');
select pg_temp.refuses(pg_temp.cancels('show', 'admin', :'r2', :show2), 'MU013', 'is no cancellation');
select pg_temp.refuses(pg_temp.cancels('show', 'admin', gen_random_uuid(), :show), 'MU012', 'it is cancelled once');
select pg_temp.refuses(pg_temp.cancels('concert', 'admin', gen_random_uuid(), null), 'MU009', 'no concert');
select pg_temp.refuses(pg_temp.cancels('concert', 'admin', gen_random_uuid(), -1), 'MU006', 'no such concert');
select pg_temp.refuses(pg_temp.moves('admin', gen_random_uuid(), :show, '2090-07-01Z'), 'MU012', 'nor is it moved');

-- a concert: what is left of it
update data.setting set value = '10' where name = 'balance_maximum';
select pg_temp.gives(pg_temp.cancels('concert', 'admin', '33333333-3333-3333-3333-333333333333', :concert, 'Illness', '0'), '2,202', 'without a compensation');
select pg_temp.gives('select kind, amount from api.my_ledger(''third'') limit 2', 'refund,101|booking,-101', 'there is no entry of nothing');
select pg_temp.gives(format('select sale_state from api.concert(%s)', :concert), 'cancelled', 'the concert is cancelled');
select is((select string_agg(title || coalesce(' ' || to_char(next_show at time zone 'Asia/Seoul', 'MM-DD'), ''), ',') from api.search_concerts('tap', sort => 'date')), 'one 06-01,two 06-01,three 06-01', 'and is listed where it was to be');
select pg_temp.gives('select state, reason from api.my_bookings(''third'')', 'cancelled,Illness', 'and says why');
select pg_temp.refuses(pg_temp.cancels('concert', 'admin', gen_random_uuid(), :concert), 'MU012', 'once');
select booking_id as richest from api.book('rich', gen_random_uuid(), :other_show, array[:a1]) \gset
select pg_temp.gives(pg_temp.cancels('show', 'admin', gen_random_uuid(), :other_show, percent => '100'), '1,200', 'a full purse takes what is its own');
select pg_temp.gives(format('select sale_state from api.concert(%s)', :other), 'open', 'the other evening is on sale');
select pg_temp.gives(pg_temp.cancels('show', 'admin', gen_random_uuid(), :other_show2), '0,0', 'an evening that nobody booked');
select pg_temp.gives(format('select sale_state from api.concert(%s)', :other), 'cancelled', 'was the last: the concert is cancelled');
update data.setting set value = '1000000000' where name = 'balance_maximum';
select is((select private.english(reason) from data.concert c, private.import_document(jsonb_build_object('format', 'my-universe/1', 'concerts',
             jsonb_build_array(jsonb_build_object('source', c.source, 'source_id', c.source_id, 'shows', '["2090-06-01T19:00:00+09:00"]'::jsonb)))) i
           where c.concert_id = :other and i.outcome = 'rejected'),
          'a show cannot go: its organiser cancelled or moved it, which is in the books', 'no document takes it out of the books');
select is((select private.english(reason) from data.concert c, private.import_document(jsonb_build_object('format', 'my-universe/1', 'concerts',
             jsonb_build_array(jsonb_build_object('source', c.source, 'source_id', c.source_id,
                                                  'shows', '["2090-06-01T19:00:00+09:00", "2090-06-02T19:00:00+09:00", "2090-06-03T19:00:00+09:00"]'::jsonb)))) i
           where c.concert_id = :other and i.outcome = 'rejected'),
          'the concert is cancelled: a show of it would never be sold; give new shows a concert of their own', 'nor adds one to it');

-- a show that is moved
select booking_id as kept from api.book('fan', gen_random_uuid(), :moved, array[:a1]) \gset
select booking_id as left_over from api.book('friend', gen_random_uuid(), :moved, array[:a2, :a3]) \gset
select booking_id as unmoved from api.book('third', gen_random_uuid(), :stays, array[:a1]) \gset
select terms_version as terms from data.concert where concert_id = :three \gset
select pg_temp.refuses(pg_temp.answers('fan', :'r1', :kept, false), 'MU012', 'nothing was moved');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.moves('nobody', :'r2', :moved, '2090-07-01Z'), 'MU007', 'unknown token'), (pg_temp.moves('supervisor', :'r2', :moved, '2090-07-01Z'), 'MU008', 'no administrator'),
  (pg_temp.moves('admin', null, :moved, '2090-07-01Z'), 'MU009', 'no request id'), (pg_temp.moves('admin', gen_random_uuid(), :moved, null), 'MU009', 'no time'), (pg_temp.moves('admin', gen_random_uuid(), :moved, '2020-01-01Z'), 'MU009', 'a time that is past'),
  (pg_temp.moves('admin', gen_random_uuid(), :moved, 'infinity'), 'MU009', 'never'), (pg_temp.moves('admin', gen_random_uuid(), :moved, '9000-01-01Z'), 'MU009', 'nearly never'),
  (pg_temp.moves('admin', gen_random_uuid(), :moved, '2090-06-01T19:00:00+09:00'), 'MU009', 'the same time'), (pg_temp.moves('admin', gen_random_uuid(), :moved, '2090-06-02T19:00:00+09:00'), 'MU009', 'that of the other show'),
  (pg_temp.moves('admin', gen_random_uuid(), :moved, '2090-07-01Z', ''), 'MU009', 'no reason'), (pg_temp.moves('admin', gen_random_uuid(), -1, '2090-07-01Z'), 'MU006', 'no such show')) v (statement, code, about);
\set r4 '44444444-4444-4444-4444-444444444444'
select pg_temp.gives(pg_temp.moves('admin', :'r4', :moved, '2090-05-01T19:00:00+09:00'), '2', 'two bookings');
select pg_temp.gives(pg_temp.moves('admin', :'r4', :moved, '2090-05-01T19:00:00+09:00'), '2', 'the same request again');
select pg_temp.refuses(pg_temp.moves('admin', :'r4', :moved, '2090-05-02T19:00:00+09:00'), 'MU013', 'another time');
select set_config('timezone', 'Asia/Seoul', true) \g /dev/null
select pg_temp.gives('select state, starts_at, reason, moved_from, kept from api.my_bookings(''fan'') limit 1', 'booked,"2090-05-01 19:00:00+09",Fog,"2090-06-01 19:00:00+09",', 'fans read it');
select pg_temp.gives('select changes from api.my_bookings(''fan'') limit 1', '1', 'calendars take the entry for a newer one');
select pg_temp.gives('select changes from api.my_bookings(''third'') limit 1', '0', 'of the evening that stays nothing changes');
select pg_temp.gives('select state, reason, moved_from from api.my_bookings(''third'') limit 1', 'booked,,', 'those of the other evening need not');
select is((select terms_version from data.concert where concert_id = :three), :terms + 1, 'the terms grow');
select is((select first_show from data.concert where concert_id = :three), '2090-05-01T19:00:00+09:00'::timestamptz, 'lists know');
select is((select upper(period) from data.sale where show_id = :moved), '2090-01-01Z'::timestamptz, 'the sale ends as before');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.answers('nobody', :'r1', :kept, true), 'MU007', 'unknown token'), (pg_temp.answers('fan', null, :kept, true), 'MU009', 'no request id'), (pg_temp.answers('fan', :'r1', :kept, null), 'MU009', 'no answer'),
  (pg_temp.answers('fan', :'r1', -1, true), 'MU006', 'no such booking'), (pg_temp.answers('fan', :'r1', null, true), 'MU009', 'no booking'), (pg_temp.answers('friend', :'r1', :kept, true), 'MU008', 'somebody else''s'),
  (pg_temp.answers('friend', :'r1', :kept, false), 'MU008', 'nor given back'), (pg_temp.answers('third', :'r1', :unmoved, true), 'MU012', 'what was not moved')) v (statement, code, about);
select pg_temp.allows(pg_temp.answers('fan', :'r1', :kept, true), 'kept');
select pg_temp.allows(pg_temp.answers('fan', :'r1', :kept, true), 'the same request again');
select pg_temp.refuses(pg_temp.answers('fan', :'r1', :booking, true), 'MU013', 'for another booking');
select pg_temp.refuses(format('select api.top_up(''fan'', %L, 1)', :'r1'), 'MU013', 'a top-up under the id of an answer');
select pg_temp.refuses(format('select api.top_up(''admin'', %L, 1)', :'r4'), 'MU013', 'or of a move');
select pg_temp.refuses(pg_temp.answers('fan', :'r1', :kept, false), 'MU013', 'with another answer');
select pg_temp.gives('select state, kept from api.my_bookings(''fan'') limit 1', 'booked,t', 'it is known');
select is((select count(*) from data.kept_booking), 1::bigint, 'once');
update data.booking set booked_at = booked_at - interval '3 days' where booking_id = :left_over;
update data.show set starts_at = clock_timestamp() + interval '1 hour' where show_id = :moved;
select pg_temp.gives(format('select refund, fee from api.quote_cancellation(''friend'', %s)', :left_over), '200,0', 'what was agreed to was far from the show');
update data.booking set starts_at = clock_timestamp() + interval '2 hours' where booking_id = :left_over;
select pg_temp.gives(format('select refund < 200 from api.quote_cancellation(''friend'', %s)', :left_over), 't', 'or it would cost something');
select pg_temp.allows(pg_temp.answers('friend', :'r1', :left_over, false), 'given back');
select pg_temp.gives('select kind, amount from api.my_ledger(''friend'') limit 1', 'refund,200', 'all of it, for nothing');
select pg_temp.allows(pg_temp.answers('friend', :'r1', :left_over, false), 'the same request again');
select pg_temp.refuses(pg_temp.answers('friend', :'r1', :left_over, true), 'MU013', 'with another answer');
select pg_temp.refuses(pg_temp.answers('friend', gen_random_uuid(), :left_over, true), 'MU012', 'what is cancelled is not kept');
select pg_temp.allows(pg_temp.answers('fan', :'r2', :kept, false), 'who kept it may give it back still');
select pg_temp.gives('select state, kept from api.my_bookings(''fan'') limit 1', 'cancelled,', 'then it is kept no more');

-- a concert that is half over
select pg_temp.concert('four') as four \gset
select pg_temp.show(:four) as begun, pg_temp.show(:four, 2) as ahead \gset
select pg_temp.seat(:begun, 1) as c1 \gset
select booking_id as seen from api.book('third', gen_random_uuid(), :begun, array[:c1]) \gset
select pg_temp.allows(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :ahead, :c1), 'a booking of the second evening');
update data.show set starts_at = clock_timestamp() - interval '1 hour' where show_id = :begun;
select pg_temp.gives(pg_temp.cancels('concert', 'admin', gen_random_uuid(), :four, percent => '0'), '1,100', 'what is still to come is given back');
select is((select state::text from data.booking where booking_id = :seen), 'booked', 'not what took place');
select pg_temp.gives(format('select sale_state from api.concert(%s)', :four), 'cancelled', 'the concert is cancelled');

select pg_temp.refuses(pg_temp.answers('fan', :'r2', :kept, true), 'MU013', 'which is another answer');
update data.show set starts_at = clock_timestamp() where show_id = :moved;
select private.refresh_returns(:three) \g /dev/null
select pg_temp.refuses(pg_temp.moves('admin', gen_random_uuid(), :moved, '2090-07-01Z'), 'MU012', 'a show that has begun stays');
update data.booking set booked_at = booked_at + interval '3 days' where booking_id = :left_over;
select is((select string_agg(detail, '') from private.verify() where not ok and invariant in (1, 2, 3, 4, 5)), null, 'seats and money are as they should be');
select * from finish();
rollback;
