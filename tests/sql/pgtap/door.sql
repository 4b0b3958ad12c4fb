\ir support.psql
-- A door without the server: what it takes with it, and what it tells later. And admissions that were a mistake.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select pg_temp.concert('one', '{"age_limit": 0}') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as other_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 4) as a4 \gset
select pg_temp.member('fan', 1000) as fan, pg_temp.member('friend', 1000) as friend, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('staff', 0, 'staff') as staff,
       pg_temp.member('supervisor', 0, 'supervisor') as supervisor, pg_temp.member('admin', 0, 'admin') as admin \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1, :a2, :a3]) \gset
select booking_id as second from api.book('friend', gen_random_uuid(), :show, array[:a4]) \gset
select max(code) filter (where seat = 'A 1-1') as code1, max(code) filter (where seat = 'A 1-2') as code2, max(code) filter (where seat = 'A 1-3') as code3 from api.my_tickets('fan', :booking) \gset
select code as code4 from api.my_tickets('friend', :second) \gset
select pg_temp.allows(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%s])', :booking, :booking * 1024 + 3), 'one is given back');
select pg_temp.allows(format('select api.check_in(''steward'', %L, gate => ''West'')', :'code1'), 'one is in');
create function pg_temp.scan(code text, at text) returns jsonb language sql as $$ select jsonb_build_object('code_hash', encode(sha256(convert_to(code, 'UTF8')), 'hex'), 'at', at) $$;
create function pg_temp.told(show bigint, device text, variadic scans jsonb[]) returns text language sql as $$
  select format('select position, outcome from api.reconcile_door(''steward'', %s, %L, %L)', show, device, to_jsonb(scans))
$$;

-- what a door takes with it
select pg_temp.gives(format('select seat, state, section, mark, gate, code_hash = sha256(convert_to(case seat when ''A 1-1'' then %L when ''A 1-2'' then %L when ''A 1-3'' then %L else %L end, ''UTF8'')) as is_its from api.door_list(''steward'', %s)',
                            :'code1', :'code2', :'code3', :'code4', :show),
                     '"A 1-1",used,A,,West,t|"A 1-2",valid,A,,,t|"A 1-3",cancelled,A,,,t|"A 1-4",valid,A,,,t', 'each ticket, by the hash of its code');
select is(pg_temp.rows(format('select * from api.door_list(''steward'', %s)', :other_show)), null, 'of this show alone');
select pg_temp.refuses(format('select api.door_list(''fan'', %s)', :show), 'MU008', 'not for fans');
select pg_temp.refuses(statement, code, statement) from (values ('select api.door_list(''steward'', null)', 'MU009'), ('select api.door_list(''steward'', -1)', 'MU006'), ('select api.door_list(''nobody'', 1)', 'MU007')) v (statement, code);

-- what it counts
select pg_temp.gives(format('select * from api.door_counts(''steward'', %s)', :show), 'section,A,3,1,0|gate,West,,1,0', 'who is expected where, and who came in where');
select is(pg_temp.rows('select * from api.door_shows(''steward'')'), null, 'no show is near');
update data.show set starts_at = clock_timestamp() + interval '2 hours' where show_id = :show;
select pg_temp.gives('select title, venue, time_zone, expected, admitted from api.door_shows(''steward'')', 'one,"Tap Hall",Asia/Seoul,3,1', 'the show of today');
update data.show set starts_at = clock_timestamp() - interval '13 hours' where show_id = :show;
select is(pg_temp.rows('select * from api.door_shows(''steward'')'), null, 'not what is long over');
select pg_temp.refuses(statement, code, statement) from (values ('select api.door_shows(''fan'')', 'MU008'), ('select api.door_shows(''nobody'')', 'MU007'), ('select api.door_counts(''steward'', -1)', 'MU006'),
  ('select api.door_counts(''steward'', null)', 'MU009'), ('select api.door_counts(''fan'', 1)', 'MU008'), ('select api.door_counts(''nobody'', 1)', 'MU007')) v (statement, code);
update data.show set starts_at = (select starts_at from data.booking where booking_id = :booking) where show_id = :show;

-- what it tells later
select pg_temp.gives(pg_temp.told(:show, 'West 1', pg_temp.scan(:'code2', '2026-01-01T19:00:00+09:00'), pg_temp.scan(:'code1', '2026-01-01T19:00:01+09:00'), pg_temp.scan('X', '2026-01-01T19:00:02+09:00'),
                                  pg_temp.scan(:'code3', '2099-01-01T19:00:00Z'), pg_temp.scan(:'code2', '2026-01-01T19:00:04.125+09:00')),
                     '1,admitted|2,already_used|3,unknown|4,cancelled|5,already_used', 'each as its ticket stands now, whatever clock the door has');
