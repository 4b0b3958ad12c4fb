-- A password or a token that a client sends stays between it and its own backend, even when it is written into the text
-- of a plain `select api.log_in('...', '...')`. Set for this database only. None of the first group can be set back by a
-- client, and only a superuser can set them: somebody else who deploys is told.
do $$
declare
  setting text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    raise notice 'not a superuser: passwords and tokens in plain query texts may be seen in pg_stat_activity and in the '
                 'server log. Have one run sql/roles/40_secrets.sql';
    return;
  end if;
  foreach setting in array array[
    'track_activities = off',                -- no query text of a session for any other
    'log_statement = none',
    'log_min_duration_statement = -1',
    'log_min_duration_sample = -1',
    'log_transaction_sample_rate = 0',
    'log_duration = off',
    'log_min_error_statement = panic',       -- no failed statement's text
    'log_error_verbosity = terse',           -- no DETAIL (values of keys), no CONTEXT
    'log_parameter_max_length = 0',
    'log_parameter_max_length_on_error = 0',
    'log_statement_stats = off',
    'log_parser_stats = off',
    -- No protection, only good manners: a client that went to sleep inside a transaction lets go of its seats.
    'idle_in_transaction_session_timeout = 60s'
  ] loop
    execute format('alter database %I set %s', current_database(),
                   regexp_replace(setting, '= (.*)$', '= ''\1'''));
  end loop;
end
$$;
