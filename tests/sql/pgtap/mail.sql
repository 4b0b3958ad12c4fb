\ir support.psql
-- The queue of mail: what is told to whom, once, and what becomes of a mail that does not go out.
select no_plan();
select pg_temp.concert('one', '{"prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["B"]}]}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as moved, pg_temp.show(:other, 2) as stays \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 4) as a4 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('third') as third, pg_temp.member('admin', 500, 'admin') as admin, pg_temp.member('supervisor', 0, 'supervisor') \gset
update data.member set language = 'en' where member_id = :friend;
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'
create function pg_temp.queue() returns text language sql as $$
  select string_agg(format('%s %s %s', split_part(m.email, '@', 1), q.kind, q.state), '|' order by q.mail_id) from data.mail q join data.member m using (member_id)
$$;
-- What a sender gets: kind, to whom, and the fact that is asked for.
create function pg_temp.next(fact text default 'language') returns text language plpgsql as $$
declare
  mail record;
begin
  select * into mail from private.next_mail();
  perform set_config('tap.mail', coalesce(mail.mail_id, 0)::text, true), set_config('tap.try', coalesce(mail.try, 0)::text, true);
  return concat_ws(' ', mail.facts ->> 'kind', split_part(mail.facts ->> 'to', '@', 1), mail.try, mail.facts ->> fact);
end
$$;
create function pg_temp.result(outcome text, error text default '') returns text language sql as $$
  select private.mail_result(current_setting('tap.mail')::bigint, current_setting('tap.try')::int, outcome, error);
  select concat_ws(' ', m.state, m.tries, m.unsure, round(extract(epoch from m.due_at - clock_timestamp()) / 60), m.error) from data.mail m where m.mail_id = current_setting('tap.mail')::bigint
$$;

select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1, :a2]) \gset
select booking_id as booking2 from api.book('friend', gen_random_uuid(), :show, array[:a3]) \gset
select booking_id as booking3 from api.book('third', gen_random_uuid(), :show2, array[:a1]) \gset

-- without a server
select pg_temp.refuses(format('select api.mail_tickets(''fan'', %L, %s)', :'r1', :booking), 'MU009', 'no mail goes out');
select api.cancel_tickets('fan', gen_random_uuid(), :booking, array[:booking * 1024 + 2]) \g /dev/null
select is(pg_temp.queue(), null, 'nothing is queued');
select pg_temp.gives('select sends_mail from api.deployment()', 'f', 'clients are told that no mail goes out');
select is((select mail_id from private.next_mail()), null, 'nothing is due');
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
select pg_temp.gives('select sends_mail from api.deployment()', 't', 'or that it does');
select throws_ok('insert into data.mail_server (is_set, url, sender) values (false, ''smtp://a'', ''a@b.c'')', '23514', null, 'one server');

-- tickets that a member asks for
select pg_temp.refuses(format('select api.mail_tickets(%L, %L, %L)', token, request, booking), code, about) from (values
  ('nobody', :'r1'::uuid, :booking::bigint, 'MU007', 'unknown token'), ('fan', null, :booking, 'MU009', 'no request id'), ('fan', :'r1', null, 'MU009', 'no booking'), ('fan', :'r1', -1, 'MU006', 'no such booking'),
  ('friend', :'r1', :booking, 'MU008', 'somebody else''s'), ('admin', :'r1', :booking, 'MU008', 'not even an administrator')) v (token, request, booking, code, about);
