-- What is wrong with what was sold as it is added up.
\ir damage.psql
select private.add_sales(0, pg_sequence_last_value('data.booking_booking_id_seq'), 0, pg_sequence_last_value('data.ticket_change_no')) \g /dev/null
update data.sales_mark set booking_id = pg_sequence_last_value('data.booking_booking_id_seq'), change_no = pg_sequence_last_value('data.ticket_change_no');
insert into damage (name, statement, invariant, line) values
('a sale that is counted twice', 'update data.sales_hour set bookings = bookings + 1; update data.sales_month set bookings = (select sum(h.bookings) from data.sales_hour h where h.show_id = data.sales_month.show_id)', 21, 'show {show}, .* h, clerk 0, coins: sales are added up as \(4,4,1,1,350,0,100\), and are \(3,4,1,1,350,0,100\)'),
('a sale that is counted nowhere', 'delete from data.sales_hour where show_id = {show2}; delete from data.sales_month where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(,,,,,,\), and are \(1,1,0,0,100,0,0\)'),
('sums of what was never sold', 'insert into data.sales_hour values ({later}, ''2026-01-01'', 9, 0, ''coins'', 1, 1, 0, 0, 100, 0, 0)', 21, 'show {later}, 2026-01-01 9 h, clerk 0, coins: sales are added up as'),
('tickets', 'update data.sales_hour set tickets = 9 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(1,9,'),
('returned tickets', 'update data.sales_hour set returned = 9 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(1,1,9,'),
('who was let in', 'update data.sales_hour set admitted = 9 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(1,1,0,9,'),
('takings', 'update data.sales_hour set gross = 9 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(1,1,0,0,9,'),
('fees', 'update data.sales_hour set fees = 9 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(1,1,0,0,100,9,'),
('refunds', 'update data.sales_hour set refunds = 9 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as \(1,1,0,0,100,0,9\)'),
('a clerk who sold nothing', 'update data.sales_hour set clerk_id = {boss} where show_id = {show2}', 21, 'show {show2}, .* clerk {boss}, coins: sales are added up as'),
('another way of paying', 'update data.sales_hour set pay = ''card'' where show_id = {show2}', 21, 'show {show2}, .* clerk 0, card: sales are added up as'),
('another hour', 'update data.sales_hour set hour = (hour + 1) % 24 where show_id = {show2}', 21, 'show {show2}, .*: sales are added up as'),
('another month', 'update data.sales_month set month = ''2020-01-01'' where show_id = {show2}', 21, 'show {show2}, 2020-01-01, clerk 0, coins: the month is added up as \(1,1,0,0,100,0,0\), and its hours as \(,,,,,,\)'),
('another month''s takings', 'update data.sales_month set gross = 9 where show_id = {show2}', 21, 'show {show2}, .*: the month is added up as \(1,1,0,0,9,0,0\), and its hours as \(1,1,0,0,100,0,0\)'),
('sums of bookings to come', 'update data.sales_mark set booking_id = booking_id + 1', 21, 'sales are added up to booking \d+ and change \d+, which are to come'),
('sums of changes to come', 'update data.sales_mark set change_no = change_no + 1', 21, 'sales are added up to booking \d+ and change \d+, which are to come'),
('bookings that nobody adds up', 'delete from data.sales_mark', 21, 'the mark of the sums of sales has 0 rows, not one');
\ir damage_check.psql
