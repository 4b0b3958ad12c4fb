-- Invariant 14: what sessions of this database begin with lets procedures do what they are there for. Tuning is nobody's business, and
-- how instants and numbers are written is none either, as whatever reads them sets it. What client logins set for themselves is
-- told beside (private.client_settings), but for what keeps them from calling anything.
create function private.broken_defaults() returns setof text
  language sql stable
  set search_path = pg_catalog, pg_temp
as $$
  select format('the setting %s of %s %s', s.setting, case when s.setrole = 0 then 'this database' else 'role ' || s.setrole::regrole end, w.why)
  from (select d.setrole, setting, split_part(setting, '=', 1) as name, substr(setting, strpos(setting, '=') + 1) as value
        from pg_db_role_setting d, unnest(d.setconfig) setting
        where d.setdatabase in (0, (select b.oid from pg_database b where b.datname = current_database()))) s
  cross join lateral (values
    (case when s.name = 'session_replication_role' and s.value <> 'origin' then 'switches triggers off' end),
    (case when s.name = 'default_transaction_read_only' and s.value::boolean then 'lets nobody write' end),
    (case when s.setrole = 0 then
       case
         when s.name = 'default_transaction_isolation' and lower(s.value) not in ('read committed', 'read uncommitted') then
           'has every call that changes something refused'
         when s.name = 'synchronous_commit' and lower(s.value) in ('off', 'false', 'no', '0') then
           'loses in a crash what was booked and confirmed'
         when s.name = 'search_path' and s.value not in ('"$user", public', '') then 'changes what names mean'
         when s.name = 'role' and s.value <> 'none' then 'makes everybody somebody else'
         when s.name in ('session_preload_libraries', 'local_preload_libraries') and s.value not in ('', '""') then
           'loads what may read each call'
         when s.name in ('debug_print_parse', 'debug_print_rewritten', 'debug_print_plan') and s.value::boolean then
           'writes passwords into the log'
         when s.name like 'plpgsql.%' and s.value not in ('error', 'none', 'on', 'off') then 'changes what procedures mean'
         when s.name in ('statement_timeout', 'transaction_timeout', 'idle_session_timeout', 'idle_in_transaction_session_timeout')
              and case when s.value ~ '^\d+$' then s.value || ' ms' else s.value end::interval between '1 us' and '9999 ms' then
           'ends what has hardly begun'
         when exists (select from pg_settings p
                      where p.name = s.name and (p.category like 'Version and Platform Compatibility%' or p.category = 'Developer Options')
                        and case p.vartype when 'bool' then s.value::boolean <> p.boot_val::boolean else lower(s.value) <> p.boot_val end) then
           'changes what statements mean, or damages what they read'
       end end)) w (why)
  where w.why is not null
    and (s.setrole = 0 or pg_has_role(s.setrole, 'my_universe_client', 'member') or pg_has_role(s.setrole, 'my_universe_owner', 'member'))
$$;
