-- Takes from PUBLIC what PostgreSQL gives to everybody and a client does not need, in this database: functions that change or hold
-- anything outside the session (advisory locks fill the cluster's lock table, large objects the disk, notifications a queue; others
-- end sessions, keep old rows, use transaction ids up), and what tells how many rows a table has. The owner keeps all. Called by the
-- program that deploys, as whoever runs it: somebody who is no superuser cannot, and nothing happens. What was given back since is
-- named by private.broken_catalogue.
create function private.close_catalogue() returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  changing text;
  counting text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;  -- deploy says so
  end if;
  select string_agg(f.id::regprocedure::text, ', ') filter (where not f.counts),
         string_agg(f.id::regprocedure::text, ', ') filter (where f.counts)
  into changing, counting
  from private.closed_functions() f
  where has_function_privilege('public', f.id, 'execute');
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
