-- A query that walks through a stage in order and takes what meets a condition: right when enough meet it soon. It looks at no
-- more than `steps` concerts. $1: the instant of the order, $2: how many to take.
create function private.walk_query(stage private.sort_stage, level int, condition text, start private.search_position, steps int)
  returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format('select c.concert_id, %1$s, %2$s, (%3$s)::text, %4$sc.concert_id from (%5$s limit %6$s) c where %7$s and %8$s '
                'order by c.walk_value %9$s, c.concert_id %9$s limit $2',
    level, stage.number, private.sort_key_expression('c.walk_value', stage.value_kind, stage.descending),
    case when stage.descending then '-' else '' end,
    private.walk_rows_query(stage, level, start), steps, stage.condition, condition,
    case when stage.descending then 'desc' else 'asc' end);
end
$$;
