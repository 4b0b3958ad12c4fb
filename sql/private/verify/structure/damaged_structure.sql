-- What is not as data.structure has it: missing (no `present`), other than it was (both), or made by somebody else (no `statement`).
-- Tables of others are theirs, with all they have. Others may also add what can refuse no row and change no answer. Another
-- major version of PostgreSQL writes some statements in other words: until the next deployment under it, only names count.
create function private.damaged_structure()
  returns table (kind text, name text, table_name text, statement text, present text)
  language sql stable
  set search_path = pg_catalog, pg_temp  -- names are written out
as $$
  select coalesce(s.kind, p.kind), coalesce(s.name, p.name), coalesce(s.table_name, p.table_name), s.statement, p.statement
  from data.structure s
  full join private.present_structure() p on p.kind = s.kind and p.name = s.name
  where s.statement is distinct from p.statement
    and (s.statement is null or p.statement is null
         or s.kind <> 'server' and exists (select from data.structure v where v.kind = 'server'
                                           and v.statement::int = current_setting('server_version_num')::int / 10000))
    and (s.kind is not null
         or p.kind not in ('table', 'index', 'sequence', 'statistics', 'extension', 'setting', 'view', 'owner')
            and (p.table_name is null
                 or exists (select from data.structure t where t.kind = 'table' and t.name = p.table_name)))
$$;
