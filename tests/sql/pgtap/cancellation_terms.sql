\ir support.psql
-- What a document says of cancelling and of releases: how it is read, kept, told and counted into the terms.
select no_plan();
select pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('fan') as fan \gset
select pg_temp.concert('one') as concert, pg_temp.concert('free', '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 0}]}}') as free \gset
create function pg_temp.outcome(concert jsonb) returns text language sql as $$
  select outcome || coalesce(': ' || message, '') from api.import_catalogue('admin', jsonb_build_object('format', 'my-universe/1',
    'concerts', jsonb_build_array(jsonb_build_object('source', 'tap', 'source_id', 'one') || concert)))
$$;
create function pg_temp.fees(concert bigint) returns text language sql as $$
  select string_agg(days_before || ':' || fee_percent, ' ') from api.concert_fees(concert)
$$;
create function pg_temp.told(concert bigint) returns text language sql as $$
  select concat_ws(' ', terms, free_hours, free_until_days_before, releases) from api.concert(concert)
$$;

select is(pg_temp.fees(:concert), '10:0 7:10 3:20 1:30 0:90', 'a concert that says nothing has the standard');
select is(pg_temp.told(:concert), '1 24 3 {12:00,18:00}', 'and tells what is free, and when seats return');
select is(pg_temp.fees(:free), '0:0', 'a new one may say otherwise');
select is(pg_temp.told(:free), '1 24 3 {12:00,18:00}', 'what it leaves out is as by default, and its terms are the first');
select pg_temp.refuses('select api.concert_fees(-1)', 'MU006', 'no such concert');
select pg_temp.refuses('select api.concert_fees(null)', 'MU009', 'null');
select pg_temp.gives(format('select * from api.concert_fees(%s) limit 1', :concert), '10,0,24,3', 'a guest may ask');

-- rejected, with the reason
select is(pg_temp.outcome(jsonb_build_object('cancellation', change)), 'rejected: ' || reason, reason) from (values
  ('5'::jsonb, '"cancellation" is not an object'), ('[]', '"cancellation" is not an object'),
  ('{"steps": []}', '"cancellation": "steps" is empty'), ('{"steps": {}}', '"steps" is not a list'),
  ('{"steps": [7]}', '"cancellation": step 1 is not an object'),
  ('{"steps": [{"fee_percent": 0}]}', '"days_before" is missing'),
  ('{"steps": [{"days_before": -1, "fee_percent": 0}]}', '"days_before" is not a whole number from 0 to 1000'),
  ('{"steps": [{"days_before": 1001, "fee_percent": 0}]}', '"days_before" is not a whole number from 0 to 1000'),
  ('{"steps": [{"days_before": 1.5, "fee_percent": 0}]}', '"days_before" is not a whole number from 0 to 1000'),
  ('{"steps": [{"days_before": 1}]}', '"cancellation": the "fee_percent" of step 1 is not a number from 0 to 100'),
  ('{"steps": [{"days_before": 1, "fee_percent": "5"}]}', '"cancellation": the "fee_percent" of step 1 is not a number from 0 to 100'),
  ('{"steps": [{"days_before": 1, "fee_percent": -0.5}]}', '"cancellation": the "fee_percent" of step 1 is not a number from 0 to 100'),
  ('{"steps": [{"days_before": 1, "fee_percent": 100.5}]}', '"cancellation": the "fee_percent" of step 1 is not a number from 0 to 100'),
  ('{"steps": [{"days_before": 1, "fee_percent": 33.33333}]}', '"cancellation": the "fee_percent" of step 1 has more than 4 decimals'),
  ('{"steps": [{"days_before": 3, "fee_percent": 0}, {"days_before": 7, "fee_percent": 10}]}', '"cancellation": step 1, "days_before" 3, does not come before step 2, 7'),
  ('{"steps": [{"days_before": 3, "fee_percent": 0}, {"days_before": 3, "fee_percent": 10}]}', '"cancellation": step 1, "days_before" 3, does not come before step 2, 3'),
  (jsonb_build_object('steps', (select jsonb_agg(jsonb_build_object('days_before', 30 - n, 'fee_percent', 0)) from generate_series(1, 21) n)), '"steps" has more than 20 entries'),
  ('{"free_hours": -1}', '"free_hours" is not a whole number from 0 to 8760'), ('{"free_hours": 8761}', '"free_hours" is not a whole number from 0 to 8760'),
  ('{"free_until_days_before": -1}', '"free_until_days_before" is not a whole number from 0 to 1000'),
  ('{"free_until_days_before": 1001}', '"free_until_days_before" is not a whole number from 0 to 1000')) v (change, reason);
