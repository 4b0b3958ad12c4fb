-- Which share of the `rest` that filters leave is in the first stage of a sort, or in the one where a page begins.
create function private.first_share(stages private.search_stage[], start_stage int, likely text, rest float8,
                                    order_now timestamptz) returns float8
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  judged constant text := stages[1 + coalesce(start_stage, 0)].judged;
begin
  return case judged when 'true' then 1
                     else private.expected_concerts(concat_ws(' and ', judged, nullif(likely, 'true')), order_now) / rest end;
end
$$;
