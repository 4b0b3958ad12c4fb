-- A query that looks up all concerts of a condition and sorts them: right when they are few. `level` is a number or an
-- expression. Behind a place if there is one. `source` is what to look through, as c. $1: instant of the order, $2: how many.
create function private.gather_query(sort text, level text, source text, condition text, start private.search_place)
  returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  stages text;
  keys   text;
  ties   text;
  type   text := case when sort = 'title' then 'text collate "ko-x-icu"' else 'float8' end;
begin
  select string_agg(format('when %s then %s', o.condition, o.stage), ' ' order by o.stage),
         string_agg(format('when %s then %s', o.stage, private.order_key(o.at, o.way)), ' ' order by o.stage),
         string_agg(format('when %s then %sc.concert_id', o.stage, case when o.way in ('earlier', 'less') then '-' else '' end),
                    ' ' order by o.stage)
  into stages, keys, ties
  from private.search_order(sort) o;

  -- offset 0: the planner must not think of walking all concerts in order until enough are found.
  return format($q$
    select f.concert_id, f.level, f.stage, f.key::text, f.tie
    from (
      select c.concert_id, (%s)::int as level, t.stage, k.key, k.tie
      from %s
      cross join lateral (select case %s end as stage) t
      cross join lateral (select (case t.stage %s end)::%s as key, case t.stage %s end as tie) k
      where %s offset 0) f
    where %s
    order by f.level, f.stage, f.key, f.tie limit $2 $q$,
    level, source, stages, keys, type, ties, condition,
    case when start.stage is null then 'true'
         else format('(f.level, f.stage, f.key, f.tie) > (%s, %s, %L::%s, %s)', start.level, start.stage, start.key, type, start.tie) end);
end
$$;
