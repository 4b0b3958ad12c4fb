-- How many concerts the planner expects to meet a condition ($1: an instant): it remembers how often words, genres and
-- venues occur.
create function private.expected_concerts(condition text, now timestamptz) returns float8
  language plpgsql volatile  -- as EXPLAIN wants it; it writes nothing
  set search_path = pg_catalog, pg_temp
as $$
declare
  plan text;  -- its first line
begin
  execute 'explain select from data.concert c where ' || condition into plan using now;
  return greatest(1, substring(plan from ' rows=(\d+) ')::float8);
end
$$;
