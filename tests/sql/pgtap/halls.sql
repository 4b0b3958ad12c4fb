\ir support.psql
-- Halls as they are: rows of any length with numbers of their own, standing areas, marks; what a document leaves out stays, null takes it back.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin \gset
create function pg_temp.hall(sections jsonb, name text default 'Old Hall') returns text language sql as $$
  select outcome || coalesce(' ' || field, '') || coalesce(': ' || message, '') from api.import_catalogue('admin',
    jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array(jsonb_build_object('name', name, 'sections', sections))))
$$;
create function pg_temp.plan_of(name text default 'Old Hall') returns bigint language sql as $$
  select private.latest_plan_id(v.venue_id) from data.venue v where v.name = plan_of.name
$$;
-- A section as a document has it, and the numbers of a row.
create function pg_temp.section(section text, hall text default 'Old Hall') returns jsonb language sql as $$
  select s - '{name,x,y,radius,direction,row_pitch,seat_pitch}'::text[] from jsonb_array_elements(private.plan_sections(pg_temp.plan_of(hall))) s where s ->> 'name' = section
$$;
create function pg_temp.numbers(row_label text, section text default 'A', hall text default 'Old Hall') returns text language sql as $$
  select string_agg(n.number::text, ' ' order by n.seat_id) from data.seat n join data.seat_row r using (row_id) join data.section x using (section_id)
  where x.plan_id = pg_temp.plan_of(hall) and x.name = section and r.label = row_label
$$;
create function pg_temp.rows_of(rows jsonb) returns jsonb language sql as $$ select jsonb_build_array(jsonb_build_object('name', 'A', 'rows', rows)) $$;

-- rows
select is(pg_temp.hall('[{"name": "A", "rows": [
  {"label": "가", "seats": 18, "first": 1, "step": 2, "missing": [13], "shift": 0.5}, {"label": "나", "seats": 3}, {"label": "다", "seats": 4, "first": 8, "step": -2, "missing": [4, 6]},
  {"label": "라", "seats": 3, "first": 1, "missing": [1, 2, 13, 40]}]}]'), 'rejected step: section "A", row "다": its numbers go below 0', 'numbers below 0');
select is(pg_temp.hall('[{"name": "A", "rows": [
  {"label": "가", "seats": 18, "first": 1, "step": 2, "missing": [13], "shift": 0.5}, {"label": "나", "seats": 3}, {"label": "다", "seats": 3, "first": 8, "step": -2, "missing": [4, 6]},
  {"label": "라", "seats": 3, "first": 1, "missing": [1, 2, 13, 40]}]}]'), 'created', 'a hall as it is');
select is(pg_temp.numbers('가'), '1 3 5 7 9 11 15 17 19 21 23 25 27 29 31 33 35 37', '18 seats that are there, numbered past the one that is missing');
select is(pg_temp.numbers('나'), '1 2 3', 'as usual');
select is(pg_temp.numbers('다'), '8 2 0', 'backwards, past two that are missing');
select is(pg_temp.numbers('라'), '3 4 5', 'from the first that is there on');
select is((select string_agg(format('%s %s %s', label, gaps, shift), '|' order by r.position) from data.seat_row r join data.section x using (section_id) where x.plan_id = pg_temp.plan_of()),
          '가 {6} 0.5|나 {} 0|다 {1,1} 0|라 {0,0} 0', 'gaps, and where rows stand');
select is((select seat_count from data.seat_plan where plan_id = pg_temp.plan_of()), 27, 'what is missing is not counted');
select is(private.seat_name((select max(seat_id) filter (where number = 15) from data.seat s join data.seat_row r using (row_id) join data.section x using (section_id)
                             where x.plan_id = pg_temp.plan_of() and r.label = '가')), 'A 가-15', 'the printed name has the label');
select is(pg_temp.section('A') -> 'rows', '[{"label": "가", "seats": 18, "step": 2, "missing": [13], "shift": 0.5}, {"label": "나", "seats": 3},
  {"label": "다", "seats": 3, "first": 8, "step": -2, "missing": [6, 4]}, {"label": "라", "seats": 3, "missing": [1, 2]}]', 'the normal form');
select is(pg_temp.hall(jsonb_build_array(pg_temp.section('A') || '{"name": "A"}')), 'unchanged', 'is the same document');
select is(pg_temp.hall('[{"name": "A", "rows": [
  {"label": "가", "seats": 18, "first": null, "step": 2, "missing": [13], "shift": 0.5}, {"label": "나", "seats": 3, "first": null, "step": null, "missing": null, "shift": null}, {"label": "다", "seats": 3, "first": 8, "step": -2, "missing": [4, 6]},
  {"label": "라", "seats": 3, "missing": [2, 1]}]}]'), 'unchanged', 'in whatever order, and null is as usual');
