-- Invariant 13: every row keeps the rules of its table. PostgreSQL sees to it while a constraint is there and valid, so the rows
-- are asked only where it is not; references always, as they are triggers, which a session can switch off.
create function private.broken_rules() returns setof text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  rule   record;
  reason text;
begin
  for rule in
    with damaged as (select d.kind, d.name from private.damaged_structure() d),
    loose (kind, name) as (  -- what is there but not to be relied on
      select 'constraint', format('%s.%I', c.conrelid::regclass, c.conname) from pg_constraint c
      where c.connamespace = 'data'::regnamespace and not c.convalidated
      union all
      select 'unique index', i.indexrelid::regclass::text from pg_index i where not (i.indisvalid and i.indisready)
      union all
      select 'constraint', format('%s.%I', c.conrelid::regclass, c.conname)
      from pg_constraint c join pg_index i on i.indexrelid = c.conindid and not (i.indisvalid and i.indisready)
      where c.contype in ('p', 'u')
      union all
      select * from damaged)
    select s.name, s.broken_rows from data.structure s
    where s.broken_rows is not null
      and (s.kind = 'reference' or exists (select from loose l where l.kind = s.kind and l.name = s.name)
           or s.kind = 'column' and (exists (select from damaged d where d.kind like 'domain%')
                                     or exists (select from pg_constraint c where c.connamespace = 'data'::regnamespace
                                                and c.contypid <> 0 and not c.convalidated)))
    order by s.kind, s.name
  loop
    begin
      return query execute rule.broken_rows;
    exception when others then
      get stacked diagnostics reason = message_text;
      return next format('%s cannot be looked at: %s', rule.name, reason);
    end;
  end loop;
end
$$;
