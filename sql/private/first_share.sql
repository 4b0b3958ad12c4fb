-- Which share of all concerts is in the first stage of a sort, or in the one where a page begins.
create function private.first_share(sort text, start_stage int, total float8, order_now timestamptz) returns float8
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  judged constant text := (select o.judged from private.search_order(sort) o where o.stage = coalesce(start_stage, 0));
begin
  return case judged when 'true' then 1 else private.expected_concerts(judged, order_now) / total end;
end
$$;