select pg_temp.gives(pg_temp.told(:show, ' West  1', pg_temp.scan(:'code3', '2099-01-01T19:00:00Z'), pg_temp.scan(:'code2', '2026-01-01T10:00:00Z'), pg_temp.scan(:'code2', '2026-01-01T10:00:00Z')),
                     '1,cancelled|2,admitted|3,admitted', 'the same scans again are answered the same');
select pg_temp.gives(pg_temp.told(:show, 'East', pg_temp.scan(:'code2', '2026-01-01T10:00:00Z'), pg_temp.scan(:'code4', '2026-01-01T10:00:01Z')), '1,already_used|2,admitted', 'at another door it was let in twice');
select pg_temp.gives(pg_temp.told(:other_show, 'West 1', pg_temp.scan(:'code4', '2026-01-01T10:00:01Z')), '1,unknown', 'of this show alone');
select is((select string_agg(concat_ws(' ', gate, ordinal), ', ' order by admission_id) from data.admission), 'West 1, West 1 2, East 1', 'who is in is written down once');
select is((select string_agg(device || ' ' || outcome || ' ' || (scanned_at at time zone 'UTC') || '+00', ', ' order by scanned_at) from data.door_scan where outcome = 'admitted'), 'West 1 admitted 2026-01-01 10:00:00+00, East admitted 2026-01-01 10:00:01+00', 'with the door''s own time');
select is(pg_temp.rows(format('select * from api.reconcile_door(''steward'', %s, ''West 1'', ''[]'')', :show)), null, 'nothing to tell');
select pg_temp.refuses(format('select api.reconcile_door(''steward'', %s, ''West'', %L)', :show, scans), 'MU009', scans) from unnest(array['null', '{}', '[1]', '[{}]', '[{"code_hash": "ff", "at": "2026-01-01T00:00:00Z"}]', '[{"code_hash": "zz"}]',
  jsonb_build_array(pg_temp.scan('X', 'yesterday'))::text, jsonb_build_array(pg_temp.scan('X', '2026-02-30T00:00:00Z'))::text, jsonb_build_array(pg_temp.scan('X', null))::text]) scans;
select pg_temp.refuses(format('select api.reconcile_door(''steward'', %s, ''West'', (select jsonb_agg(%L::jsonb) from generate_series(1, 10001)))', :show, pg_temp.scan('X', '2026-01-01T00:00:00Z')), 'MU009', 'too many at once');
select pg_temp.refuses(format('select api.reconcile_door(%L, %s, %s, ''[]'')', token, show, device), code, concat_ws(' ', token, show, device)) from (values
  ('fan', :'show', '''West''', 'MU008'), ('nobody', :'show', '''West''', 'MU007'), ('steward', '-1', '''West''', 'MU006'), ('steward', 'null', '''West''', 'MU009'), ('steward', :'show', 'null', 'MU009'), ('steward', :'show', ''' ''', 'MU009'),
  ('steward', :'show', 'repeat(''x'', 81)', 'MU009'), ('steward', :'show', 'E''\x01''', 'MU009')) v (token, show, device, code);
select is(pg_temp.broken(), null, 'nothing is broken');

-- an admission that was a mistake
select pg_temp.refuses(format('select api.undo_check_in(%L, %s, %s)', token, ticket, reason), code, concat_ws(' ', token, ticket, reason)) from (values
  ('staff', (:booking * 1024 + 1)::text, '''Mistake''', 'MU008'), ('nobody', '1', '''Mistake''', 'MU007'), ('supervisor', 'null', '''Mistake''', 'MU009'), ('supervisor', '1', '''Mistake''', 'MU006'), ('supervisor', (:booking * 1024 + 1)::text, ''' ''', 'MU009'),
  ('supervisor', (:booking * 1024 + 1)::text, 'null', 'MU009'), ('supervisor', (:booking * 1024 + 3)::text, '''Mistake''', 'MU012')) v (token, ticket, reason, code);
