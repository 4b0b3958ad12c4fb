-- The position behind which the next page begins and the instant that the first page was sorted by, from a cursor made under
-- the same sort. Without a cursor, for the first page: no position, and now. MU009 for anything else.
create function private.read_search_cursor(after text, sort text, out "position" private.search_position, out order_now timestamptz)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  parts jsonb;
  start private.search_position;
  kind  text;  -- of the sort key
begin
  if after is null then
    order_now := clock_timestamp();
    return;
  end if;
  if octet_length(after) > 4000 then
    perform private.refuse('MU009', 'this is not a cursor');
  end if;
  begin
    parts     := after::jsonb;
    start     := row((parts ->> 1)::int, (parts ->> 2)::int, parts ->> 3, (parts ->> 4)::bigint);
    order_now := to_timestamp((parts ->> 5)::float8);
    select s.value_kind into kind from private.sort_stages(sort) s where s.number = start.stage;
    -- What it will be read as. A key of a descending stage is negative.
    if kind = 'instant' then
      perform to_timestamp(start.sort_key::float8), to_timestamp(-start.sort_key::float8);
    elsif kind = 'number' then
      perform start.sort_key::float8::bigint;
    end if;
  exception when data_exception then
    parts := null;
  end;
  if parts ->> 0 is distinct from sort or start.level is null or start.sort_key is null or start.tie is null or order_now is null
     or jsonb_array_length(parts) <> 6 or kind is null then
    perform private.refuse('MU009', 'this is not a cursor of this sort');
  end if;
  "position" := start;
end
$$;
