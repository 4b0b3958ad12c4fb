-- What is recorded as past and lies ahead: every instant of every table, but for those that say when something will be.
\ir damage.psql
select refund from world w, api.cancel_for('boss', gen_random_uuid(), w.id, null, 'Ill', true) where w.name = 'booking' \g /dev/null
select difference from world w, world s, api.reseat('boss', gen_random_uuid(), w.id * 1024 + 1, s.id) where w.name = 'booking3' and s.name = 'seat4' \g /dev/null
update data.purse set has_requests = true;
update data.mail set state = 'sent', tries = 1, sent_at = clock_timestamp();
insert into data.hold_call (at, member_id, address, login) select clock_timestamp(), id, 'local', 'tap' from world where name = 'fan';
insert into data.organiser_act (act, at, member_id, request_id, concert_id, show_id, reason, compensation_percent, bookings, refunded)
select 'cancel_show', clock_timestamp(), b.id, gen_random_uuid(), c.id, l.id, 'Storm', 0, 0, 0 from world b, world c, world l
where b.name = 'boss' and c.name = 'concert2' and l.name = 'later2';
update data.show set cancelled_at = clock_timestamp() where show_id = (select id from world where name = 'later2');
select private.refresh_concert(id) from world where name = 'concert2' \g /dev/null
update data.booking set starts_at = starts_at - interval '1 hour' where booking_id = (select id from world where name = 'booking3');
insert into data.organiser_act (act, at, member_id, request_id, concert_id, show_id, reason, starts_before, starts, bookings, refunded)
select 'move_show', clock_timestamp(), b.id, gen_random_uuid(), c.id, h.id, 'Fog', s.starts_at - interval '1 hour', s.starts_at, 1, 0 from world b, world c, world h join data.show s on s.show_id = h.id
where b.name = 'boss' and c.name = 'concert2' and h.name = 'show2';
insert into data.kept_booking (booking_id, starts, at, member_id, request_id)
select b.booking_id, s.starts_at, clock_timestamp(), b.member_id, gen_random_uuid() from data.booking b join data.show s using (show_id)
where b.booking_id = (select id from world where name = 'booking3');
insert into data.waiting_entry (member_id, show_id, request_id, seats, place, joined_at, state, offered_at, offer_ends_at, offer_seat_ids, offer_sees, settled_at)
select f.id, l.id, gen_random_uuid(), 1, 1, clock_timestamp(), 'declined', clock_timestamp(), clock_timestamp(), array[s.id], pg_current_snapshot(), clock_timestamp()
from world f, world l, world s where f.name = 'fan' and l.name = 'later' and s.name = 'seat5';
select private.record_run('offers', clock_timestamp(), 0) \g /dev/null
insert into data.import (at, member_id, unchanged, rejected) select clock_timestamp(), id, 0, 0 from world where name = 'boss';
insert into data.import_piece (member_id, upload, ordinal, document) select id, gen_random_uuid(), 1, '{}' from world where name = 'boss';
insert into data.staff_act (at, member_id, role, login, act, object) select clock_timestamp(), id, 'admin', session_user, 'test', '' from world where name = 'boss';
insert into data.departure (admission_id, at, scanned_at, gate, noted_by) select a.admission_id, clock_timestamp(), clock_timestamp(), '', w.id from data.admission a, world w where w.name = 'boss' limit 1;
insert into data.undone_admission (admission_id, at, member_id, reason) select a.admission_id, clock_timestamp(), w.id, 'test' from data.admission a, world w where w.name = 'boss' limit 1;
update data.seat_claim set used_at = null;
insert into data.door_scan (show_id, device, code_hash, scanned_at, reconciled_at, member_id, outcome) select s.id, 'Door', sha256('x'), clock_timestamp(), clock_timestamp(), w.id, 'unknown' from world s, world w where s.name = 'show' and w.name = 'boss';
insert into data.made_account (member_id, made_by, request_id, at, digest) select f.id, b.id, gen_random_uuid(), clock_timestamp(), sha256('x') from world f, world b where f.name = 'friend' and b.name = 'boss';
update data.sales_mark set next_booking_id = booking_id, next_change_no = change_no, next_xid = pg_current_xact_id();
delete from data.session where member_id = (select id from world where name = 'gone');
update data.session set expires_at = clock_timestamp(), locked_at = clock_timestamp() where member_id = (select id from world where name = 'friend');
update data.member set locked_at = clock_timestamp() where name = 'gone';
insert into data.shift (member_id, request_id, counter, opened_at, float_amount) select id, gen_random_uuid(), 'Counter', clock_timestamp(), 0 from world where name = 'boss';
insert into data.shift_money (shift_id, at, member_id, request_id, kind, pay, amount) select shift_id, clock_timestamp(), member_id, gen_random_uuid(), 'pay_in', 'cash', 5 from data.shift;
insert into data.shift_close (shift_id, member_id, request_id, at, expected, counted) select shift_id, member_id, gen_random_uuid(), clock_timestamp(), 5, 5 from data.shift;
insert into data.shift_report (report_no, shift_id) select 1, shift_id from data.shift;
update data.shift_report_counter set last_no = 1;
insert into data.shift_print (shift_id, print_no, member_id, request_id, at) select shift_id, 1, member_id, gen_random_uuid(), clock_timestamp() from data.shift;
insert into data.sale_phase (concert_id, position, kind, opens, closes, audience, draw_at, pay_within_hours, beacon_source, beacon_round, tick_secret)
select id, 1, 'draw', now() - interval '2 hours', now() - interval '1 hour', 'everyone', now() - interval '1 hour', 1, 'file', '1', sha256('x') from world where name = 'concert2';
insert into data.phase_change (concert_id, at, sale) select concert_id, now(), '[]' from data.sale_phase;
insert into data.phase_code (phase_id, code_hash, member_id, request_id, used_at) select p.phase_id, sha256('x'), w.id, gen_random_uuid(), now() from data.sale_phase p, world w where w.name = 'fan';
insert into data.tick (phase_id, tick_ends, settled_at, asks) select phase_id, now(), now(), 1 from data.sale_phase;
insert into data.tick_ask (phase_id, tick_ends, member_id, request_id, show_id, asked_at, seats) select p.phase_id, now(), w.id, gen_random_uuid(), s.id, now(), 1 from data.sale_phase p, world w, world s where w.name = 'fan' and s.name = 'show2';
insert into data.draw_entry (phase_id, member_id, entered_at, wishes, salt, hash, withdrawn_at) select p.phase_id, w.id, now(), '[]', '\x00000000000000000000000000000000', sha256('\x00000000000000000000000000000000' || '[]'::bytea), now() from data.sale_phase p, world w where w.name = 'fan';
insert into data.draw_request (member_id, request_id, phase_id, entry_id, at, wishes, receipt) select member_id, gen_random_uuid(), phase_id, entry_id, now(), wishes, '' from data.draw_entry;
insert into data.draw (phase_id, committed_at, terms, entries, root, beacon, drawn_at) select phase_id, now(), '{}', 0, private.merkle_root(array[sha256('{}')]), '{"value": "00"}', now() from data.sale_phase;
insert into data.draw_round (phase_id, round, result, sum) select d.phase_id, 0, '', sha256(private.draw_seed(d.root, '\x00')) from data.draw d;
insert into data.draw_award (entry_id, phase_id, round, wish, show_id, seat_ids, won_at, pay_until, lapsed_at, freed_in) select e.entry_id, e.phase_id, 0, 1, s.id, '{}', now(), now(), now(), 1 from data.draw_entry e, world s where s.name = 'show2';
insert into damage (name, statement, invariant, line)
select format('%s.%s to come', c.oid::regclass, a.attname),
       format('set local session_replication_role = replica; update %s set %I = clock_timestamp() + interval ''1 hour''', c.oid::regclass, a.attname),
       13, format('%s \(.*\): %s is .*, which is to come', c.oid::regclass, a.attname)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'data'::regnamespace and c.relkind = 'r' and a.atttypid = 'timestamptz'::regtype
  and (c.relname, a.attname) not in (
    ('concert', 'booking_opens'), ('concert', 'booking_closes'), ('concert', 'accessible_until'), ('sale', 'companions_until'), ('concert', 'first_show'), ('concert', 'last_show'), ('show', 'starts_at'),
    ('sale', 'starts'), ('member', 'closed_at'),  -- the latter only without what else goes then, below
    ('booking', 'starts_at'), ('seat_claim', 'until'), ('seat_claim', 'offered_until'), ('waiting_entry', 'offer_ends_at'), ('waiting_entry', 'starts'), ('session', 'expires_at'), ('session', 'renew_at'),
    ('organiser_act', 'starts_before'), ('organiser_act', 'starts'), ('kept_booking', 'starts'), ('mail', 'due_at'), ('show_reminder', 'starts'), ('door_scan', 'scanned_at'), ('admission', 'scanned_at'), ('departure', 'scanned_at'),
    ('sale_phase', 'opens'), ('sale_phase', 'closes'), ('sale_phase', 'draw_at'), ('tick_ask', 'tick_ends'), ('tick_ask', 'held_until'), ('tick', 'tick_ends'), ('draw_award', 'pay_until'), ('row_room', 'until'),
    ('demand_count', 'counted_at'))  -- damage_catalogue.sql
order by c.oid::regclass::text, a.attnum;
insert into damage (name, statement, invariant, line) values
('an account that will be closed', 'alter table data.member drop constraint closed_is_empty; update data.member set closed_at = clock_timestamp() + interval ''1 hour'' where member_id = {fan}', 13, 'data.member \(member_id {fan}\): closed_at is .*, which is to come'),
('a member of all times', 'update data.member set created_at = ''-infinity'' where member_id = {fan}', 13, 'data.member \(member_id {fan}\): created_at is -infinity'),
('a claim of a transaction to come', 'update data.seat_claim set changed = ''99999999999'' where booking_id = {booking2}', 13, 'data.seat_claim \(show_id {show}, seat_id {seat11}\): changed is 99999999999, which is to come'),
('a claim of the next transaction', 'update data.seat_claim set changed = greatest(pg_snapshot_xmax(pg_current_snapshot())::text::bigint, pg_current_xact_id()::text::bigint + 1)::text::xid8 where booking_id = {booking2}', 13, 'data.seat_claim \(show_id {show}, seat_id {seat11}\): changed is');
\ir damage_check.psql
