\ir support.psql
-- What members change of their accounts: details, password, and closing them.
select no_plan();
-- A later window of the counters of wrong passwords than any that these tests may run in would make them wait; a member of these tests draws
-- from a counter that others may have used, so each block has one of its own.
create function pg_temp.fresh_counters() returns void language sql as $$
  select setval(format('data.log_in_password_%s', n)::regclass, 0) from generate_series(0, 255) n
$$;
create function pg_temp.details(who text) returns text language sql as $$
  select pg_temp.rows(format('select name, birth_date, phone, language from api.my_account(%L)', who))
$$;
create function pg_temp.with_password(who text, coins bigint default 0) returns bigint language plpgsql as $$
declare
  id bigint := pg_temp.member(who, coins);
begin
  update data.member set password_hash = private.password_hash('password') where member_id = id;
  return id;
end
$$;
select pg_temp.fresh_counters() \g /dev/null
select pg_temp.with_password('fan') as fan, pg_temp.with_password('friend') as friend, pg_temp.member('ended') as ended \gset
update data.session set expires_at = clock_timestamp() where token_hash = private.token_hash('ended');

-- details
select is(pg_temp.details('fan'), 'fan,,,ko', 'as signed up');
select pg_temp.allows('select api.set_my_details(''fan'')', 'nothing');
select is(pg_temp.details('fan'), 'fan,,,ko', 'is nothing');
select pg_temp.allows('select api.set_my_details(''fan'', '' Fan  One '', ''2000-02-29'', ''010-1234-5678'', ''en'')', 'everything');
select is(pg_temp.details('fan'), '"Fan One",2000-02-29,01012345678,en', 'in its one form');
select pg_temp.allows('select api.set_my_details(''fan'', language => ''ko'')', 'the language');
select is(pg_temp.details('fan'), '"Fan One",2000-02-29,01012345678,ko', 'and nothing else');
select pg_temp.allows('select api.set_my_details(''fan'', birth_date => ''2000-02-29'')', 'the same birth date again');
select pg_temp.refuses('select api.set_my_details(''fan'', name => ''New'', birth_date => ''2000-02-28'')', 'MU008', 'another birth date');
select pg_temp.allows('select api.set_my_details(''fan'', phone => '' '')', 'no telephone any more');
select is(pg_temp.details('fan'), '"Fan One",2000-02-29,,ko', 'and none of what was refused');
select pg_temp.refuses(format('select api.set_my_details(''friend'', %L, %L, %L, %L)', n, b, p, l), 'MU009', about)
from (values
  ('', null, null, null, 'no name'), (repeat('n', 81), null, null, null, 'a name too long'), (E'a\u0007b', null, null, null, 'a bell'),
  ('N', '2999-01-01', null, null, 'born in the future'), ('N', '1800-01-01', null, null, 'born too long ago'), ('N', 'infinity', null, null, 'never'),
  ('N', null, '123456', null, 'too few digits'), ('N', null, 'call me', null, 'no digits'), ('N', null, null, 'fr', 'French'), ('N', null, null, '', 'no language')
) v (n, b, p, l, about);
select is(pg_temp.details('friend'), 'friend,,,ko', 'nothing of it is done');
select pg_temp.allows(format('select api.set_my_details(''friend'', %L)', repeat('n', 80)), 'the longest name');
select pg_temp.refuses('select api.set_my_details(''ended'', ''Name'')', 'MU007', 'an ended session');
select pg_temp.refuses('select api.set_my_details(null, ''Name'')', 'MU007', 'no session');

-- a password
insert into data.session (token_hash, member_id, expires_at, renew_at)
select private.token_hash(t), :fan, clock_timestamp() + interval '1 hour', clock_timestamp() + interval '10 min' from unnest('{phone,kiosk}'::text[]) t;
select pg_temp.refuses('select api.set_my_password(''fan'', ''wrong'', ''universe'')', 'MU008', 'a wrong password');
select pg_temp.refuses(format('select api.set_my_password(''fan'', %L, %L)', o, n), 'MU009', about)
from (values ('password', null, 'no new password'), ('password', '1234567', 'too short'), ('password', repeat('x', 73), 'too long'), ('password', repeat('x', 2000), 'far too long'),
             ('password', E'pass\u200bword', 'invisible'), (null, 'universe', 'no old one'), (repeat('x', 1001), 'universe', 'an old one far too long')) v (o, n, about);
