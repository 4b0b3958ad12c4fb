\ir support.psql
-- When the jobs ran last, and who is told that one is missing.
select plan(10);
select pg_temp.member('boss', 0, 'admin'), pg_temp.member('supervisor', 0, 'supervisor') \g /dev/null
select pg_temp.refuses(format('select * from api.jobs(%L)', token), code, about) from (values ('nobody', 'MU007', 'unknown token'), ('supervisor', 'MU008', 'a supervisor')) v (token, code, about);
select pg_temp.gives('select * from api.jobs(''boss'')', 'offers,,,t|sums,,,t', 'jobs that never ran are missing');
select private.record_run('sums', clock_timestamp(), 1) \g /dev/null
select private.record_run('offers', clock_timestamp() - interval '1 second', 3) \g /dev/null
select pg_temp.gives('select job, finished_at between now() - interval ''1 minute'' and clock_timestamp(), done, is_missing from api.jobs(''boss'') where job = ''offers''', 'offers,t,3,f', 'one that ran is not');
update data.job_run set started_at = now() - interval '10 minutes', finished_at = clock_timestamp() - interval '9 minutes 50 seconds';
select pg_temp.gives('select is_missing from api.jobs(''boss'') where job = ''offers''', 'f', 'within ten minutes');
update data.job_run set finished_at = now() - interval '10 minutes';
select pg_temp.gives('select is_missing from api.jobs(''boss'') where job = ''offers''', 't', 'after ten minutes it is');
update data.setting set value = '1 hour' where name = 'job_patience';
select pg_temp.gives('select is_missing from api.jobs(''boss'') where job = ''offers''', 'f', 'unless one waits for longer');
update data.job_run set finished_at = clock_timestamp();
select private.record_run('offers', clock_timestamp(), 5) \g /dev/null
select pg_temp.gives('select done from api.jobs(''boss'') where job = ''offers''', '5', 'a later run takes its place');
select pg_temp.concert('one') as concert \gset
insert into data.sale_phase (concert_id, position, kind, opens, closes, audience, draw_at, pay_within_hours, beacon_source, beacon_round, tick_secret)
values (:concert, 1, 'draw', clock_timestamp(), '2089-01-01', 'everyone', '2089-01-01', 24, 'file', '1', ext.gen_random_bytes(32));
select pg_temp.gives('select job, is_missing from api.jobs(''boss'')', 'draws,t|offers,f|sums,f', 'with a draw, that job is due, too');
delete from data.sale_phase where concert_id = :concert;
select pg_temp.gives('select job from api.jobs(''boss'')', 'offers|sums', 'and without any it is not');
select * from finish();
rollback;