select is(pg_temp.hall('[{"name": "A"}]'), 'unchanged', 'a section that is only named stays');
select is(pg_temp.hall(pg_temp.rows_of('[{"label": "1", "seats": 5}, {"label": "2", "seats": 5}]'), 'Block'), 'created', 'rows that are a block');
select is(pg_temp.section('A', 'Block'), '{"rows": 2, "seats_per_row": 5}', 'are a block');
select is(pg_temp.hall('[{"name": "A", "rows": 2, "seats_per_row": 5}]', 'Block'), 'unchanged', 'however they are written');
select is(pg_temp.hall('[{"name": "A", "seats_per_row": 6}]', 'Block'), 'updated', 'another number of seats alone');
select is(pg_temp.section('A', 'Block'), '{"rows": 2, "seats_per_row": 6}', 'leaves the rows');
select is(pg_temp.hall(pg_temp.rows_of(rows)), 'rejected ' || reason, reason) from (values
  ('[]'::jsonb, 'rows: section "A": "rows" is empty'), ('[1]', 'rows: section "A", row 1: it is not an object'), ('[{"seats": 1}]', 'label: section "A", row 1: "label" is missing'),
  ('[{"label": 1, "seats": 1}]', 'label: section "A", row 1: "label" is not text'), ('[{"label": " ", "seats": 1}]', 'label: section "A", row 1: "label" is empty'),
  ('[{"label": "가", "seats": 0}]', 'seats: section "A", row "가": "seats" is not a whole number from 1 to 1000'), ('[{"label": "가"}]', 'seats: section "A", row "가": "seats" is missing'),
  ('[{"label": "가", "seats": 1001}]', 'seats: section "A", row "가": "seats" is not a whole number from 1 to 1000'),
  ('[{"label": "가", "seats": 1, "first": -1}]', 'first: section "A", row "가": "first" is not a whole number from 0 to 100000'),
  ('[{"label": "가", "seats": 1, "step": 0}]', 'step: section "A", row "가": "step" is 0'), ('[{"label": "가", "seats": 1, "step": 1.5}]', 'step: section "A", row "가": "step" is not a whole number from -1000 to 1000'),
  ('[{"label": "가", "seats": 1, "shift": "x"}]', 'shift: section "A", row "가": "shift" is not a number from -1000 to 1000'), ('[{"label": "가", "seats": 1, "shift": 1e300}]', 'shift: section "A", row "가": "shift" is not a number from -1000 to 1000'),
  ('[{"label": "가", "seats": 1, "missing": 13}]', 'missing: section "A", row "가": "missing" is not a list'), ('[{"label": "가", "seats": 1, "missing": ["13"]}]', 'missing: section "A", row "가": "missing" has what is no number of a seat'),
  ('[{"label": "가", "seats": 1, "missing": [13, 13]}]', 'missing: section "A", row "가": "missing" names a number twice'), ('[{"label": "가", "seats": 1, "missing": [1.5]}]', 'missing: section "A", row "가": "missing" has what is no number of a seat'),
  ('[{"label": "가", "seats": 1}, {"label": "가", "seats": 1}]', 'label: section "A": two rows have the same label')) v (rows, reason);
select is(pg_temp.hall(jsonb_agg(jsonb_build_object('name', n::text, 'rows', (select jsonb_agg(jsonb_build_object('label', r::text, 'seats', 1000)) from generate_series(2, 101) r))), 'Huge'),
          'rejected sections: a venue has at most 200000 seats', 'too many seats') from generate_series(1, 3) n;

