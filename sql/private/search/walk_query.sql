-- A query that walks a stage in order and takes what meets a condition: right when enough meet it soon. It looks at no more
-- than `steps` concerts, null for any number. $1: instant of the order, $2: how many.
create function private.walk_query(o private.search_stage, level int, condition text, start private.search_place, steps int)
  returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  falls constant boolean := o.way in ('earlier', 'less');
begin
  return format('select c.concert_id, %s, %s, (%s)::text, %s from (%s limit %s) c where %s and %s '
                'order by c.walk_at %s, c.concert_id %9$s limit $2',
    level, o.stage, private.order_key('c.walk_at', o.way), case when falls then '-c.concert_id' else 'c.concert_id' end,
    private.walk_source(o, level, start), steps, o.condition, condition,
    case when falls then 'desc' else 'asc' end);
end
$$;
