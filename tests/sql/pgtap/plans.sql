\ir support.psql
-- What the editor of plans asks: venues, versions of their plans as documents, and which version one was written for.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('staff', 0, 'staff'), pg_temp.member('supervisor', 0, 'supervisor'), pg_temp.member('fan') as fan \gset
select pg_temp.concert('Planned') as concert \gset
select venue_id as hall from data.venue where name = 'Tap Hall' \gset
create function pg_temp.import(venue jsonb, dry boolean default false) returns text language sql as $$
  select concat_ws(' ', outcome, field, message) from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array(venue)), dry, file => 'Seating plan')
$$;
create function pg_temp.document(hall bigint, version int default null) returns jsonb language sql as $$
  select document from api.venue_plan('admin', hall, version)
$$;

-- who may
select pg_temp.refuses(format(call, token), code, call || ' ' || token) from
  (values ('select api.venues(%L)'), (format('select api.venue_plan(%%L, %s)', :hall)), (format('select api.plan_versions(%%L, %s)', :hall))) c (call),
  (values ('nobody', 'MU007'), ('fan', 'MU008'), ('staff', 'MU008'), ('supervisor', 'MU008'), ('admin', 'done')) t (token, code);
select pg_temp.refuses(format(call, null), 'MU007', 'a guest: ' || call) from
  (values ('select api.venues(%L)'), (format('select api.venue_plan(%%L, %s)', :hall)), (format('select api.plan_versions(%%L, %s)', :hall))) c (call);
select pg_temp.refuses(call, code, call) from (values
  ('select api.venue_plan(''admin'', 0)', 'MU006'), (format('select api.venue_plan(''admin'', %s, 7)', :hall), 'MU006'), ('select api.venue_plan(''admin'', null)', 'MU009'),
  ('select api.plan_versions(''admin'', 0)', 'MU006'), ('select api.plan_versions(''admin'', null)', 'MU009'),
  ('select api.venues(''admin'', page_size => 0)', 'MU009'), ('select api.venues(''admin'', after => ''x'')', 'MU009'), ('select api.venues(''admin'', repeat(''가'', 201))', 'MU009'),
  (E'select api.venues(''admin'', E''a\\u0001'')', 'MU009')) v (call, code);