select pg_temp.refuses('select api.set_my_password(''ended'', ''password'', ''universe'')', 'MU007', 'an ended session');
select pg_temp.gives('select member_id is null from api.my_account(''kiosk'')', 'f', 'the other sessions are there');
select pg_temp.allows('select api.set_my_password(''fan'', ''password'', ''우주 universe'')', 'another password');
select pg_temp.refuses('select api.my_account(''kiosk'')', 'MU007', 'ends the session elsewhere');
select pg_temp.refuses('select api.my_account(''phone'')', 'MU007', 'each');
select pg_temp.gives('select name from api.my_account(''fan'')', '"Fan One"', 'but for this one');
select pg_temp.gives('select name from api.my_account(''friend'')', repeat('n', 80), 'and nobody else''s');
select is(pg_temp.rows('select member_id from api.log_in(''fan@tap.example'', ''password'')'), null, 'the old password is none');
select is(pg_temp.rows(E'select member_id from api.log_in(''fan@tap.example'', ''우주\u00a0universe'')'), :'fan', 'the new one is, however its blank is typed');
select ok((select password_hash like '$2a$10$%' from data.member where member_id = :fan), 'bcrypt');

-- wrong ones, which a refusal does not forget
update data.setting set value = '3' where name = 'password_burst';
select pg_temp.fresh_counters() \g /dev/null
select is(string_agg(pg_temp.attempt(format('select api.set_my_password(''fan'', %L, ''universe'')', 'wrong' || i)), ' '), 'MU008 MU008 MU008 MU010 MU010', 'after some, one waits')
from generate_series(1, 5) i;
select pg_temp.refuses('select api.set_my_password(''fan'', ''우주 universe'', ''universe'')', 'MU010', 'with the right one, too');
select pg_temp.refuses('select api.close_my_account(''fan'', ''우주 universe'')', 'MU010', 'also to close the account');
select pg_temp.gives('select pg_typeof(member_id) from api.log_in(''fan@tap.example'', ''우주 universe'')', 'bigint', 'not to log in');
select pg_temp.fresh_counters() \g /dev/null
select is(string_agg(pg_temp.attempt('select api.close_my_account(''fan'', ''wrong'')'), ' '), 'MU008 MU008 MU008 MU010', 'to close it counts as well') from generate_series(1, 4);
select pg_temp.fresh_counters() \g /dev/null
select is(string_agg(pg_temp.attempt('select api.set_my_password(''fan'', ''우주 universe'', ''우주 universe'')'), ' '), 'done done done done', 'right ones do not count')
from generate_series(1, 4);
update data.setting set value = '5' where name = 'password_burst';

-- closing
select pg_temp.concert('one') as concert, pg_temp.concert('two') as concert2 \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as later, pg_temp.show(:concert2) as show2 \gset
select pg_temp.with_password('goer', 100) as goer, pg_temp.member('buyer') as buyer, pg_temp.member('next') as next \gset
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
select pg_temp.refuses('select api.close_my_account(''goer'', null)', 'MU009', 'no password');
select pg_temp.refuses('select api.close_my_account(''ended'', ''password'')', 'MU007', 'an ended session');
select booking_id as booking from api.book('goer', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1)]) \gset
create function pg_temp.reason() returns text language plpgsql as $$
begin
  perform api.close_my_account('goer', 'password');
  return 'closed';
exception when sqlstate 'MU009' then
  return sqlerrm;
end
$$;
select is(pg_temp.reason(), 'live bookings are left', 'a show to come');
select pg_temp.rows('select api.top_up(''goer'', gen_random_uuid(), 1)') \g /dev/null
select is(pg_temp.reason(), 'live bookings and coins are left', 'and coins');
update data.show set starts_at = clock_timestamp() - interval '1 s' where show_id = :show;
select is(pg_temp.reason(), 'coins are left', 'coins alone; a show that has begun is over');
select private.post_entry(:goer, 'adjustment', -1, null, null, clock_timestamp()) \g /dev/null
update data.show set starts_at = '2090-06-01T19:00:00+09:00' where show_id = :show;
select pg_temp.cancel(:booking), private.post_entry(:goer, 'adjustment', -100, null, null, clock_timestamp()) \g /dev/null
-- A hold, a place in a list, an offer, mail, and what was liked, saved and switched off.
select api.hold_seats('goer', :show2, array[pg_temp.seat(:show2, 1)]);
select api.set_favourite_concert('goer', :concert, true), api.set_favourite_singer('goer', s.singer_id, true), api.set_notice('goer', 'new_concert', false),
       api.save_search('goer', 'mine', '{}') from data.singer s where s.name = 'Tap Singer' \g /dev/null
