\ir support.psql
select plan(12);
select is((select split_part(c, '=', 2) from pg_db_role_setting s, unnest(setconfig) c
           where s.setdatabase = (select oid from pg_database where datname = current_database()) and s.setrole = 0
             and split_part(c, '=', 1) = v.name), v.value, v.name || ' = ' || v.value)
from (values ('track_activities', 'off'), ('log_statement', 'none'), ('log_min_error_statement', 'panic'), ('log_min_duration_statement', '-1'),
             ('log_error_verbosity', 'terse'), ('log_parameter_max_length', '0'), ('log_parameter_max_length_on_error', '0')) v (name, value);
select pg_temp.refuses('set ' || setting, '42501', 'a client cannot set ' || setting)
from unnest(array['track_activities = on', 'log_statement = ''all''', 'log_min_error_statement = error', 'log_min_duration_statement = 0',
                  'log_error_verbosity = verbose']) setting;
select * from finish();
rollback;
