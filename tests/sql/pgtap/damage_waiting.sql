-- Waiting lists and offers: who was offered what, which seats are kept for it, and who waited longer.
\ir damage.psql
update data.setting set value = case name when 'offer_hours_from' then '00:00' else '24:00' end where name in ('offer_hours_from', 'offer_hours_until');
insert into world select m, pg_temp.member(m) from unnest(array['first', 'second', 'third']) m;
insert into world select 'returned', pg_temp.books('gone', 'later', 5, 6, 7);
select pg_temp.cancel(id) from world where name = 'returned' \g /dev/null
-- The first has an offer, the second took one, the third waits for four; a seat is left that satisfies nobody.
select entry_id as entry1 from world w, api.join_waiting_list('first', gen_random_uuid(), w.id, 1) where w.name = 'later' \gset
select entry_id as entry2 from world w, api.join_waiting_list('second', gen_random_uuid(), w.id, 1) where w.name = 'later' \gset
select entry_id as entry3 from world w, api.join_waiting_list('third', gen_random_uuid(), w.id, 4) where w.name = 'later' \gset
select private.run_offers(0) \g /dev/null
select seat_ids[1] as seat_one from api.my_waiting_list('first') \gset
select seat_ids[1] as seat_two from api.my_waiting_list('second') \gset
insert into world values ('entry1', :entry1), ('entry2', :entry2), ('entry3', :entry3), ('seat_one', :seat_one), ('seat_two', :seat_two);
insert into world select 'seat_left', id from world where name in ('seat5', 'seat6', 'seat7') and id not in (:seat_one, :seat_two);
insert into world select 'taken', booking_id from world w, api.book('second', gen_random_uuid(), w.id, array[:seat_two]) where w.name = 'later';
insert into damage (name, statement, invariant, line) values
('a place in the line of no show', 'set local session_replication_role = replica; update data.waiting_entry set show_id = 99999999 where entry_id = {entry3}', 17, 'entry {entry3} is of show 99999999, which is not there'),
('a show that was dropped and is there', 'update data.waiting_entry e set state = ''lapsed'', settled_at = clock_timestamp(), why = ''dropped'', concert_id = {concert}, starts = s.starts_at from data.show s where s.show_id = e.show_id and entry_id = {entry3}', 17, 'entry {entry3} was ended because show {later} was dropped, which it is not'),
('a show that was cancelled and takes place', 'update data.waiting_entry e set state = ''lapsed'', settled_at = clock_timestamp(), why = ''cancelled'', concert_id = {concert}, starts = s.starts_at from data.show s where s.show_id = e.show_id and entry_id = {entry3}', 17, 'entry {entry3} was ended because show {later} was cancelled, which it is not'),
('a reason without what it is of', 'alter table data.waiting_entry drop constraint ended_by_the_house; update data.waiting_entry set state = ''lapsed'', settled_at = clock_timestamp(), why = ''impossible'' where entry_id = {entry3}', 13, 'data.waiting_entry \(entry_id {entry3}\): is against'),
('a reason that there is not', 'alter table data.waiting_entry drop constraint ended_by_the_house; alter domain data.waiting_end drop constraint waiting_end_check; update data.waiting_entry set why = ''boredom'' where entry_id = {entry3}', 13, 'data.waiting_entry \(entry_id {entry3}\): why is no data.waiting_end'),
('a mail of an offer that was not made', 'update data.mail set entry_id = {entry3}, occasion = {entry3}, member_id = {third} where kind = ''offer'' and entry_id = {entry1}', 8, 'mail \d+ \(offer\) of entry {entry3} tells of what did not happen'),
('a mail of a move that was not made', 'update data.mail set kind = ''waiting_moved'', occasion = 99999999 where kind = ''offer'' and entry_id = {entry1}', 8, 'mail \d+ \(waiting_moved\) of entry {entry1} tells of what did not happen'),
('a mail of an end that did not come', 'update data.mail set kind = ''waiting_over'' where kind = ''offer'' and entry_id = {entry1}', 8, 'mail \d+ \(waiting_over\) of entry {entry1} tells of what did not happen'),
('an offer that is told twice', 'drop index data.mail_offer; insert into data.mail (member_id, kind, entry_id, occasion) select member_id, kind, entry_id, occasion from data.mail where entry_id = {entry1}', 13, '2 rows of data.mail have the same'),
('a mail of nothing', 'alter table data.mail drop constraint mail_check2; update data.mail set entry_id = null where kind = ''offer'' and entry_id = {entry1}', 13, 'data.mail \(mail_id \d+\): .*against'),
('an offer whose seat is somebody else''s', 'update data.seat_claim set member_id = {third} where show_id = {later} and seat_id = {seat_one}', 17, 'entry {entry1} was offered show {later} seat {seat_one} until .*, which is not kept'),
('an offer that ends at another time than its seat', 'update data.waiting_entry set offer_ends_at = offer_ends_at + interval ''1 s'' where entry_id = {entry1}', 17, 'entry {entry1} was offered show {later} seat {seat_one} until .*, which is not kept'),
('an offer without its claim', 'delete from data.seat_claim where show_id = {later} and seat_id = {seat_one}', 17, 'entry {entry1} was offered show {later} seat {seat_one} until .*, which is not kept'),
('a seat that is offered by nobody', 'update data.seat_claim set member_id = {third}, offered_until = clock_timestamp() where show_id = {later} and seat_id = {seat_left}', 17, 'show {later} seat {seat_left} is kept for member {third} until .*, without an offer'),
('a seat kept for an offer that is over', 'update data.waiting_entry set state = ''declined'', settled_at = clock_timestamp() where entry_id = {entry1}', 17, 'show {later} seat {seat_one} is kept for member {first} until .*, without an offer'),
('a sold seat that is offered', 'update data.seat_claim set offered_until = clock_timestamp() where booking_id = {taken}', 17, 'show {later} seat {seat_two} is kept for member {second} until .*, without an offer'),
('a seat that is free before its offer ends', 'update data.seat_claim set until = offered_until - interval ''1 s'' where show_id = {later} and seat_id = {seat_one}', 17, 'show {later} seat {seat_one} is kept for member {first} until .*, without an offer'),
('an offer beside a booking', 'update data.booking set member_id = {first} where booking_id = {booking}', 17, 'entry {entry1} is offered seats of concert {concert}, of which its member has booking {booking}'),
('an offer that was taken by another''s booking', 'update data.waiting_entry set booking_id = {booking} where entry_id = {entry2}', 17, 'entry {entry2} was taken by booking {booking}, which is none'),
('an offer that was taken by no booking', 'update data.waiting_entry set booking_id = 99999999 where entry_id = {entry2}', 17, 'entry {entry2} was taken by booking 99999999, which is none'),
('an offer that ended before it was made', 'update data.waiting_entry set offer_ends_at = offered_at - interval ''1 s'' where entry_id = {entry2}', 17, 'entry {entry2} was offered seats from'),
('an offer from before somebody joined', 'update data.waiting_entry set offered_at = joined_at - interval ''1 s'' where entry_id = {entry2}', 17, 'entry {entry2} was offered seats from'),
('an offer of more seats than were asked for', 'update data.waiting_entry set offer_seat_ids = offer_seat_ids || {seat_left} where entry_id = {entry2}', 17, 'entry {entry2} waits for 1 seats and was offered'),
('an offer of seats that are not beside each other', 'alter table data.waiting_entry disable trigger order_is_kept; update data.waiting_entry set seats = 2, offer_seat_ids = array[{seat1}, {seat4}] where entry_id = {entry2}', 17, 'entry {entry2} waits for 2 seats and was offered'),
('an offer that its member''s purse does not know', 'update data.purse set has_offers = false where member_id = {first}', 17, 'member {first} has 1 offers, and is known to have none'),
('an offer that only the purse knows', 'update data.purse set has_offers = true where member_id = {third}', 17, 'member {third} has 0 offers, and is known to have some'),
('a seat that came back once too often', 'update data.seat_claim set returns = returns + 1 where show_id = {later} and seat_id = {seat_left}', 17, 'show {later} seat {seat_left} came back 2 times, the books say 1'),
('a seat that came back and is not known to', 'update data.seat_claim set returns = null where show_id = {later} and seat_id = {seat_left}', 17, 'show {later} seat {seat_left} came back 0 times, the books say 1'),
('a seat that waits for nobody', 'update data.seat_claim k set until = upper(s.period) from data.sale s where k.show_id = {later} and s.show_id = {later} and k.seat_id = {seat_left}', 5, 'show {later} seat {seat_left} was given back and returns to sale at 2090-01-01.*: nobody waits'),
('a seat that is released though somebody waits for it', 'alter table data.waiting_entry disable trigger order_is_kept; update data.waiting_entry set seats = 1 where entry_id = {entry3}', 5, 'show {later} seat {seat_left} was given back and returns to sale at .*, not at 2090-01-01.*: somebody waits'),
('an offer before somebody who waited longer', 'insert into data.waiting_entry (entry_id, member_id, show_id, request_id, seats, place, joined_at, joined) overriding system value values (-1, {holder}, {later}, gen_random_uuid(), 1, 1, ''2020-01-01'', ''3'')', 18, 'entry {entry1} was offered show {later} seats .*, before entry -1'),
('an offer to a later one first', 'alter table data.waiting_entry disable trigger order_is_kept; update data.waiting_entry set joined = ''3''; update data.waiting_entry set offered_at = clock_timestamp() where entry_id = {entry1}', 18, 'entry {entry2} was offered show {later} seats .*, before entry {entry1}');
\ir damage_check.psql