update data.setting set value = case name when 'offer_hours_from' then '00:00' else '24:00' end where name in ('offer_hours_from', 'offer_hours_until');
select booking_id as sold from api.book('buyer', gen_random_uuid(), :later, array[pg_temp.seat(:later, 3)]) \gset
select entry_id as entry from api.join_waiting_list('goer', gen_random_uuid(), :later, 1) \gset
select entry_id as behind from api.join_waiting_list('next', gen_random_uuid(), :later, 1) \gset
select api.join_waiting_list('goer', gen_random_uuid(), :show2, 2) \g /dev/null
select pg_temp.cancel(:sold) \g /dev/null
select private.run_offers(0) \g /dev/null
select is((select string_agg(e.state, ' ' order by e.entry_id) from data.waiting_entry e where e.member_id = :goer), 'offered waiting', 'an offer and a place');
insert into data.session (token_hash, member_id, expires_at, renew_at) values (private.token_hash('goer2'), :goer, clock_timestamp() + interval '1 hour', clock_timestamp() + interval '10 min');
update data.mail set state = 'failed', tries = 1, error = 'no such box' where member_id = :goer and kind = 'refund';
select is((select count(*) from data.mail where member_id = :goer and state = 'due'), 1::bigint, 'mail that is to go out');
select pg_temp.allows('select api.close_my_account(''goer'', ''password'')', 'closed');
select pg_temp.refuses('select api.my_account(''goer'')', 'MU007', 'its session is over');
select pg_temp.refuses('select api.my_account(''goer2'')', 'MU007', 'and the other');
select pg_temp.refuses('select api.close_my_account(''goer'', ''password'')', 'MU007', 'once');
select is(pg_temp.rows('select member_id from api.log_in(''goer@tap.example'', ''password'')'), null, 'nobody logs in');
select is((select concat_ws(',', email, name, birth_date, phone, password_hash) from data.member where member_id = :goer), 'none', 'nothing personal is left');
select is((select string_agg(e.state, ' ' order by e.entry_id) from data.waiting_entry e where e.member_id = :goer), 'left left', 'no place in a list');
select is(pg_temp.state_of(:show2, 1), 'free', 'no hold');
select is((select count(*) from data.favourite_concert f full join data.favourite_singer using (member_id) full join data.saved_search using (member_id) full join data.unwanted_notice using (member_id)
           where member_id = :goer), 0::bigint, 'nothing liked or saved');
select is((select string_agg(state, ' ' order by mail_id) from data.mail where member_id = :goer), 'failed dropped', 'no mail goes out');
update data.mail set state = 'due' where member_id = :goer and state = 'failed';
select is((select string_agg(distinct coalesce(private.mail_facts(m)::text, 'nothing to say'), ' ') from data.mail m where m.member_id = :goer), 'nothing to say', 'nor when it is tried again');
select private.run_offers(0) \g /dev/null
select is((select state::text from data.waiting_entry where entry_id = :behind), 'offered', 'the next one''s turn');
select is((select string_agg(kind || ' ' || amount, ', ' order by entry_id) from data.ledger where member_id = :goer),
          'top_up 100, booking -100, top_up 1, adjustment -1, refund 100, adjustment -100', 'the ledger stays');
select is((select state::text from data.booking where booking_id = :booking), 'cancelled', 'the booking, too');
select pg_temp.allows('select api.sign_up(''Goer@tap.example'', ''password'', ''Goer'')', 'the e-mail may be used again');
select isnt(pg_temp.rows('select member_id from api.log_in(''goer@tap.example'', ''password'')'), :'goer', 'by somebody new');
select pg_temp.allows('select api.close_my_account(''friend'', ''password'')', 'a second one');
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all is whole');
-- An organiser may call off a show of which a closed account has a booking; the coins are in its purse.
select pg_temp.with_password('past', 100) as past \gset
select booking_id as old from api.book('past', gen_random_uuid(), :show2, array[pg_temp.seat(:show2, 5)]) \gset
update data.show set starts_at = clock_timestamp() - interval '1 s' where show_id = :show2;
update data.booking set starts_at = (select starts_at from data.show where show_id = :show2) where booking_id = :old;
select private.refresh_concert(:concert2) \g /dev/null
select pg_temp.allows('select api.close_my_account(''past'', ''password'')', 'closed after the show began');
select pg_temp.member('boss', 0, 'admin') \g /dev/null
select pg_temp.gives(format('select refunded from api.cancel_show(''boss'', gen_random_uuid(), %s, ''Broke off'')', :show2), '110', 'which broke off');
select is((select balance from data.purse where member_id = :past), 110::data.coins, 'and was paid back');
select * from finish();
rollback;