-- the halls
select pg_temp.gives('select name, region, version, seats, is_generated, shows from api.venues(''admin'', ''tap hall'')', '"Tap Hall",서울,1,25,f,2', 'a hall is found');
select is(pg_temp.import('{"name": "꿈의숲 가상극장", "name_en": "Dream Hall", "seats": 77}'), 'created its plan of 77 seats is made up from their number', 'a hall whose plan is made up');
select pg_temp.gives('select name, seats, is_generated, shows from api.venues(''admin'', query => ''' || asked || ''')', answer, asked) from (values
  ('가상', '"꿈의숲 가상극장",77,t,0'), ('dream', '"꿈의숲 가상극장",77,t,0'), ('nowhere at all', null)) v (asked, answer);
select is((select count(*) from api.venues('admin', page_size => 500)), (select least(count(*), 500) from data.venue), 'all of them');
select is((select name from api.venues('admin', after => (select cursor from api.venues('admin', page_size => 1)), page_size => 1)),
          (select name from api.venues('admin', page_size => 2) offset 1), 'on from the last one seen');

-- a plan as a document, there and back
select is((select name || plan_version || latest_version || is_generated || (document ->> 'name') || priced::text from api.venue_plan('admin', :hall)), 'Tap Hall11falseTap Hall{A,B}', 'a plan');
select is(pg_temp.import(pg_temp.document(:hall)), 'unchanged', 'changes nothing when it comes back');
select is(pg_temp.import(pg_temp.document(:hall) || '{"version": 1}'), 'unchanged', 'written for its version');
create function pg_temp.hall() returns jsonb language sql as $$ select '{"name": "Every Hall", "version": 0, "region": "부산", "sections": [
  {"name": "가", "rows": [{"label": "가", "seats": 5, "first": 11, "step": -2, "missing": [5], "shift": 0.5}, {"label": "나", "seats": 4}],
   "marks": [{"row": "가", "seats": ["11"], "mark": "wheelchair"}, {"row": "가", "seats": ["9"], "mark": "companion"}, {"row": "나", "seats": ["2", "3"], "mark": "restricted_view", "note": "기둥"}]},
  {"name": "Floor", "kind": "standing", "capacity": 80}, {"name": "B", "rows": 2, "seats_per_row": 3, "marks": [{"row": "1", "seats": ["1"], "mark": "blocked"}]}]}'::jsonb $$;
select is(pg_temp.import(pg_temp.hall()), 'created', 'a new hall, version 0');
select is(pg_temp.import(pg_temp.hall()), 'rejected version there is a venue of this name already', 'is new once');
select venue_id as every from data.venue where name = 'Every Hall' \gset
select is(pg_temp.import(pg_temp.document(:every)), 'unchanged', 'with everything that there is, there and back');
select is(pg_temp.document(:every) #> '{sections,0,rows}', pg_temp.hall() #> '{sections,0,rows}', 'its rows are what was said');
select is(pg_temp.document(:every) #> '{sections,0,marks}', pg_temp.hall() #> '{sections,0,marks}', 'and its marks');

select is(pg_temp.import('{"name": "Straight Hall", "version": 0, "sections": [{"name": "A", "rows": 2, "seats_per_row": 9, "layout": {"x": 0, "y": -99990, "radius": 100000}}]}'), 'created', 'straight rows: arcs whose middle is far away');
select is(pg_temp.import(pg_temp.document(v.venue_id)), 'unchanged', 'come back as they are') from data.venue v where v.name = 'Straight Hall';

-- two administrators
select is(pg_temp.import(jsonb_set(pg_temp.document(:hall), '{sections,0,name}', '"A1"') || '{"version": 1}', true), 'updated', 'a try');
select is((select latest_version from api.venue_plan('admin', :hall)), 1, 'leaves nothing');
select is(pg_temp.import(jsonb_set(pg_temp.document(:hall), '{sections,2,name}', '"D"') || '{"version": 1}'), 'updated', 'the first');
select is(pg_temp.import(jsonb_set(pg_temp.document(:hall), '{sections,2,name}', '"E"') || '{"version": 1}'), 'rejected version its plan was changed since: the latest version is 2', 'the second');
select is(pg_temp.document(:hall) #>> '{sections,2,name}', 'D', 'changes nothing');
select is(pg_temp.import('{"name": "Gone Hall", "version": 3, "sections": [{"name": "A", "rows": 1, "seats_per_row": 1}]}'), 'rejected version there is no such venue any more', 'a hall that is gone');
select is(pg_temp.import(pg_temp.document(:hall) || jsonb_build_object('version', v)), 'rejected version ' || reason, 'version ' || v::text) from (values
  ('-1'::jsonb, '"version" is not a whole number from 0 to 2147483647'), ('1.5', '"version" is not a whole number from 0 to 2147483647'), ('"1"', '"version" is not a number'),
  ('1e300', '"version" is not a whole number from 0 to 2147483647')) v (v, reason);
select is(pg_temp.import(pg_temp.document(:hall) || '{"version": null}'), 'unchanged', 'none is asked for');

-- versions
select pg_temp.show(:concert) as show \gset
create function pg_temp.versions(hall bigint) returns text language sql as $$
  select pg_temp.rows(format('select version, name, file, seats, shows, shows_ahead, is_taken from api.plan_versions(''admin'', %s)', hall))
$$;
select is(pg_temp.versions(:hall), '2,admin,"Seating plan",25,2,2,f', 'nobody has a seat: its shows have the latest version');
select is((select state from api.seats(:show) order by seat_id limit 1), 'free', 'a seat');
select seat_id as seat from api.seats(:show) order by seat_id limit 1 \gset
select lives_ok(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :show, :seat), 'is sold');
select is(pg_temp.import(jsonb_set(pg_temp.document(:hall), '{sections,2,name}', '"E"') || '{"version": 2}'), 'updated seats are taken on the present plan: its shows keep it, new shows get a new one', 'a change');
select is(pg_temp.versions(:hall), '3,admin,"Seating plan",25,0,0,f|2,admin,"Seating plan",25,2,2,t', 'its shows keep what they were sold on');
select is(pg_temp.document(:hall, 2) #>> '{sections,2,name}' || (pg_temp.document(:hall) #>> '{sections,2,name}'), 'DE', 'each version is there');
select is((select priced from api.venue_plan('admin', :hall)), '{}'::text[], 'what nobody is to sell has no price');
select is(pg_temp.import(pg_temp.document(:hall, 2) || '{"version": 3}'), 'updated', 'and can be started from');
select is((select max(at) from api.plan_versions('admin', :hall)), (select max(created_at) from data.seat_plan where venue_id = :hall), 'when');
select is(pg_temp.import(pg_temp.document(:hall) || '{"region": "부산"}'), 'updated', 'another region');
select is((select array_agg(p.version || ':' || (i.import_no = (select max(import_no) from data.import)) order by p.version) from data.seat_plan p join data.import i using (import_no) where venue_id = :hall),
  '{2:false,4:false}', 'makes no plan');
select lives_ok(format('select api.undo_import(''admin'', %s)', max(import_no) - 1), 'what made a version is taken back') from data.import;
select is((select i.undoes is not null from data.seat_plan p join data.import i using (import_no) where p.plan_id = private.latest_plan_id(:hall)), false, 'but not where it was changed since');
select lives_ok(format('select api.undo_import(''admin'', %s)', max(import_no) - 1), 'first the region') from data.import;
select lives_ok(format('select api.undo_import(''admin'', %s)', max(import_no) - 3), 'then the version') from data.import;
select is((select i.undoes is not null from data.seat_plan p join data.import i using (import_no) where p.plan_id = private.latest_plan_id(:hall)), true, 'which makes one of its own');
select pg_temp.gives('select version, name from api.plan_versions(''admin'', ' || :hall || ') limit 1', '5,admin', 'by who took it back');
select * from finish();
rollback;
