-- Which share of the concerts that the filters leave (so many) is in the stage of the sort where a page begins: the first, or
-- the one of the position behind which it begins.
create function private.first_stage_share(stages private.sort_stage[], start_stage int, likely text, filtered float8,
                                          order_now timestamptz) returns float8
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  in_stage constant text := stages[1 + coalesce(start_stage, 0)].planner_condition;
begin
  return case in_stage
    when 'true' then 1
    else private.expected_concerts(concat_ws(' and ', in_stage, nullif(likely, 'true')), order_now) / filtered end;
end
$$;
