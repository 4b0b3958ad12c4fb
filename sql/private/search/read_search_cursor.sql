-- The place after which the next page begins and the instant that the first page was sorted by, from a cursor made under the
-- same sort. Nulls for the first page. MU009 for anything else.
create function private.read_search_cursor(after text, sort text, out place private.search_place, out order_now timestamptz)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  parts jsonb;
begin
  if after is null then
    order_now := clock_timestamp();
    return;
  end if;
  begin
    parts     := after::jsonb;
    place     := row((parts ->> 1)::int, (parts ->> 2)::int, parts ->> 3, (parts ->> 4)::bigint);
    order_now := to_timestamp((parts ->> 5)::float8);
    if sort <> 'title' then
      perform (place.key)::float8;
    end if;
  exception when data_exception then
    parts := null;
  end;
  if parts ->> 0 is distinct from sort or place.level is null or place.key is null or place.tie is null or order_now is null
     or jsonb_array_length(parts) <> 6 or not exists (select from private.search_order(sort) o where o.stage = place.stage) then
    perform private.refuse('MU009', 'this is not a cursor of this sort');
  end if;
end
$$;
