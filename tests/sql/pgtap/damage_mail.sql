-- The queue of mail.
\ir damage.psql
select api.mail_tickets('fan', gen_random_uuid(), id) from world where name = 'booking' \g /dev/null
insert into world select 'tickets', mail_id from data.mail where kind = 'tickets';
insert into damage (name, statement, invariant, line) values
('a mail to somebody else', 'update data.mail set member_id = {friend} where mail_id = {mail}', 8, 'mail {mail} \(refund\) is of member {friend} and booking {cancelled}, whose member is {gone}'),
('a mail of no booking', 'update data.mail set booking_id = 99999999 where mail_id = {mail}', 8, 'mail {mail} \(refund\) is of member {gone} and booking 99999999, whose member is 0'),
('a refund that was not made', 'update data.mail set occasion = 99999999 where mail_id = {mail}', 8, 'mail {mail} \(refund\) of booking {cancelled} tells of 99999999'),
('a refund that was a charge', 'update data.mail set occasion = (select entry_id from data.ledger where booking_id = {cancelled} and kind = ''booking'') where mail_id = {mail}', 8, 'mail {mail} \(refund\) of booking {cancelled} tells of'),
('tickets of another booking', 'update data.mail set occasion = {booking2} where mail_id = {tickets}', 8, 'mail {tickets} \(tickets\) of booking {booking} tells of {booking2}'),
('a reminder of another show', 'update data.show_reminder set show_id = {later}', 8, 'mail {reminder} \(show_tomorrow\) of booking {booking3} tells of'),
('a move that was not made', 'update data.mail set kind = ''show_moved'', occasion = 1 where mail_id = {reminder}', 8, 'mail {reminder} \(show_moved\) of booking {booking3} tells of 1'),
('a show that was not cancelled', 'update data.mail set kind = ''show_cancelled'', occasion = 1 where mail_id = {reminder}', 8, 'mail {reminder} \(show_cancelled\) of booking {booking3} tells of 1'),
('a mail that was sent without a try', 'update data.mail set tries = 0 where mail_id = {mail}', 8, 'mail {mail} is sent after 0 tries, 0 of them in doubt'),
('more doubts than tries', 'update data.mail set unsure = 2 where mail_id = {mail}', 8, 'mail {mail} is sent after 1 tries, 2 of them in doubt'),
('a failure without a reason', 'update data.mail set state = ''failed'', sent_at = null where mail_id = {mail}', 8, 'mail {mail} is failed after 1 tries'),
('a mail that waits for a week', 'update data.mail set due_at = clock_timestamp() + interval ''7 days'' where mail_id = {tickets}', 8, 'mail {tickets} is due after 0 tries'),
('a mail sent at no time', 'alter table data.mail drop constraint mail_check; update data.mail set sent_at = null where mail_id = {mail}', 13, 'data.mail \(mail_id {mail}\): .*sent_at'),
('tickets that nobody asked for', 'alter table data.mail drop constraint mail_check1; update data.mail set request_id = null where mail_id = {tickets}', 13, 'data.mail \(mail_id {tickets}\): .*request_id'),
('a mail told twice', 'drop index data.mail_occasion; insert into data.mail (member_id, kind, booking_id, occasion) select member_id, kind, booking_id, occasion from data.mail where mail_id = {mail}', 13, '2 rows of data.mail have the same'),
('a Message-ID twice', 'alter table data.mail drop constraint mail_key_key; update data.mail set key = (select key from data.mail where mail_id = {mail})', 13, 'rows of data.mail have the same key'),
('a request for two mails', 'alter table data.mail drop constraint mail_member_id_request_id_key; insert into data.mail (member_id, kind, booking_id, occasion, request_id) select member_id, kind, booking_id, occasion, request_id from data.mail where mail_id = {tickets}', 13, '2 rows of data.mail have the same member_id, request_id'),
('a mail of a kind that there is not', 'alter domain data.mail_kind drop constraint mail_kind_check; update data.mail set kind = ''song'' where mail_id = {mail}', 13, 'data.mail \(mail_id {mail}\): kind is no data.mail_kind'),
('a mail in no state', 'alter domain data.mail_state drop constraint mail_state_check; update data.mail set state = ''lost'' where mail_id = {tickets}', 13, 'data.mail \(mail_id {tickets}\): state is no data.mail_state'),
('a server of another kind', 'alter table data.mail_server drop constraint mail_server_url_check; update data.mail_server set url = ''ftp://a''', 13, 'data.mail_server'),
('a show reminded of twice', 'alter table data.show_reminder drop constraint show_reminder_show_id_starts_key; insert into data.show_reminder (show_id, starts) select show_id, starts from data.show_reminder', 13, '2 rows of data.show_reminder have the same'),
('a notice that there is not', 'alter domain data.notice_kind drop constraint notice_kind_check; insert into data.unwanted_notice values ({fan}, ''song'')', 13, 'data.unwanted_notice \(member_id {fan}, kind song\): kind is no data.notice_kind'),
('no tries at all', 'update data.setting set value = ''0'' where name = ''mail_tries''', 12, 'setting mail_tries makes no sense: 0'),
('mail that is told again', 'update data.setting set value = ''1 day'' where name = ''mail_kept''', 12, 'setting mail_kept makes no sense: 1 day'),
('an hour that no day has', 'update data.setting set value = ''25:00'' where name = ''reminder_hour''', 12, 'setting reminder_hour makes no sense: 25:00');
\ir damage_check.psql
