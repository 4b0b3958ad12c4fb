-- Takes from PUBLIC what PostgreSQL gives to everybody and a client does not need, in this database: functions that change or hold
-- anything outside the session (advisory locks fill the cluster's lock table, large objects the disk, notifications a queue; others
-- end sessions, keep old rows, use transaction ids up), and what tells how many rows a table has. Of the functions that are volatile
-- only those named here stay, so that one that a later PostgreSQL adds is closed until somebody has looked at it. The owner keeps
-- all. Called by the program that deploys, as whoever runs it: somebody who is no superuser cannot, and nothing happens.
create function private.close_catalogue() returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  -- what a session may do to itself, or only reads
  harmless constant text[] := array['clock_timestamp', 'timeofday', 'random', 'random_normal', 'setseed', 'gen_random_uuid', 'uuidv4',
    'uuidv7', 'set_config', 'current_query', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until', 'pg_is_in_recovery'];
  -- not volatile by their own account
  others   constant text[] := array['pg_current_xact_id', 'txid_current'];
  counts   constant text   := '^pg_stat_get_(?!activity$|backend_|progress_info$|snapshot_timestamp$)|^pg_.*_size$';
  changing text;
  counting text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;  -- deploy says so
  end if;
  select string_agg(p.oid::regprocedure::text, ', ') filter (where p.proname !~ counts),
         string_agg(p.oid::regprocedure::text, ', ') filter (where p.proname ~ counts)
  into changing, counting
  from pg_proc p
  where p.pronamespace in ('pg_catalog'::regnamespace, 'ext'::regnamespace) and p.prokind = 'f'
    and has_function_privilege('public', p.oid, 'execute')
    and (p.provolatile = 'v' and p.proname <> all (harmless) or p.proname = any (others) or p.proname ~ counts)
    -- what cannot be called by a statement: triggers, handlers, functions of the server's own
    and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype, 'internal'::regtype)
    and p.prorettype::regtype::text !~ '_handler$' and 'internal'::regtype <> all (p.proargtypes);
  if changing is not null then
    execute format('revoke execute on function %s from public', changing);
    execute format('grant execute on function %s to my_universe_owner', changing);
  end if;
  if counting is not null then
    execute format('revoke execute on function %s from public', counting);
    execute format('grant execute on function %s to my_universe_owner, pg_monitor', counting);
  end if;

  if has_table_privilege('public', 'pg_class', 'select') then
    revoke select on pg_class from public;
    execute (select format('grant select (%s) on pg_class to public', string_agg(a.attname, ', ' order by a.attnum))
             from pg_attribute a
             where a.attrelid = 'pg_class'::regclass and a.attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen'));
    grant select on pg_class to my_universe_owner, pg_monitor;
  end if;
end
$$;
