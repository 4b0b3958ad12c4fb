-- The functions of PostgreSQL that private.close_catalogue takes from PUBLIC: those that change or hold anything outside the session,
-- and those that count what others have. Of the functions that are volatile only those named here stay, so that one that a later
-- PostgreSQL adds is closed until somebody has looked at it.
create function private.closed_functions() returns table (id oid, counts boolean)
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  select p.oid, c.counts
  from pg_proc p
  cross join lateral (select p.proname ~
    '^pg_stat_get_(?!activity$|backend_|progress_info$|snapshot_timestamp$)|^pg_.*_size$' as counts) c
  where p.pronamespace in ('pg_catalog'::regnamespace, 'ext'::regnamespace) and p.prokind = 'f'
    and (c.counts
         -- not volatile by their own account
         or p.proname in ('pg_current_xact_id', 'txid_current')
         -- but for what a session may do to itself, or only reads
         or p.provolatile = 'v' and p.proname not in (
           'clock_timestamp', 'timeofday', 'random', 'random_normal', 'setseed', 'gen_random_uuid', 'uuidv4', 'uuidv7', 'set_config',
           'current_query', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until', 'pg_is_in_recovery'))
    -- what cannot be called by a statement: triggers, handlers, functions of the server's own
    and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype, 'internal'::regtype)
    and p.prorettype::regtype::text !~ '_handler$' and 'internal'::regtype <> all (p.proargtypes)
$$;
