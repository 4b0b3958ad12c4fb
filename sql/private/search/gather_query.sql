-- A query that looks up all concerts of a condition in some stages (see private.search_order) and sorts them: right when they
-- are few. `level` is a number or an expression. Behind a place if there is one. `source` is what to look through, as c; one
-- stage alone must be all that is in it. $1: instant of the order, $2: how many.
create function private.gather_query(stages private.search_stage[], level text, source text, condition text,
                                     start private.search_place) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  o     private.search_stage;
  alone constant boolean := cardinality(stages) = 1;
  type  constant text := case when stages[1].way = 'text' then 'text collate "ko-x-icu"' else 'float8' end;
  stage text := '';
  key   text := '';
  tie   text := '';
begin
  foreach o in array stages loop
    stage := format('%s when %s then %s', stage, o.condition, o.stage);
    key   := format('%s when %s then %s', key, o.stage, private.order_key(o.at, o.way));
    tie   := format('%s when %s then %sc.concert_id', tie, o.stage, case when o.way in ('earlier', 'less') then '-' else '' end);
  end loop;
  -- The planner does not see that a case of one stage is that stage.
  stage := case when alone then o.stage::text else format('case%s end', stage) end;
  key   := case when alone then private.order_key(o.at, o.way) else format('case t.stage%s end', key) end;

  -- offset 0: the planner must not think of walking all concerts in order until enough are found.
  return format($q$
    select f.concert_id, f.level, f.stage, f.key::text, f.tie
    from (
      select c.concert_id, (%s)::int as level, t.stage, k.key, k.tie
      from %s
      cross join lateral (select %s as stage) t
      cross join lateral (select (%s)::%s as key, case t.stage%s end as tie) k
      where %s offset 0) f
    where %s
    order by %s f.key, f.tie limit $2 $q$,
    level, source, stage, key, type, tie, condition,
    case when start.stage is null then 'true'
         else format('(f.level, f.stage, f.key, f.tie) > (%s, %s, %L::%s, %s)',
                     start.level, start.stage, start.key, type, start.tie) end,
    case when alone and level ~ '^\d$' then '' else 'f.level, f.stage,' end);
end
$$;
