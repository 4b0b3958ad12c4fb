-- Draws: what was won, what was paid, and what was committed to.
\ir damage.psql
insert into data.sale_phase (concert_id, position, kind, opens, closes, audience, draw_at, pay_within_hours, beacon_source, beacon_round, tick_secret)
select id, 1, 'draw', clock_timestamp() - interval '2 hours', clock_timestamp() + interval '1 hour', 'everyone', clock_timestamp() + interval '1 hour', 24, 'file', '1', sha256('x') from world where name = 'concert';
insert into world select 'phase', phase_id from data.sale_phase;
insert into world select 'winner', pg_temp.member('winner') union all select 'payer', pg_temp.member('payer') union all select 'loser', pg_temp.member('loser');
insert into world select m || '_entry', e.entry_id
from (values ('winner', 2), ('payer', 3), ('loser', 4)) v (m, seats), world p, world s,
     lateral api.enter_draw(m, gen_random_uuid(), p.id, jsonb_build_array(jsonb_build_object('show_id', s.id, 'grade', 'S', 'seats', seats))) e where p.name = 'phase' and s.name = 'later';
update data.sale_phase set closes = clock_timestamp(), draw_at = clock_timestamp();
-- A seed by which the one who wants four is the last, whatever the salts: five seats in each of two rows, and three left.
insert into data.seat_claim (show_id, seat_id, until) select w.id, s.id, 'infinity' from world w, world s where w.name = 'later' and s.name in ('seat16', 'seat17', 'seat18', 'seat19', 'seat20') on conflict do nothing;
select private.commit_draw(id) from world where name = 'phase' \g /dev/null
select lpad(to_hex(n), 16, '0') as seed from generate_series(3, 1000) n, data.draw d
where (select e.entry_id from data.draw_entry e order by sha256(private.draw_seed(d.root, decode(lpad(to_hex(n), 16, '0'), 'hex')) || e.hash) desc limit 1)
      = (select id from world where name = 'loser_entry')
order by n limit 1 \gset
select private.make_draw(id, jsonb_build_object('source', 'file', 'round', '1', 'value', :'seed', 'checked', false)) from world where name = 'phase' \g /dev/null
insert into world select 'won' || row_number() over (order by a.seat_ids), a.seat_ids[1] from data.draw_award a;
insert into world select 'first', e.entry_id from data.draw_award a join data.draw_entry e using (entry_id) order by a.seat_ids limit 1;
insert into world select 'first_member', e.member_id from data.draw_award a join data.draw_entry e using (entry_id) order by a.seat_ids limit 1;
insert into damage (name, statement, invariant, line) values
('what was won is somebody else''s', 'update data.seat_claim set member_id = {friend} where offered_until = ''infinity'' and seat_id = {won1}', 20, 'entry {first} won show {later} seat {won1}, which is not kept for member {first_member}'),
('what was won is not kept', 'delete from data.seat_claim where show_id = {later} and seat_id = {won1}', 20, 'entry {first} won show {later} seat {won1}, which is not kept'),
('what was won ends', 'update data.seat_claim set until = clock_timestamp() + interval ''1 hour'' where show_id = {later} and seat_id = {won1}', 20, 'entry {first} won show {later} seat {won1}, which is not kept'),
('a seat that nobody won', 'insert into data.seat_claim (show_id, seat_id, member_id, until, offered_until) values ({show2}, {seat20}, {friend}, ''infinity'', ''infinity'')', 20, 'show {show2} seat {seat20} is kept for member {friend}, who did not win it'),
('a payment by another booking', 'update data.draw_award set booking_id = {booking2} where entry_id = {first}', 20, 'entry {first} was paid by booking {booking2}, which is not of what it won'),
('an entry with other wishes', 'update data.draw_entry set wishes = ''[]'' where entry_id = {loser_entry}', 20, 'entry {loser_entry} is not what its hash says'),
('an entry that is left out', 'update data.draw_entry set withdrawn_at = clock_timestamp() where entry_id = {loser_entry}', 20, 'draw {phase} has 3 entries and the root'),
('an entry that was put in', 'insert into data.draw_entry (phase_id, member_id, entered_at, wishes, salt, hash) select {phase}, {friend}, now(), ''[]'', s, sha256(s || ''[]''::bytea) from (select sha256(''s'')) h (h), lateral (select substr(h, 1, 16) as s) x', 20, 'draw {phase} has 3 entries and the root'),
('other terms', 'update data.draw set terms = replace(terms, ''24'', ''48'')', 20, 'draw {phase} has 3 entries and the root'),
('another seed', 'update data.draw set beacon = jsonb_set(beacon, ''{value}'', ''"0000000000000002"'')', 20, '(entry \d+ of draw {phase} has rank|round 0 of draw {phase} is not)'),
('ranks that were changed', 'update data.draw_rank set rank = -rank; update data.draw_rank set rank = 4 + rank', 20, 'entry \d+ of draw {phase} has rank \d, and should have'),
('a win told to who lost', 'insert into data.mail (member_id, kind, draw_entry_id, occasion) values ({loser}, ''draw_won'', {loser_entry}, {loser_entry})', 8, 'mail \d+ \(draw_won\) of entry {loser_entry} of a draw tells of what did not happen'),
('a loss told to who won', 'insert into data.mail (member_id, kind, draw_entry_id, occasion) values ({first_member}, ''draw_lost'', {first}, {first})', 8, 'mail \d+ \(draw_lost\) of entry {first} of a draw tells of what did not happen'),
('moving up told to who was drawn', 'insert into data.mail (member_id, kind, draw_entry_id, occasion) values ({first_member}, ''draw_moved_up'', {first}, {first})', 8, 'mail \d+ \(draw_moved_up\) of entry {first} of a draw tells of what did not happen'),
('hurry for who lost', 'insert into data.mail (member_id, kind, draw_entry_id, occasion) values ({loser}, ''draw_ending'', {loser_entry}, {loser_entry})', 8, 'mail \d+ \(draw_ending\) of entry {loser_entry} of a draw tells of what did not happen'),
('a win told on another occasion', 'update data.mail set occasion = 0 where draw_entry_id = {first}', 8, 'mail \d+ \(draw_won\) of entry {first} of a draw tells of what did not happen'),
('a win told to somebody else', 'update data.mail set member_id = {friend} where draw_entry_id = {first}', 8, 'mail \d+ \(draw_won\) is of member {friend} and entry of a draw {first}, whose member is {first_member}'),
('a win that is told twice', 'drop index data.mail_draw; insert into data.mail (member_id, kind, draw_entry_id, occasion) values ({first_member}, ''draw_won'', {first}, {first})', 13, '2 rows of data.mail have the same'),
('fewer told than none', 'alter table data.draw drop constraint draw_told_check; update data.draw set told = -1', 13, 'data.draw \(phase_id {phase}\)'),
('a result that was changed', 'set local session_replication_role = replica; update data.draw_round set result = replace(result, ''"round": 0'', ''"round": 1'')', 20, 'round 0 of draw {phase} is not what its sum says');
\ir damage_check.psql