select pg_temp.allows(format('select api.mail_tickets(''fan'', %L, %s)', :'r1', :booking), 'asked for');
select pg_temp.allows(format('select api.mail_tickets(''fan'', %L, %s)', :'r1', :booking), 'the same request again');
select pg_temp.allows(format('select api.mail_tickets(''fan'', gen_random_uuid(), %s)', :booking), 'it is on its way');
select is(pg_temp.queue(), 'fan tickets due', 'once');
select request_id as topped from data.ledger where member_id = :fan and request_id is not null limit 1 \gset
select pg_temp.refuses(format('select api.mail_tickets(''fan'', %L, %s)', :'topped', :booking), 'MU013', 'the id of a booking');
select pg_temp.refuses(format('select api.mail_tickets(''fan'', %L, %s)', :'r1', :booking2), 'MU013', 'the id of another mail');
select is(pg_temp.next(), 'tickets fan 1 ko', 'it is given out');
select is(pg_temp.next(), '', 'to one sender alone');
select set_config('tap.mail', mail_id::text, true), set_config('tap.try', '1', true) from data.mail \g /dev/null
select is(private.mail_facts(m) - 'tickets', jsonb_build_object('kind', 'tickets', 'to', 'fan@tap.example', 'name', 'fan', 'language', 'ko', 'from', 'tickets@house.example', 'message_id', m.key || '@house.example',
            'booking_no', data.booking_no(:booking), 'title', 'one', 'singers', 'Tap Singer', 'singers_en', 'Tap Singer', 'venue', 'Tap Hall', 'venue_en', '', 'region', '서울', 'time_zone', 'Asia/Seoul', 'starts_at', s.starts_at, 'running_minutes', 0, 'changes', 1,
            'moved_from', null, 'reason', null, 'refund', null, 'fee', null, 'compensation', null, 'offer_ends_at', null, 'why', null, 'pay_until', null, 'rank', null, 'entrants', null), 'what it is written from')
from data.mail m, data.show s where s.show_id = :show;
select is((select string_agg(concat_ws(' ', t ->> 'seat', t ->> 'grade', t ->> 'price', t ->> 'pay' = pay, t ->> 'code' = code), '|') from data.mail m, jsonb_array_elements(private.mail_facts(m) -> 'tickets') t, api.my_tickets('fan', :booking) c where c.state = 'valid'),
          (select seat || ' R 100 t t' from api.my_tickets('fan', :booking) where state = 'valid'), 'the valid ticket alone');

-- what becomes of it
select is(pg_temp.result('later', E'450 try\r\nagain'), 'due 1 0 1 450 try again', 'later: after a minute');
select is(pg_temp.next(), '', 'not before');
select is(private.mail_result(current_setting('tap.mail')::bigint, 1, 'sent', ''), null, 'a result that comes twice is none');
create function pg_temp.tried(outcome text) returns text language plpgsql as $$
begin
  update data.mail set due_at = clock_timestamp() where state = 'due';
  perform pg_temp.next();
  return pg_temp.result(outcome, outcome);
end
$$;
select is(pg_temp.tried('later'), 'due 2 0 4 later', 'after four');
select is(pg_temp.tried('later'), 'due 3 0 16 later', 'after sixteen');
select is(pg_temp.tried('later'), 'due 4 0 64 later', 'after an hour');
select is(pg_temp.tried('later'), 'due 5 0 256 later', 'after four hours');
select is(pg_temp.tried('later'), 'due 6 0 360 later', 'never after more than six');
select pg_temp.tried('later'), pg_temp.tried('later'), pg_temp.tried('later') \g /dev/null
select matches(pg_temp.tried('later'), '^failed 10 0 ', 'ten tries are enough');
select pg_temp.gives('select kind, state, tries, error from api.mail_queue(''admin'')', 'tickets,failed,10,later', 'an administrator sees it');
select pg_temp.refuses('select api.mail_queue(''supervisor'')', 'MU008', 'nobody else');
select pg_temp.refuses('select api.mail_queue(''nobody'')', 'MU007', 'unknown token');
select pg_temp.refuses(format('select api.retry_mail(%L, %L)', token, id), code, about) from (values ('fan', current_setting('tap.mail'), 'MU008', 'a fan'), ('nobody', current_setting('tap.mail'), 'MU007', 'unknown'),
  ('admin', '-1', 'MU006', 'no such mail'), ('admin', null, 'MU006', 'null')) v (token, id, code, about);
