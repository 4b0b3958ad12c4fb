-- A query that looks up all concerts that meet a condition in some stages of a sort, and sorts them: right when they are few.
-- `level` is a number, or an expression. `source` is what to look through (private.concert_source); with one stage alone it has
-- nothing of others. It begins behind a position if there is one. $1: the instant of the order, $2: how many to take.
create function private.gather_query(stages private.sort_stage[], level text, source text, condition text,
                                     start private.search_position) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  one_stage constant boolean := cardinality(stages) = 1;
  one_level constant boolean := level ~ '^\d$';
  key_type  constant text := case when stages[1].value_kind = 'text' then 'text collate "ko-x-icu"' else 'float8' end;
  stage     private.sort_stage;
  stage_expression text := '';
  key_expression   text := '';
  tie_expression   text := '';
begin
  -- The planner does not see that a case of one stage is that stage.
  if one_stage then
    stage            := stages[1];
    stage_expression := stage.number::text;
    key_expression   := private.sort_key_expression(stage.sort_value, stage.value_kind, stage.descending);
    tie_expression   := case when stage.descending then '-' else '' end || 'c.concert_id';
  else
    foreach stage in array stages loop
      stage_expression := format('%s when %s then %s', stage_expression, stage.condition, stage.number);
      key_expression   := format('%s when %s then %s', key_expression, stage.number,
                                 private.sort_key_expression(stage.sort_value, stage.value_kind, stage.descending));
      tie_expression   := format('%s when %s then %sc.concert_id', tie_expression, stage.number,
                                 case when stage.descending then '-' else '' end);
    end loop;
    stage_expression := format('case%s end', stage_expression);
    key_expression   := format('case s.stage%s end', key_expression);
    tie_expression   := format('case s.stage%s end', tie_expression);
  end if;

  -- offset 0: the planner must not think of walking through all concerts in order until enough are found.
  return format($q$
    select f.concert_id, f.level, f.stage, f.sort_key::text, f.tie
    from (
      select c.concert_id, (%s)::int as level, s.stage, k.sort_key, k.tie
      from %s
      cross join lateral (select %s as stage) s
      cross join lateral (select (%s)::%s as sort_key, %s as tie) k
      where %s offset 0) f
    where %s
    order by %s f.sort_key, f.tie limit $2 $q$,
    level, source, stage_expression, key_expression, key_type, tie_expression, condition,
    case when start.stage is null then 'true'
         else format('(f.level, f.stage, f.sort_key, f.tie) > (%s, %s, %L::%s, %s)',
                     start.level, start.stage, start.sort_key, key_type, start.tie) end,
    case when one_stage and one_level then '' else 'f.level, f.stage,' end);
end
$$;
