-- What an organiser did. In replica mode acts let themselves be changed.
\ir damage.psql
select pg_temp.concert('three') as concert3 \gset
insert into world select 'concert3', :concert3 union all select 'show3', pg_temp.show(:concert3) union all select 'later3', pg_temp.show(:concert3, 2);
insert into world select 'kept', pg_temp.books('fan', 'later3', 1);
insert into world select 'paid', pg_temp.books('friend', 'show3', 1, 11);
select bookings from api.cancel_show('boss', gen_random_uuid(), pg_temp.show(:concert3), 'Storm', 33) \g /dev/null
select bookings from api.move_show('boss', gen_random_uuid(), pg_temp.show(:concert3, 2), '2090-07-01Z', 'Fog') \g /dev/null
select api.answer_move('fan', gen_random_uuid(), id, true) from world where name = 'kept' \g /dev/null
insert into world select case act when 'move_show' then 'move' else 'act' end, act_id from data.organiser_act;
select pg_temp.concert('four') as concert4 \gset
insert into world select 'show4', pg_temp.show(:concert4);
insert into world select 'granted', pg_temp.books('holder', 'show4', 1, 2);
select refund from world w, api.cancel_for('boss', gen_random_uuid(), w.id, array[w.id * 1024 + 2], 'Ill', true) where w.name = 'granted' \g /dev/null
insert into world select 'grant', grant_id from data.granted_cancellation;
insert into damage (name, statement, invariant, line) values
('a grant that gave nothing', 'set local session_replication_role = replica; delete from data.cancelled_ticket where booking_id = {granted}', 4, 'grant {grant} gave back nothing of booking {granted}'),
('a grant of another ticket', 'set local session_replication_role = replica; update data.granted_cancellation set ticket_ids = array[{granted} * 1024 + 1]', 4, 'grant {grant} gave back tickets .* of booking {granted}, not'),
('a ticket that nobody granted', 'set local session_replication_role = replica; delete from data.granted_cancellation', 4, 'ticket 2 of booking {granted} was cancelled at the counter, by nobody'),
('a fee of what was for nothing', 'update data.cancelled_ticket set fee_percent = 10, fee = 10 where booking_id = {granted}', 4, 'ticket 2 of booking {granted} was cancelled at 10 %, and not by its member'),
('a grant for the fee that there was not', 'set local session_replication_role = replica; update data.granted_cancellation set is_waived = false; update data.cancelled_ticket set fee_percent = 10, fee = 10 where booking_id = {granted}', 4, 'ticket 2 of booking {granted} was cancelled at 10.* %, which agreed to 0'),
('a grant by nobody', 'set local session_replication_role = replica; update data.granted_cancellation set member_id = 99999999', 13, 'data.granted_cancellation \(grant_id {grant}\): member_id is of no row'),
('a grant without a reason', 'set local session_replication_role = replica; alter table data.granted_cancellation drop constraint granted_cancellation_reason_check; update data.granted_cancellation set reason = ''''', 13, 'data.granted_cancellation \(grant_id {grant}\): is against'),
('a grant with blanks', 'set local session_replication_role = replica; update data.granted_cancellation set reason = '' Ill''', 16, 'grant {grant} has a reason that is not in its form'),
('a grant twice under one request', 'set local session_replication_role = replica; alter table data.granted_cancellation drop constraint granted_cancellation_member_id_request_id_key; insert into data.granted_cancellation (at, member_id, request_id, booking_id, reason, is_waived, entry_id) select at, member_id, request_id, booking_id, reason, is_waived, 0 from data.granted_cancellation', 13, '2 rows of data.granted_cancellation have the same member_id, request_id'),
('a ticket used and granted', 'insert into data.admission (booking_id, ordinal, at, gate, admitted_by) values ({granted}, 2, clock_timestamp(), '''', {boss})', 7, 'ticket 2 of booking {granted} was let in at .*, and given back at'),
('a request that counted twice', 'insert into data.kept_booking (booking_id, starts, at, member_id, request_id) select {granted}, clock_timestamp(), clock_timestamp(), member_id, request_id from data.granted_cancellation', 8, 'request .* of member {boss} was used for cancel_for and keep'),
('a request of the ledger that counted twice', 'insert into data.kept_booking (booking_id, starts, at, member_id, request_id) select {booking}, clock_timestamp(), clock_timestamp(), member_id, request_id from data.ledger where booking_id = {booking} and kind = ''booking''', 8, 'request .* of member {fan} was used for booking and keep'),
('a request that nobody would find', 'delete from data.used_request where member_id = {boss}', 8, 'request .* of member {boss} was used for .*, which nobody would find'),
('requests that nobody looks for', 'update data.purse set has_requests = false where member_id = {boss}', 8, 'member {boss} has used request ids that a booking would not look for'),
('a cancelled show that takes place', 'update data.show set cancelled_at = null where show_id = {show3}', 6, 'act {act} cancelled show {show3}, which takes place'),
('a live booking of a cancelled show', 'update data.show set cancelled_at = clock_timestamp() where show_id = {show}', 6, 'show {show} was cancelled, and booking {booking} of it is live'),
('an act on no show', 'set local session_replication_role = replica; update data.organiser_act set show_id = 99999999 where act_id = {act}', 6, 'act {act} is of concert {concert3}, show 99999999, which is not there'),
('an act on a show that is a concert''s', 'set local session_replication_role = replica; update data.organiser_act set act = ''cancel_concert'' where act_id = {act}', 6, 'act {act} is of concert {concert3}, show {show3}'),
('a move to another time', 'set local session_replication_role = replica; update data.organiser_act set starts = starts + interval ''1 h'' where act_id = {move}', 6, 'show {later3} was moved to .*, and begins at'),
('a move from another time', 'set local session_replication_role = replica; update data.organiser_act set starts_before = starts_before - interval ''1 h'' where act_id = {move}', 6, 'booking {kept} is for .*, its show {later3} begins'),
('a move that nobody made', 'set local session_replication_role = replica; delete from data.organiser_act where act_id = {move}', 6, 'booking {kept} was kept for .*, to which it was not moved'),
('a move to nowhere', 'set local session_replication_role = replica; update data.organiser_act set starts = null where act_id = {move}', 6, 'act {move} is a move_show from .* to nowhere'),
('a cancellation at no percentage', 'set local session_replication_role = replica; update data.organiser_act set compensation_percent = null where act_id = {act}', 6, 'act {act} is a cancel_show at no %'),
('more refunds than were made', 'set local session_replication_role = replica; update data.organiser_act set refunded = refunded + 1 where act_id = {act}', 6, 'act {act} gave back 201 of 1 bookings, the books say 200 of 1'),
('more bookings than there were', 'set local session_replication_role = replica; update data.organiser_act set bookings = 7 where act_id = {act}', 6, 'act {act} gave back 200 of 7 bookings, the books say 200 of 1'),
('refunds below zero', 'set local session_replication_role = replica; alter table data.organiser_act drop constraint organiser_act_refunded_check; update data.organiser_act set refunded = -1 where act_id = {act}', 13, 'data.organiser_act \(act_id {act}\): is against'),
('an act of nobody', 'set local session_replication_role = replica; update data.organiser_act set member_id = 99999999 where act_id = {act}', 13, 'data.organiser_act \(act_id {act}\): member_id is of no row'),
('an act without a reason', 'set local session_replication_role = replica; alter table data.organiser_act drop constraint organiser_act_reason_check; update data.organiser_act set reason = '''' where act_id = {act}', 13, 'data.organiser_act \(act_id {act}\): is against'),
('an act that there is not', 'set local session_replication_role = replica; alter domain data.organiser_act_kind drop constraint organiser_act_kind_check; update data.organiser_act set act = ''sing'' where act_id = {act}', 13, 'data.organiser_act \(act_id {act}\): act is no data.organiser_act_kind'),
('an act under the request of another', 'set local session_replication_role = replica; alter table data.organiser_act drop constraint organiser_act_member_id_request_id_key; update data.organiser_act set request_id = (select request_id from data.organiser_act where act_id = {move})', 13, '2 rows of data.organiser_act have the same member_id, request_id'),
('a compensation that was not paid', 'set local session_replication_role = replica; delete from data.ledger where kind = ''compensation''; update data.purse set balance = balance - 50 where member_id = {friend}', 4, 'booking {paid} cost 150 and is cancelled, and its compensations are 0, those of its tickets 50'),
('a compensation that is not as it was told', 'update data.cancelled_ticket set compensation = compensation + 1 where booking_id = {paid} and ordinal = 1', 4, 'ticket 1 of booking {paid} cost 100, and 34 were paid on top, at 33'),
('a compensation of what a member cancelled', 'update data.cancelled_ticket set compensation = 1 where booking_id = {cancelled}', 4, 'ticket 1 of booking {cancelled} cost 100, and 1 were paid on top, at no %'),
('a compensation that takes', 'select private.post_entry({friend}, ''compensation'', -1, {paid}, null, clock_timestamp())', 4, 'of member {friend}: compensation of -1 for booking {paid}'),
('a compensation for nothing', 'select private.post_entry({friend}, ''compensation'', 1, null, null, clock_timestamp())', 4, 'of member {friend}: compensation of 1'),
('an organiser who keeps a fee', 'update data.cancelled_ticket set fee_percent = 10, fee = 10 where booking_id = {paid} and ordinal = 1', 4, 'ticket 1 of booking {paid} was cancelled at 10 %, and not by its member'),
('a cancellation without an organiser', 'set local session_replication_role = replica; update data.organiser_act set at = at - interval ''1 ms'' where act_id = {act}', 4, 'ticket 1 of booking {paid} was cancelled by no organiser'),
('a booking that another kept', 'update data.kept_booking set member_id = {friend}', 6, 'booking {kept} was kept for'),
('a booking kept before it was moved', 'update data.kept_booking set at = at - interval ''1 h''', 6, 'booking {kept} was kept for'),
('a reason with blanks', 'set local session_replication_role = replica; update data.organiser_act set reason = '' Storm'' where act_id = {act}', 16, 'act {act} has a reason that is not in its form');
\ir damage_check.psql
