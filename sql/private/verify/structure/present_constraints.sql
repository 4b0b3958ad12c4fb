-- Constraints of tables and of domains as they are. A reference is asked of the rows each time, as a session may have
-- switched it off; the others hold as long as they are there.
create function private.present_constraints() returns setof data.structure
  language sql stable
as $$
  select case c.contype when 'f' then 'reference' else 'constraint' end, format('%s.%I', k.name, c.conname),
         k.name,
         format('alter table %s add constraint %I %s', k.name, c.conname,
                regexp_replace(pg_get_constraintdef(c.oid), ' NOT VALID$', '')),
         case c.contype
           when 'c' then private.broken_rows_query(k.name, k.row_key, format('not (%s)', pg_get_expr(c.conbin, c.conrelid)),
                                                   'is against ' || pg_get_expr(c.conbin, c.conrelid))
           when 'f' then private.broken_rows_query(k.name, k.row_key,
             format('%s and not exists (select from %s y where %s)', f.known, c.confrelid::regclass, f.same),
             format('%s is of no row of %s', f.names, c.confrelid::regclass))
           else private.doubled_rows_query(k.name, k.row_key, c.conindid) end
  from pg_constraint c
  join private.row_keys() k on k.relation = c.conrelid
  left join lateral (
    select string_agg(format('x.%I is not null', a.attname), ' and ') as known,
           string_agg(format('y.%I = x.%I', b.attname, a.attname), ' and ') as same,
           string_agg(a.attname, ', ' order by p.n) as names
    from unnest(c.conkey, c.confkey) with ordinality p (here, there, n)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = p.here
    join pg_attribute b on b.attrelid = c.confrelid and b.attnum = p.there) f on c.contype = 'f'
  where c.connamespace = 'data'::regnamespace and c.conrelid <> 0 and c.contype in ('c', 'f', 'p', 'u', 'x')
  union all
  select 'domain constraint', format('%s.%I', c.contypid::regtype, c.conname), null,
         format('alter domain %s add constraint %I %s', c.contypid::regtype, c.conname,
                regexp_replace(pg_get_constraintdef(c.oid), ' NOT VALID$', '')), null
  from pg_constraint c
  where c.connamespace = 'data'::regnamespace and c.contypid <> 0 and c.contype = 'c'
$$;
