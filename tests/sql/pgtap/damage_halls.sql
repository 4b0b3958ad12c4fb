-- Numbers of rows, standing areas, marks of seats, and companions.
\ir damage.psql
create function pg_temp.mark(seat text, section text, mark text, place text default 'null', plan text default '{plan}') returns text language sql as $$
  select format('insert into data.seat_mark (seat_id, plan_id, section_id, mark, place_id) values (%s, %s, %s, %L, %s)', seat, plan, section, mark, place)
$$;
insert into damage (name, statement, invariant, line) values
('gaps in another order', 'update data.seat_row set gaps = ''{3,1}'' where row_id = {row2}', 9, 'row {row2} \(2 of section {sectionA}\) has gaps that are none'),
('a gap before all', 'update data.seat_row set gaps = ''{-1}'' where row_id = {row2}', 9, 'row {row2} \(2 of section {sectionA}\) has gaps that are none'),
('a gap behind the last', 'update data.seat_row set gaps = ''{5}'' where row_id = {row2}', 9, 'row {row2} \(2 of section {sectionA}\) has gaps that are none'),
('numbers below 0', 'update data.seat_row set number_step = -1 where row_id = {row2}', 9, 'row {row2} \(2 of section {sectionA}\) has gaps .* from 1 in steps of -1'),
('a row far away', 'update data.seat_row set shift = ''NaN'' where row_id = {row2}', 9, 'row {row2} \(2 of section {sectionA}\) has gaps'),
('a row that stands', 'update data.seat_row set label = '''' where row_id = {row2}', 9, 'section {sectionA} \(A\) is seated, and has 2 rows, 1 of them without'),
('a row that is said to be nearer', 'update data.row_order set nearest = 1 where section_id = {sectionA}', 9, 'the row from seat \d+ on is in order as'),
('rows where people stand', 'update data.section set kind = ''standing'' where section_id = {sectionA}', 9, 'section {sectionA} \(A\) is standing, and has 2 rows, 0 of them without'),
('a mark of another section', pg_temp.mark('{seat1}', '{sectionB}', 'blocked'), 9, 'seat {seat1} is marked as blocked in section {sectionB}'),
('a mark of another plan', pg_temp.mark('{seat1}', '{sectionA}', 'blocked', plan => '-1'), 9, 'seat {seat1} is marked as blocked in section {sectionA} of plan -1'),
('a companion of nobody', pg_temp.mark('{seat1}', '{sectionA}', 'companion', '{seat2}'), 9, 'seat {seat1} is a companion''s of seat {seat2}, which is no wheelchair place'),
('a companion of somebody elsewhere', pg_temp.mark('{seat1}', '{sectionA}', 'companion', '{seat11}') || ';' || pg_temp.mark('{seat11}', '{sectionB}', 'wheelchair'), 9,
 'seat {seat1} is a companion''s of seat {seat11}, which is no wheelchair place'),
('a companion alone', pg_temp.mark('{seat2}', '{sectionA}', 'companion', '{seat3}') || ';' || pg_temp.mark('{seat3}', '{sectionA}', 'wheelchair'), 19,
 'booking {booking} has show {show} seat {seat2}, a companion''s, without its wheelchair place, seat {seat3}'),
('a note with a blank before it', pg_temp.mark('{seat1}', '{sectionA}', 'blocked') || '; update data.seat_mark set note = '' x'' where seat_id = {seat1}', 16, 'the mark of seat {seat1} has the note " x"'),
('a companion''s seat that a sale does not know', pg_temp.mark('{seat2}', '{sectionA}', 'companion', '{seat1}') || ';' || pg_temp.mark('{seat1}', '{sectionA}', 'wheelchair'), 10, 'show {show} is on sale as'),
('a sale until another instant', 'update data.sale set companions_until = ''2027-01-01'' where show_id = {show}', 10, 'show {show} is on sale as'),
('a seat that was blocked and is marked otherwise', pg_temp.mark('{seat20}', '{sectionB}', 'restricted_view') || '; update data.seat_claim set until = now() where show_id = {show} and seat_id = {seat20}', 1,
 'show {show} seat {seat20} is neither.*blocked until');
\ir damage_check.psql
