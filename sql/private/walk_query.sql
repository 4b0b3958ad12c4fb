-- A query that walks a stage in order and takes what meets a condition: right when enough meet it soon. It looks at no more
-- than `steps` concerts, null for any number. $1: instant of the order, $2: how many.
create function private.walk_query(sort text, level int, condition text, stage int, start private.search_place, steps int)
  returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  o     record;
  falls boolean;
  walk  text;
begin
  select * into strict o from private.search_order(sort) s where s.stage = walk_query.stage;
  falls := o.way in ('earlier', 'less');
  walk := format('select c.*, %1$s as walk_at from %2$s where %3$s%4$s order by %1$s %5$s, %6$s %5$s limit %7$s',
    o.walk_at, o.source, o.walk_condition,
    case when start.stage = stage and start.level = level then format(' and (%s, %s) %s (%s, %s)', o.walk_at, o.walk_id,
      case when falls then '<' else '>' end, private.order_at(start.key, o.way), abs(start.tie)) else '' end,
    case when falls then 'desc' else 'asc' end, o.walk_id, coalesce(steps::text, 'all'));
  return format('select c.concert_id, %s, %s, (%s)::text, %s from (%s) c where %s and %s order by c.walk_at %s, c.concert_id %8$s limit $2',
    level, stage, private.order_key('c.walk_at', o.way), case when falls then '-c.concert_id' else 'c.concert_id' end,
    walk, o.condition, condition, case when falls then 'desc' else 'asc' end);
end
$$;
