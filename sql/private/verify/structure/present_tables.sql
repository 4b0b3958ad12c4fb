-- Tables and their columns as they are: what they are, what they must have, and what they have when nobody says.
create function private.present_tables() returns setof data.structure
  language sql stable
as $$
  with relation as (
    select k.*, c.relowner from private.row_keys() k join pg_class c on c.oid = k.relation),
  part as (
    select r.name as table_name, r.row_key, format('%s.%I', r.name, a.attname) as name, a.*, t.typtype,
           format_type(a.atttypid, a.atttypmod) as type, pg_get_expr(d.adbin, d.adrelid) as expression
    from relation r
    join pg_attribute a on a.attrelid = r.relation and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum)
  select 'table', r.name, r.name, format('alter table %s owner to %s', r.name, r.relowner::regrole), null
  from relation r
  union all
  select 'column', p.name, p.table_name,
         concat_ws(' ', 'alter table', p.table_name, 'add', quote_ident(p.attname), p.type,
                   (select 'collate ' || p.attcollation::regcollation from pg_type t
                    where t.oid = p.atttypid and t.typcollation <> p.attcollation),
                   case when p.attidentity <> '' then
                     format('generated %s as identity', case p.attidentity when 'a' then 'always' else 'by default' end) end,
                   case when p.attgenerated <> '' then format('generated always as (%s) stored', p.expression) end),
         -- A value of a domain, in case that the column or the domain no longer asks for it.
         private.broken_rows_query(p.table_name, p.row_key, d.conditions, format('%s is no %s', p.attname, p.type))
  from part p
  left join lateral (
    select string_agg(format('not %s', regexp_replace(substring(pg_get_constraintdef(c.oid) from '^CHECK (\(.*\))'), '\mVALUE\M',
                        format('x.%I::%s', p.attname, format_type(t.typbasetype, t.typtypmod)), 'g')), ' or ') as conditions
    from pg_constraint c join pg_type t on t.oid = c.contypid where c.contypid = p.atttypid) d on p.typtype = 'd'
  union all
  select 'not null', p.name, p.table_name, format('alter table %s alter %I set not null', p.table_name, p.attname),
         private.broken_rows_query(p.table_name, p.row_key, format('x.%I is null', p.attname), p.attname || ' is missing')
  from part p where p.attnotnull
  union all
  select 'default', p.name, p.table_name,
         format('alter table %s alter %I set default %s', p.table_name, p.attname, p.expression), null
  from part p where p.expression is not null and p.attgenerated = ''
$$;