select pg_temp.gives(format('select outcome, used_gate, show = %s as is_of_it, section, age_limit from api.check_in(''steward'', %L)', :show, :'code1'), 'already_used,West,t,A,0', 'whoever was let in was let in there');
select pg_temp.allows(format('select api.undo_check_in(''supervisor'', %s, ''Somebody else was meant'')', :booking * 1024 + 1), 'a supervisor takes it back');
select pg_temp.refuses(format('select api.undo_check_in(''supervisor'', %s, ''Again'')', :booking * 1024 + 1), 'MU012', 'once');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives(format('select outcome, used_gate from api.check_in(''steward'', %L, gate => ''South'')', :'code1'), 'admitted,', 'and the ticket lets in again');
select pg_temp.gives(format('select outcome, used_gate from api.check_in(''steward'', %L)', :'code1'), 'already_used,South', 'once');
select pg_temp.allows(format('select api.undo_check_in(''admin'', %s, ''Ill'')', :booking * 1024 + 1), 'taken back again');
select pg_temp.allows(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%s])', :booking, :booking * 1024 + 1), 'it can be given back');
select is(pg_temp.broken(), null, 'nothing is broken');

-- on the record
select pg_temp.allows(format('select api.cancel_for(''staff'', gen_random_uuid(), %s, null, ''Moved away'')', :booking), 'a clerk gives the last one back') from api.undo_check_in('admin', :booking * 1024 + 2, 'Not here');
select pg_temp.gives(format('select seat, state from api.door_list(''steward'', %s) where seat <> ''A 1-4''', :show), '"A 1-1",cancelled|"A 1-2",cancelled|"A 1-3",cancelled', 'a door knows of a booking that is gone');
select pg_temp.gives('select actor, role, act, object, reason from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'')',
                     format('staff,staff,cancel_for,"booking MU-%s","Moved away"|admin,admin,undo_check_in,"ticket %s","Not here"|admin,admin,undo_check_in,"ticket %s",Ill|supervisor,supervisor,undo_check_in,"ticket %3$s","Somebody else was meant"',
                            lpad(:'booking', 8, '0'), :booking * 1024 + 2, :booking * 1024 + 1), 'what was done, by whom and why, the newest first');
select is((select kiosk from api.acts('admin', '2020-01-01Z', '2100-01-01Z') limit 1), session_user::text, 'and where');
select is((select detail ->> 'seat' from api.acts('admin', '2020-01-01Z', '2100-01-01Z') where reason = 'Ill'), 'A 1-1', 'to which seat');
select is((select count(*)::int from api.acts('admin', '2020-01-01Z', '2100-01-01Z', (select max(act_id)::text from data.staff_act))), 3, 'page by page');
select is(pg_temp.rows('select * from api.acts(''admin'', ''2020-01-01Z'', ''2020-01-02Z'')'), null, 'of a time');
-- looked for by words
select is((select string_agg(act, ' ') from api.acts('admin', '2020-01-01Z', '2100-01-01Z', words => words::jsonb)), found, words)
from (values ('[{"text": "SOMEBODY else"}]', 'undo_check_in'), ('[{"text": "moved"}, {"text": "staff"}]', 'cancel_for'), ('[{"text": "moved"}, {"text": "supervisor"}]', null),
             ('[{"text": "A 1-1"}]', 'undo_check_in undo_check_in'), ('[{"text": "gave", "keys": ["cancel_for", "sell"]}]', 'cancel_for'), ('[{"text": "gave", "keys": []}]', null),
             ('[{"text": "ticket no.", "keys": ["ticket"]}, {"text": "chief", "keys": ["admin"]}]', 'undo_check_in undo_check_in'), ('[]', 'cancel_for undo_check_in undo_check_in undo_check_in')) v (words, found);
select pg_temp.refuses(format('select api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'', words => %L)', words), 'MU009', words)
from unnest(array['{}', '"x"', '[null]', '["x"]', '[{}]', '[{"text": ""}]', '[{"text": 1}]', '[{"text": null}]', '[{"text": "x", "keys": "sell"}]', '[{"text": "x", "keys": [1]}]',
                  (select jsonb_agg(jsonb_build_object('text', 'x'))::text from generate_series(1, 21))]) words;
select pg_temp.refuses(statement, code, statement) from (values ('select api.acts(''supervisor'', ''2020-01-01Z'', ''2100-01-01Z'')', 'MU008'), ('select api.acts(''nobody'', ''2020-01-01Z'', ''2100-01-01Z'')', 'MU007'),
  ('select api.acts(''admin'', null, ''2100-01-01Z'')', 'MU009'), ('select api.acts(''admin'', ''2020-01-01Z'', null)', 'MU009'), ('select api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'', ''x'')', 'MU009')) v (statement, code);
select throws_ok(statement, '55000') from unnest(array['delete from data.staff_act', 'delete from data.door_scan', 'delete from data.undone_admission']) statement;
select * from finish();
rollback;