select is(pg_temp.outcome(jsonb_build_object('releases', change)), 'rejected: ' || reason, change::text) from (values
  ('5'::jsonb, '"releases" is not a list'), ('[]', '"releases" is empty'), ('["24:00"]', '"releases" has what is not an hour like 18:00'),
  ('["9:00"]', '"releases" has what is not an hour like 18:00'), ('["12:60"]', '"releases" has what is not an hour like 18:00'), ('[12]', '"releases" has what is not an hour like 18:00'),
  ('["12:00", "12:00"]', '"releases" names an hour twice'),
  ((select jsonb_agg(format('%s:30', lpad((n % 24)::text, 2, '0'))) from generate_series(0, 24) n), '"releases" has more than 24 entries')) v (change, reason);
select is(pg_temp.told(:concert) || pg_temp.fees(:concert), '1 24 3 {12:00,18:00}10:0 7:10 3:20 1:30 0:90', 'nothing of it is kept');

-- taken, kept, taken back; terms grow with each change, and with no other
select is(pg_temp.outcome(change) || ' ' || pg_temp.told(:concert) || ' ' || pg_temp.fees(:concert), answer, about) from (values
  (1, '{"cancellation": null, "releases": null}'::jsonb, 'unchanged 1 24 3 {12:00,18:00} 10:0 7:10 3:20 1:30 0:90', 'the default is what it has'),
  (2, '{"cancellation": {"steps": [{"days_before": 1000, "fee_percent": 0.5}, {"days_before": 1, "fee_percent": 100}]}}', 'updated 2 24 3 {12:00,18:00} 1000:0.5 1:100', 'steps'),
  (3, '{"cancellation": {"steps": [{"days_before": 1000, "fee_percent": 0.50}, {"days_before": 1, "fee_percent": 100.0}]}}', 'unchanged 2 24 3 {12:00,18:00} 1000:0.5 1:100', 'the same, written otherwise'),
  (4, '{"cancellation": {"free_hours": 0}}', 'updated 3 0 3 {12:00,18:00} 1000:0.5 1:100', 'what is left out stays'),
  (5, '{"cancellation": {"free_until_days_before": 0}}', 'updated 4 0 0 {12:00,18:00} 1000:0.5 1:100', 'the last free day'),
  (6, '{"title": "Other", "releases": ["18:30", "00:00"]}', 'updated 4 0 0 {00:00,18:30} 1000:0.5 1:100', 'releases are no terms, and are told in their order'),
  (7, '{"cancellation": {"steps": null, "free_hours": 8760}}', 'updated 5 8760 0 {00:00,18:30} 10:0 7:10 3:20 1:30 0:90', 'null takes back the steps'),
  (8, '{"cancellation": {"free_hours": null, "free_until_days_before": null}}', 'updated 6 24 3 {00:00,18:30} 10:0 7:10 3:20 1:30 0:90', 'or the rest'),
  (9, '{"seat_limit": 3}', 'updated 7 24 3 {00:00,18:30} 10:0 7:10 3:20 1:30 0:90', 'other terms leave these'),
  (10, '{"cancellation": {"free_hours": 1, "free_until_days_before": 1000}, "seat_limit": 2}', 'updated 8 1 1000 {00:00,18:30} 10:0 7:10 3:20 1:30 0:90', 'two changes of a document are one'),
  (11, '{"cancellation": null, "releases": null}', 'updated 9 24 3 {12:00,18:00} 10:0 7:10 3:20 1:30 0:90', 'null takes back all'),
  (12, '{"cancellation": {"x": 1}}', 'unchanged: ignored in "cancellation": "x" 9 24 3 {12:00,18:00} 10:0 7:10 3:20 1:30 0:90', 'keys that mean nothing are named')) v (n, change, answer, about);

-- what a booking agreed to stays
select is((select string_agg(concat_ws(' ', v, t.days_before, t.free_hours, t.free_until_days_before), '; ' order by v)
           from generate_series(0, 4) v, private.cancellation_terms(:concert, v) t),
          '0 {10,7,3,1,0} 24 3; 1 {10,7,3,1,0} 24 3; 2 {1000,1} 24 3; 3 {1000,1} 0 3; 4 {1000,1} 0 0', 'each number of terms has what it had');
select is((select days_before::text from private.cancellation_terms(:concert, null)), '{10,7,3,1,0}', 'bookings from before have the first');
select is((select days_before::text from private.cancellation_terms(:free, 1)), '{0}', 'the first terms of one that said otherwise');
select throws_ok('update data.cancellation_terms set free_hours = 1', '55000');
select throws_ok(format('insert into data.cancellation_terms values (%s, 99, %L, %L, 1, 1)', :concert, days, percents), '23514', null, about) from (values
  ('{1,2}', '{0,0}', 'days that rise'), ('{1,1}', '{0,0}', 'a day twice'), ('{1}', '{0,0}', 'a day less'), ('{}', '{}', 'none'), ('{-1}', '{0}', 'a day past'),
  ('{1001}', '{0}', 'a day in years'), ('{1}', '{-1}', 'less than nothing'), ('{1}', '{101}', 'more than all'), ('{1}', '{NaN}', 'no number'), ('{1}', '{NULL}', 'null')) v (days, percents, about);
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'every invariant holds');
select * from finish();
rollback;
