\ir support.psql
-- Reasons and remarks of imports, edits and of taking imports back are there as data, too: a text with places, and what stands there.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('fan', 1000) as fan \gset
select pg_temp.concert('one') as concert \gset
-- What is said of a concert, as a text and as data.
create function pg_temp.said(changes jsonb) returns text language sql as $$
  select nullif(concat_ws(' = ', l.message, l.reason::text), '') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'concerts',
    jsonb_build_array('{"source": "tap", "source_id": "one"}'::jsonb || changes))) l
$$;
create function pg_temp.said_of_hall(venue jsonb) returns text language sql as $$
  select concat_ws(' = ', l.message, l.reason::text) from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array(venue)), dry_run => true) l
$$;
create function pg_temp.hall(section jsonb) returns jsonb language sql as $$
  select jsonb_build_object('name', 'New Hall', 'sections', jsonb_build_array('{"name": "A"}'::jsonb || section))
$$;

select is(pg_temp.said(changes), message || ' = ' || reason, about) from (values
  ('{"title": null}'::jsonb, '"title" is missing', '{"text": "\"%L1\" is missing", "values": ["title"]}', 'a key of the document'),
  ('{"age_limit": 100}', '"age_limit" is not a whole number from 0 to 99', '{"text": "\"%L1\" is not a whole number from %2 to %3", "values": ["age_limit", "0", "99"]}', 'and numbers'),
  ('{"title": "100 %1 %s"}', null, null, 'what is taken says nothing'),
  ('{"shows": []}', '"shows" is missing or empty', '{"text": "\"shows\" is missing or empty", "values": []}', 'without a value'),
  ('{"venue": "%1 %s {\"Hall\"}"}', '"venue" is not known: %1 %s {"Hall"}', '{"text": "\"venue\" is not known: %1", "values": ["%1 %s {\"Hall\"}"]}', 'a value that looks like a place'),
  ('{"colour": 1, "cancellation": {"until": 1}}', 'ignored: "colour"; ignored in "cancellation": "until"',
   '[{"text": "ignored: %1", "values": ["\"colour\""]}, {"text": "ignored in \"%L1\": %2", "values": ["cancellation", "\"until\""]}]', 'several remarks'),
  ('{"prices": [{"grade": "R", "price": 1, "sections": ["X"]}]}', 'the venue has no section "X"', '{"text": "the venue has no section \"%1\"", "values": ["X"]}', 'a section')) v (changes, message, reason, about);
select is(pg_temp.said('{"singers": [7]}'), 'a singer is a name or an object = {"text": "a singer is a name or an object", "values": []}', 'a singer');

-- halls: a reason within another
select is(pg_temp.said_of_hall(venue), message || ' = ' || reason, about) from (values
  (pg_temp.hall('{"rows": [{"label": "가", "seats": 2}, 7]}'), 'section "A", row 2: it is not an object',
   '{"text": "section \"%1\", row %2: %3", "values": ["A", "2", {"text": "it is not an object", "values": []}]}', 'a row without a label'),
  (pg_temp.hall('{"rows": [{"label": "가", "seats": 0}]}'), 'section "A", row "가": "seats" is not a whole number from 1 to 1000',
   '{"text": "section \"%1\", row \"%2\": %3", "values": ["A", "가", {"text": "\"%L1\" is not a whole number from %2 to %3", "values": ["seats", "1", "1000"]}]}', 'one with a label'),
  (pg_temp.hall('{"rows": []}'), 'section "A": "rows" is empty', '{"text": "section \"%1\": %2", "values": ["A", {"text": "\"rows\" is empty", "values": []}]}', 'all rows'),
  (pg_temp.hall('{"rows": 2, "seats_per_row": 2, "marks": [{"row": "1", "mark": "wheelchair", "seats": ["9"]}]}'), '"marks" of section "A": there is no seat "9" in row "1"',
   '{"text": "\"marks\" of section \"%1\": %2", "values": ["A", {"text": "there is no seat \"%1\" in row \"%2\"", "values": ["9", "1"]}]}', 'a mark'),
  ('{"name": "New Hall", "seats": 100, "door": 1}', 'its plan of 100 seats is made up from their number; ignored: "door"',
   '[{"text": "its plan of %1 seats is made up from their number", "values": ["100"]}, {"text": "ignored: %1", "values": ["\"door\""]}]', 'remarks on what is taken'),
  ('7', 'a venue is an object', '{"text": "a venue is an object", "values": []}', 'one that is none')) v (venue, message, reason, about);

-- of an edit, a piece of a file, and taking back
select is((select concat_ws(' ', outcome, message, reason) from api.edit_concert('admin', :concert, (select document from api.concert_document('admin', :concert)), '{"seat_limit": 0}')),
  'rejected "seat_limit" is not a whole number from 1 to 1000 {"text": "\"%L1\" is not a whole number from %2 to %3", "values": ["seat_limit", "1", "1000"]}', 'an edit');
select is((select concat_ws(' ', outcome, reason) from api.edit_concert('admin', :concert, '{}', '{}')), 'conflict', 'a conflict has none');
select gen_random_uuid() as upload \gset
select api.send_piece('admin', :'upload', 1, '{"format": "my-universe/1", "concerts": [null]}');
select is((select reason from api.import_pieces('admin', :'upload')), '{"text": "a concert is an object", "values": []}', 'of a piece');
select count(*) from api.import_catalogue('admin', '{"format": "my-universe/1", "concerts": [{"source": "tap", "source_id": "one", "age_limit": 12}]}') \gset
select max(import_no) as number from data.import \gset
select count(*) from api.import_catalogue('admin', '{"format": "my-universe/1", "concerts": [{"source": "tap", "source_id": "one", "age_limit": 15}]}') \gset
select is((select concat_ws(' ', outcome, message, reason) from api.undo_import('admin', :number)),
  'stayed it was changed since {"text": "it was changed since", "values": []}', 'what stays when an import is taken back');
select is((select concat_ws(' ', outcome, message, reason) from api.undo_import('admin', :number + 1)), 'undone', 'what goes has none');

-- what PostgreSQL says is a text, whatever else it tells
select is(private.told_reason('23505', '100 % of it', 'Key (a)=(1) already exists.'), '{"text": "100 % of it", "values": []}', 'an error of PostgreSQL');
select is(private.english(private.told_reason('23505', '100 % of it', '')), '100 % of it', 'in its own words');
select is(private.english(null), null, 'nothing to say');
select * from finish();
rollback;
