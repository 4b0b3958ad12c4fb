-- A query of the concerts of a stage in its order, each with its `walk_value`. It begins behind a position when that is in this
-- stage of this level. $1: the instant of the order.
create function private.walk_rows_query(stage private.sort_stage, level int, start private.search_position) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format('select c.*, %1$s as walk_value from %2$s where %3$s%4$s order by %1$s %5$s, %6$s %5$s',
    stage.walk_value, stage.walk_source, stage.walk_condition,
    case when start.stage = stage.number and start.level = walk_rows_query.level
         then format(' and (%s, %s) %s (%s, %s)', stage.walk_value, stage.walk_id, case when stage.descending then '<' else '>' end,
                     private.sort_key_literal(start.sort_key, stage.value_kind, stage.descending), abs(start.tie))
         else '' end,
    case when stage.descending then 'desc' else 'asc' end, stage.walk_id);
end
$$;
