-- A walk through a stage of a sort in its order, from a place on if there is one, as a query of concerts and `walk_at`. $1 is
-- the instant of the order.
create function private.walk_source(o private.search_stage, level int, start private.search_place) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  falls constant boolean := o.way in ('earlier', 'less');
begin
  return format('select c.*, %1$s as walk_at from %2$s where %3$s%4$s order by %1$s %5$s, %6$s %5$s',
    o.walk_at, o.source, o.walk_condition,
    case when start.stage = o.stage and start.level = walk_source.level then format(
      ' and (%s, %s) %s (%s, %s)', o.walk_at, o.walk_id, case when falls then '<' else '>' end,
      private.order_at(start.key, o.way), abs(start.tie)) else '' end,
    case when falls then 'desc' else 'asc' end, o.walk_id);
end
$$;
