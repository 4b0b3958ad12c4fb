-- Invariant 14: whatever a deployment made is as it made it. Each line says what to do.
create function private.broken_structure() returns setof text
  language sql stable
as $$
  select format(case
      when d.kind = 'setting' and d.present is null then 'setting %2$s is missing: insert it into data.setting again'
      when d.kind = 'setting' then 'setting %2$s is not %3$s any more, but %4$s'
      when d.kind = 'migration' then 'migration %2$s is not in data.migration as it was applied (%3$s)'
      when d.kind = 'function' and d.name !~ '^data\.' then
        'function %2$s ' || case when d.statement is null then 'was not made by a deployment'
                                 when d.present is null then 'is missing'
                                 when d.statement ~ '\n SECURITY DEFINER' and d.present !~ '\n SECURITY DEFINER'
                                   then 'runs with the rights of its caller, no more with its owner''s'
                                 when coalesce(substring(d.statement from '\n SET search_path [^\n]*'), '')
                                      <> coalesce(substring(d.present from '\n SET search_path [^\n]*'), '')
                                   then 'has another search_path than it was loaded with'
                                 else 'is not as it was loaded' end || ': deploy again'
      when d.kind = 'table' and d.present is null then 'table %2$s is missing: restore it from a backup'
      when d.present is null then '%1$s %2$s is missing, make it again: %3$s'
      when d.statement is null then '%1$s %2$s was not made by a deployment, drop it unless somebody knows why it is there: %4$s'
      else '%1$s %2$s is not as it was made, make it so again: %3$s (now %4$s)' end,
    d.kind, d.name, private.shortened(d.statement), private.shortened(d.present))
  from private.damaged_structure() d
$$;