select pg_temp.allows(format('select api.retry_mail(''admin'', %s)', current_setting('tap.mail')), 'has it tried anew');
select pg_temp.refuses(format('select api.retry_mail(''admin'', %s)', current_setting('tap.mail')), 'MU006', 'which it is');
select is(pg_temp.next(), 'tickets fan 1 ko', 'from the first try on');
select is(pg_temp.result('unsure', 'broken off'), 'due 1 1 1 broken off', 'a doubt: it is sent once more');
select is(pg_temp.tried('unsure'), 'failed 2 2 4 unsure', 'and no third time');
select pg_temp.gives('select may_be_retried from api.mail_queue(''admin'')', 'f', 'never');
select pg_temp.refuses(format('select api.retry_mail(''admin'', %s)', current_setting('tap.mail')), 'MU009', 'not by an administrator either');
select is((select concat_ws(' ', state, tries, unsure, error) from data.mail), 'failed 2 2 unsure', 'it stays what it is');
update data.mail set unsure = 0;
select pg_temp.gives('select may_be_retried from api.mail_queue(''admin'')', 't', 'what certainly did not');
select api.retry_mail('admin', current_setting('tap.mail')::bigint) \g /dev/null
select is(pg_temp.next(), 'tickets fan 1 ko', 'its sender vanishes');
select ok((select due_at between clock_timestamp() + interval '570 s' and clock_timestamp() + interval '600 s' from data.mail), 'for ten minutes it has the time');
update data.mail set due_at = clock_timestamp();
select is(pg_temp.next(), '', 'then it may have gone out');
select is((select concat_ws(' ', state, unsure, error) from data.mail), 'due 1 its sender did not come back', 'and is sent once more');
select is(private.mail_result((select mail_id from data.mail), 1, 'sent', ''), null, 'who comes back after all is late');
update data.mail set due_at = clock_timestamp();
select is(pg_temp.next(), 'tickets fan 2 ko', 'as a second try');
select is((select count(distinct key) from data.mail), 1::bigint, 'under the same Message-ID');
update data.mail set due_at = clock_timestamp();
select is(pg_temp.next(), '', 'that vanishes, too');
select is((select concat_ws(' ', state, unsure) from data.mail), 'failed 2', 'it is given up');
update data.mail set unsure = 1;
select api.retry_mail('admin', mail_id) from data.mail \g /dev/null
select is(pg_temp.next(), 'tickets fan 2 ko', 'of which one try is in doubt, it is the second');
select is(pg_temp.result('unsure', 'broken off'), 'failed 2 2 4 broken off', 'and another doubt ends it');
update data.mail set unsure = 0;
select api.retry_mail('admin', mail_id) from data.mail \g /dev/null
select pg_temp.next() \g /dev/null
select matches(pg_temp.result('never', '550 no such mailbox'), '^failed 1 0 .*550 no such mailbox$', 'a server that wants none');
select api.retry_mail('admin', mail_id) from data.mail \g /dev/null
select pg_temp.next() \g /dev/null
select is(pg_temp.result('sent'), 'sent 1 0 10 ', 'sent');
select is((select sent_at between now() and clock_timestamp() from data.mail), true, 'now');
select pg_temp.gives('select * from api.mail_queue(''admin'')', null, 'nothing is left to see');
select pg_temp.refuses(format('select api.retry_mail(''admin'', %s)', mail_id), 'MU006', 'nor to try') from data.mail;

-- how often
select api.mail_tickets('fan', gen_random_uuid(), :booking) \g /dev/null
select is(pg_temp.queue(), 'fan tickets sent|fan tickets due', 'what was sent can be sent again');
update data.setting set value = '2' where name = 'ticket_mails';
update data.mail set state = 'failed', tries = 1, error = 'x' where state = 'due';
select pg_temp.refuses(format('select api.mail_tickets(''fan'', %L, %s)', :'r2', :booking), 'MU010', 'but not without end');
select pg_temp.allows(format('select api.mail_tickets(''friend'', %L, %s)', :'r2', :booking2), 'another booking''s');
update data.mail set at = at - interval '1 day' where booking_id = :booking;
select pg_temp.allows(format('select api.mail_tickets(''fan'', %L, %s)', :'r2', :booking), 'the next day');

-- tickets that were cancelled meanwhile
select refund as refund from api.cancel_booking('fan', gen_random_uuid(), :booking) \gset
select is(pg_temp.queue(), 'fan tickets sent|fan tickets failed|friend tickets due|fan tickets due|fan refund due', 'the refund is told');
select is(pg_temp.next(), 'tickets friend 1 en', 'the friend''s');
select is(pg_temp.next('refund'), 'refund fan 1 100', 'the fan''s tickets are not mailed, the refund is');
select is(pg_temp.result('sent'), 'sent 1 0 10 ', 'sent');
select is((select state::text from data.mail where request_id = :'r2' and member_id = :fan), 'dropped', 'they were dropped');
select pg_temp.refuses(format('select api.mail_tickets(''fan'', gen_random_uuid(), %s)', :booking), 'MU012', 'nor can they be asked for');