-- standing
select is(pg_temp.hall('[{"name": "Floor", "kind": "standing", "capacity": 800}, {"name": "B", "rows": 1, "seats_per_row": 2}]', 'Club'), 'created', 'a standing area');
select is((select string_agg(concat_ws(' ', x.name, x.kind, quote_literal(r.label), r.seat_count), '|' order by x.position) from data.section x join data.seat_row r using (section_id) where x.plan_id = pg_temp.plan_of('Club')),
          'Floor standing '''' 800|B seated ''1'' 2', 'is one row without a label');
select is(private.seat_name((select first_seat_id + 117 from data.seat_plan where plan_id = pg_temp.plan_of('Club'))), 'Floor 118', 'with numbers of entry');
select is(pg_temp.section('Floor', 'Club'), '{"kind": "standing", "capacity": 800}', 'its normal form');
select is(pg_temp.hall('[{"name": "Floor", "kind": "standing", "capacity": 800}, {"name": "B", "kind": null, "rows": 1, "seats_per_row": 2}]', 'Club'), 'unchanged', 'the same again');
select is(pg_temp.hall('[{"name": "Floor"}, {"name": "B"}]', 'Club'), 'unchanged', 'named alone');
select is(pg_temp.hall('[{"name": "Floor", "capacity": 700}, {"name": "B"}]', 'Club'), 'updated', 'another capacity alone');
select is(pg_temp.section('Floor', 'Club'), '{"kind": "standing", "capacity": 700}', 'leaves the kind');
select is(pg_temp.hall('[{"name": "Floor", "rows": 1, "seats_per_row": 2}, {"name": "B"}]', 'Club'), 'updated', 'rows');
select is(pg_temp.section('Floor', 'Club'), '{"rows": 1, "seats_per_row": 2}', 'are rows');
select is(pg_temp.hall(jsonb_build_array(section), 'Club 2'), 'rejected ' || reason, reason) from (values
  ('{"name": "F", "kind": "standing"}'::jsonb, 'capacity: "capacity" is missing'), ('{"name": "F", "kind": "standing", "capacity": 0}', 'capacity: "capacity" is not a whole number from 1 to 200000'),
  ('{"name": "F", "kind": "sitting", "capacity": 1}', 'kind: "kind" is neither "seated" nor "standing": sitting'), ('{"name": "F", "kind": 1, "capacity": 1}', 'kind: "kind" is not text'),
  ('{"name": "F", "capacity": 10}', 'rows: "rows" is missing')) v (section, reason);

-- marks
create function pg_temp.marked(marks jsonb) returns jsonb language sql as $$
  select jsonb_build_array('{"name": "A", "rows": [{"label": "가", "seats": 8, "missing": [5]}, {"label": "나", "seats": 8}]}'::jsonb || jsonb_build_object('marks', marks))
$$;
select is(pg_temp.hall(pg_temp.marked('[{"row": "가", "seats": ["4", "1"], "mark": "wheelchair"}, {"row": "가", "seats": ["2"], "mark": "companion", "note": ""}, {"row": "가", "seats": ["6"], "mark": "companion"},
  {"row": "나", "seats": ["1"], "mark": "restricted_view", "note": " behind  a pillar "}, {"row": "나", "seats": ["8"], "mark": "blocked", "note": null}]'), 'Marked'), 'created', 'seats that are not like others');
select is(pg_temp.section('A', 'Marked') -> 'marks', '[{"row": "가", "seats": ["1", "4"], "mark": "wheelchair"}, {"row": "가", "seats": ["2", "6"], "mark": "companion"},
  {"row": "나", "seats": ["1"], "mark": "restricted_view", "note": "behind a pillar"}, {"row": "나", "seats": ["8"], "mark": "blocked"}]', 'their normal form');
select is(pg_temp.hall(jsonb_build_array(pg_temp.section('A', 'Marked') || '{"name": "A"}'), 'Marked'), 'unchanged', 'is the same document');
select is((select string_agg(concat_ws(' ', m.seat_id - p.first_seat_id, m.mark, m.place_id - p.first_seat_id), '|' order by m.seat_id) from data.seat_mark m join data.seat_plan p using (plan_id) where p.plan_id = pg_temp.plan_of('Marked')),
          '0 wheelchair|1 companion 0|3 wheelchair|4 companion 3|8 restricted_view|15 blocked', 'each companion has a place');
select plan_id, first_seat_id as first from data.seat_plan where plan_id = pg_temp.plan_of('Marked') \gset
select is(pg_temp.hall('[{"name": "A", "rows": [{"label": "가", "seats": 8, "missing": [5]}, {"label": "나", "seats": 8}]}]', 'Marked'), 'unchanged', 'marks that are left out stay');
select is(pg_temp.hall('[{"name": "A", "rows": [{"label": "가", "seats": 3}, {"label": "나", "seats": 7}]}]', 'Marked'), 'updated', 'but with their seats');
select is(pg_temp.section('A', 'Marked') -> 'marks', '[{"row": "가", "seats": ["1"], "mark": "wheelchair"}, {"row": "가", "seats": ["2"], "mark": "companion"},
  {"row": "나", "seats": ["1"], "mark": "restricted_view", "note": "behind a pillar"}]', 'they go');
select is(pg_temp.hall('[{"name": "A", "rows": [{"label": "나", "seats": 7}, {"label": "가", "seats": 1, "first": 2}]}]', 'Marked'), 'updated', 'a companion');
select is(pg_temp.section('A', 'Marked') -> 'marks', '[{"row": "나", "seats": ["1"], "mark": "restricted_view", "note": "behind a pillar"}]', 'goes with the place');
select is(pg_temp.hall('[{"name": "A", "marks": null}]', 'Marked'), 'updated', 'null');
select is(pg_temp.section('A', 'Marked') ? 'marks', false, 'takes all back');
select is(pg_temp.hall(pg_temp.marked(marks), 'Marked 2'), 'rejected ' || reason, reason) from (values
  ('{}'::jsonb, 'marks: "marks" of section "A": "marks" is not a list'), ('[1]', 'marks: "marks" of section "A": entry 1 is not an object'),
  ('[{"row": "가", "seats": ["1"]}]', 'mark: "marks" of section "A": "mark" is missing'),
  ('[{"row": "가", "seats": ["1"], "mark": "aisle"}]', 'mark: "marks" of section "A": "mark" is none of wheelchair, companion, restricted_view, blocked: aisle'),
  ('[{"row": "가", "seats": [], "mark": "blocked"}]', 'seats: "marks" of section "A": entry 1 names no seats'), ('[{"row": "가", "mark": "blocked"}]', 'seats: "marks" of section "A": entry 1 names no seats'),
  ('[{"row": "가", "seats": [1], "mark": "blocked"}]', 'seats: "marks" of section "A": "seats" of entry 1 has what is not text'),
  ('[{"row": "가", "seats": ["5"], "mark": "blocked"}]', 'seats: "marks" of section "A": there is no seat "5" in row "가"'), ('[{"row": "다", "seats": ["1"], "mark": "blocked"}]', 'seats: "marks" of section "A": there is no seat "1" in row "다"'),
  ('[{"row": "가", "seats": ["1", "1"], "mark": "blocked"}]', 'seats: "marks" of section "A": a seat is marked twice'),
  ('[{"row": "가", "seats": ["1"], "mark": "blocked"}, {"row": "가", "seats": ["1"], "mark": "wheelchair"}]', 'seats: "marks" of section "A": a seat is marked twice'),
  ('[{"row": "가", "seats": ["1"], "mark": "companion"}]', 'mark: "marks" of section "A": companions have no wheelchair place in this section'),
  (jsonb_build_array(jsonb_build_object('row', '가', 'seats', '["1"]'::jsonb, 'mark', 'blocked', 'note', repeat('n', 201))), 'note: "marks" of section "A": "note" has more than 200 characters')) v (marks, reason);
select is((select string_agg(concat_ws('-', n, place), ' ' order by n) from private.companion_places(jsonb_build_object('rows', 3, 'seats_per_row', 9, 'marks', marks::jsonb))), pairs, about) from (values
  ('[{"row": "1", "seats": ["1", "3"], "mark": "companion"}, {"row": "1", "seats": ["2", "4"], "mark": "wheelchair"}]', '0-1 2-3', 'each has its own place'),
  ('[{"row": "1", "seats": ["1", "2"], "mark": "wheelchair"}, {"row": "1", "seats": ["3", "4"], "mark": "companion"}]', '2-1 3-0', 'like brackets'),
  ('[{"row": "1", "seats": ["1", "8"], "mark": "wheelchair"}, {"row": "1", "seats": ["2", "3", "6", "9"], "mark": "companion"}]', '1-0 2-0 5-7 8-7', 'further ones share the nearest'),
  ('[{"row": "1", "seats": ["9"], "mark": "wheelchair"}, {"row": "2", "seats": ["1", "9"], "mark": "companion"}, {"row": "3", "seats": ["5"], "mark": "wheelchair"}]', '9-8 17-22', 'or that of another row'),
  ('[{"row": "1", "seats": ["9"], "mark": "wheelchair"}, {"row": "2", "seats": ["1"], "mark": "companion"}, {"row": "2", "seats": ["3"], "mark": "wheelchair"}]', '9-11', 'while there is none in its own')) v (marks, pairs, about);

-- taking it back
select pg_temp.hall(pg_temp.marked('[{"row": "가", "seats": ["1"], "mark": "wheelchair"}]'), 'Undone') \g /dev/null
select private.plan_sections(pg_temp.plan_of('Undone')) as before \gset
select is(pg_temp.hall('[{"name": "A", "kind": "standing", "capacity": 5}]', 'Undone'), 'updated', 'a hall becomes a club');
select is((select outcome from api.undo_import('admin', (select max(import_no) from data.import))), 'undone', 'that is taken back');
select is(private.plan_sections(pg_temp.plan_of('Undone')), :'before'::jsonb, 'rows and marks are as before');
select is(pg_temp.hall('[{"name": "A", "marks": [{"row": "가", "seats": ["2"], "mark": "companion"}, {"row": "나", "seats": ["2"], "mark": "wheelchair"}]}]', 'Undone'), 'updated', 'marks alone');
select is((select outcome from api.undo_import('admin', (select max(import_no) from data.import))), 'undone', 'are taken back');
select is(private.plan_sections(pg_temp.plan_of('Undone')), :'before'::jsonb, 'all of them');
select is((select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select * from finish();
rollback;