-- what an organiser does
delete from data.mail;
select booking_id as here from api.book('fan', gen_random_uuid(), :moved, array[:a1]) \gset
select booking_id as left_over from api.book('friend', gen_random_uuid(), :moved, array[:a2]) \gset
select booking_id as unmoved from api.book('third', gen_random_uuid(), :stays, array[:a1]) \gset
select api.cancel_booking('friend', gen_random_uuid(), :left_over) \g /dev/null
delete from data.mail;
select api.move_show('admin', gen_random_uuid(), :moved, '2090-05-01T19:00:00+09:00', 'Fog') \g /dev/null
select api.cancel_show('admin', gen_random_uuid(), :show, 'Storm') \g /dev/null
select is(pg_temp.queue(), 'fan show_moved due|friend show_cancelled due', 'whoever had booked is told');
select api.move_show('admin', gen_random_uuid(), :moved, '2090-05-02T19:00:00+09:00', 'Rain') \g /dev/null
select is(pg_temp.next('compensation'), 'show_cancelled friend 1 10', 'what was moved again is no news');
select is((select concat_ws(' ', f ->> 'reason', f ->> 'refund', f ->> 'fee') from data.mail m, private.mail_facts(m) f where kind = 'show_cancelled'), 'Storm 100 0', 'with reason and sum');
select is(pg_temp.next('reason'), 'show_moved fan 1 Rain', 'the last move is');
select is((select f ->> 'moved_from' from data.mail m, private.mail_facts(m) f where f ->> 'reason' = 'Rain'), (select to_jsonb('2090-05-01T19:00:00+09:00'::timestamptz) #>> '{}'), 'from where it was');
select api.move_show('admin', gen_random_uuid(), :moved, '2090-05-03T19:00:00+09:00', 'Snow') \g /dev/null
select api.answer_move('fan', gen_random_uuid(), :here, false) \g /dev/null
select is(pg_temp.next('refund'), 'refund fan 1 100', 'who gave it back is told of the refund, and of the move no more');

-- the day before
delete from data.mail;
select pg_temp.concert('near') as near \gset
select pg_temp.show(:near) as near_show, pg_temp.show(:near, 2) as far_show \gset
select booking_id as near_booking from api.book('fan', gen_random_uuid(), :near_show, array[pg_temp.seat(:near_show, 1), pg_temp.seat(:near_show, 2)]) \gset
select booking_id as friends from api.book('friend', gen_random_uuid(), :near_show, array[pg_temp.seat(:near_show, 3)]) \gset
select booking_id as far_booking from api.book('third', gen_random_uuid(), :far_show, array[pg_temp.seat(:near_show, 3)]) \gset
-- A zone in which it is the hour that is wanted now: shows are dated by their venue's clock.
create function pg_temp.zone_at(hour int) returns text language sql as $$
  select name from pg_timezone_names where utc_offset in (select make_interval(hours => h) from generate_series(-11, 12) h) and name like 'Etc/GMT%'
    and extract(hour from clock_timestamp() at time zone name) = zone_at.hour limit 1
$$;
create function pg_temp.at_venue(days int, hour int) returns timestamptz language sql as $$
  select ((clock_timestamp() at time zone v.time_zone)::date + at_venue.days + make_interval(hours => at_venue.hour)) at time zone v.time_zone from data.venue v where v.name = 'Tap Hall'
$$;
update data.venue set time_zone = pg_temp.zone_at(12) where name = 'Tap Hall';
update data.show set starts_at = pg_temp.at_venue(2, 0) where show_id = :far_show;
select is(private.queue_reminders(), 0::bigint, 'nothing is tomorrow');
update data.show set starts_at = pg_temp.at_venue(1, 0) where show_id = :near_show;
update data.setting set value = '13:00' where name = 'reminder_hour';
select is(private.queue_reminders(), 0::bigint, 'not before the hour');
update data.setting set value = '12:00' where name = 'reminder_hour';
delete from data.mail_server;
select is(private.queue_reminders(), 0::bigint, 'nor where no mail goes out');
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
select pg_temp.allows('select api.set_notice(''friend'', ''show_tomorrow'', false)', 'who does not want it');
select is(private.queue_reminders(), 1::bigint, 'is not reminded');
select is(pg_temp.queue(), 'fan show_tomorrow due', 'who has not said so is, once a booking');
select is(private.queue_reminders(), 0::bigint, 'once');
select booking_id as late from api.book('admin', gen_random_uuid(), :near_show, array[pg_temp.seat(:near_show, 4)]) \g /dev/null
select is(private.queue_reminders(), 1::bigint, 'who books later on that day is reminded');
select is(private.queue_reminders(), 0::bigint, 'once as well');
update data.show_reminder set seen = '9000000000000000000';
delete from data.mail where kind = 'show_tomorrow';
select is(private.queue_reminders(), 0::bigint, 'what was seen is not looked at again');
select pg_temp.cancel(b.booking_id) from data.booking b where b.member_id = :admin and b.show_id = :near_show and b.state = 'booked' \g /dev/null
update data.show set starts_at = pg_temp.at_venue(1, 23) where show_id = :near_show;
select is(private.queue_reminders(), 1::bigint, 'and again when it was moved');
update data.show set starts_at = pg_temp.at_venue(1, 22), cancelled_at = now() where show_id = :near_show;
select is(private.queue_reminders(), 0::bigint, 'not of a cancelled show');
update data.show set starts_at = pg_temp.at_venue(0, 13) where show_id = :far_show;
select is(private.queue_reminders(), 0::bigint, 'nor of today''s');

-- the same in the application
update data.show set starts_at = pg_temp.at_venue(1, 22), cancelled_at = null where show_id = :near_show;
select pg_temp.gives('select kind, title, amount, booking_id is null from api.my_reminders(''friend'', now() - interval ''1 day'') where kind not like ''%concert''', 'refund,two,100,f|show_cancelled,one,110,f', 'money is told, in order; reminders are not wanted');
select pg_temp.gives('select kind, title, amount, booking_id is null from api.my_reminders(''fan'', now() - interval ''1 day'') where kind not like ''%concert''', 'show_tomorrow,near,,f|refund,one,100,f|refund,one,100,f|refund,two,100,f', 'the fan is told of tomorrow and of the refunds, of the move no more');
select pg_temp.gives(format('select at = %L, starts_at = %L from api.my_reminders(''fan'', now() - interval ''1 day'') where kind = ''show_tomorrow''', pg_temp.at_venue(0, 12), pg_temp.at_venue(1, 22)), 't,t', 'since the hour of reminders');
select pg_temp.gives('select * from api.my_reminders(''fan'', clock_timestamp())', null, 'not what was told before');

-- offers
select private.queue_reminders() \g /dev/null
delete from data.mail;
update data.show_reminder set seen = '9000000000000000000';
select pg_temp.concert('full', '{"prices": [{"grade": "R", "price": 100, "sections": ["A"]}]}') as full \gset
select pg_temp.show(:full) as full_show \gset
update data.setting set value = '00:00' where name = 'offer_hours_from';
update data.setting set value = '24:00' where name = 'offer_hours_until';
update data.setting set value = '60' where name = 'offer_minutes';
select booking_id as given from api.book('third', gen_random_uuid(), :full_show, array[pg_temp.seat(:full_show, 1), pg_temp.seat(:full_show, 2)]) \gset
select entry_id as entry from api.join_waiting_list('fan', gen_random_uuid(), :full_show, 1) \gset
select entry_id as entry2 from api.join_waiting_list('friend', gen_random_uuid(), :full_show, 1) \gset
select api.set_notice('friend', 'offer', false) \g /dev/null
select api.cancel_booking('third', gen_random_uuid(), :given) \g /dev/null
select offered from private.run_offers(:full_show - 1) \g /dev/null
select is(pg_temp.queue(), 'third refund due|fan offer due', 'who gets an offer is told, unless it is not wanted');
select pg_temp.next() \g /dev/null
select matches(pg_temp.next('offer_ends_at'), '^offer fan 1 20', 'until when');
select is((select jsonb_array_length(private.mail_facts(m) -> 'tickets') from data.mail m where kind = 'offer'), 1, 'which seats');
select pg_temp.gives('select kind, title from api.my_reminders(''fan'', now() - interval ''1 day'') where kind like ''offer%''', 'offer,full', 'in the application, too');
select pg_temp.gives('select kind, title from api.my_reminders(''friend'', now() - interval ''1 day'') where kind like ''offer%''', null, 'unless it is not wanted');
select is(private.queue_reminders(), 0::bigint, 'there is an hour left');
update data.waiting_entry set offer_ends_at = clock_timestamp() + interval '31 minutes' where entry_id = :entry;
select is(private.queue_reminders(), 0::bigint, 'there is more than half an hour left');
update data.waiting_entry set offer_ends_at = clock_timestamp() + interval '29 minutes', offered_at = offered_at - interval '5 minutes' where entry_id = :entry;
select is(private.queue_reminders(), 0::bigint, 'it was made hardly earlier');
update data.waiting_entry set offered_at = offered_at - interval '1 hour' where entry_id = :entry;
select is(private.queue_reminders(), 1::bigint, 'half an hour before it lapses');
select is(private.queue_reminders(), 0::bigint, 'once');
select pg_temp.gives('select kind from api.my_reminders(''fan'', now() - interval ''1 day'') where kind like ''offer%''', 'offer|offer_ending', 'in the application, too');
select is((select private.mail_facts(m) ->> 'kind' from data.mail m where kind = 'offer_ending'), 'offer_ending', 'it is mailed');
select api.decline_offer('fan', :entry) \g /dev/null
select is((select private.mail_facts(m) from data.mail m where kind = 'offer_ending'), null, 'but not when it is over');
select pg_temp.gives('select kind from api.my_reminders(''fan'', now() - interval ''1 day'') where kind like ''offer%''', null, 'nor told');

-- what one wants
select pg_temp.gives('select * from api.notices(''friend'')', 'booking_opens,t,f|new_concert,t,f|show_tomorrow,f,f|draw_won,t,f|draw_moved_up,t,f|draw_ending,t,f|draw_lost,t,f|offer,f,f|offer_ending,t,f|waiting_moved,t,f|waiting_over,t,f|show_cancelled,t,t|show_moved,t,t|refund,t,t', 'what there is');
select pg_temp.allows('select api.set_notice(''friend'', ''show_tomorrow'', true)', 'on again');
select pg_temp.allows('select api.set_notice(''friend'', ''new_concert'', false)', 'off');
select pg_temp.allows('select api.set_notice(''friend'', ''new_concert'', false)', 'twice');
select pg_temp.gives('select string_agg(kind, '' '') from api.notices(''friend'') where not wanted', '"new_concert offer"', 'is known');
select api.set_favourite_singer('friend', singer_id, true) from data.singer where name = 'Tap Singer' \g /dev/null
select pg_temp.gives('select string_agg(distinct kind, '' '' order by kind) from api.my_reminders(''friend'', now() - interval ''1 day'')', '"refund show_cancelled show_tomorrow"', 'and not told');
select pg_temp.refuses(format('select api.set_notice(%L, %L, %L)', token, kind, wanted), code, about) from (values ('nobody', 'new_concert', true, 'MU007', 'unknown token'), ('fan', 'refund', false, 'MU009', 'one''s own money'),
  ('fan', 'weather', true, 'MU009', 'what there is not'), ('fan', null, true, 'MU009', 'nothing'), ('fan', 'new_concert', null, 'MU009', 'neither on nor off')) v (token, kind, wanted, code, about);
select pg_temp.refuses('select * from api.notices(''nobody'')', 'MU007', 'unknown token');
-- what is forgotten
delete from data.mail;
insert into data.mail (member_id, kind, booking_id, occasion, state, tries, sent_at, at, error)
select :fan, 'refund', :booking, n, state, 1, case when state = 'sent' then clock_timestamp() - age end, clock_timestamp() - age, 'x'
from (values (1, 'sent', interval '29 days 23:59'), (2, 'sent', '30 days'), (3, 'dropped', '31 days'), (4, 'failed', '90 days'), (5, 'due', '90 days')) v (n, state, age);
select is(private.forget_mail(), 2::bigint, 'what was sent, or came to nothing, a month ago');
select is((select string_agg(occasion::text, ' ' order by occasion) from data.mail), '1 4 5', 'but nothing that failed or is still due');
select is(private.forget_mail(), 0::bigint, 'once');
select * from finish();
rollback;
