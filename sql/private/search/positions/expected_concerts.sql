-- How many concerts the planner expects to meet a condition: it remembers how often words, genres and venues occur. $1 in the
-- condition is `order_now`. At least 1.
create function private.expected_concerts(condition text, order_now timestamptz) returns float8
  language plpgsql volatile  -- as EXPLAIN wants it; it writes nothing
  set search_path = pg_catalog, pg_temp
as $$
declare
  first_line text;  -- of the plan: "Seq Scan on concert c  (cost=0.00..1.05 rows=123 width=0)"
begin
  execute 'explain select from data.concert c where ' || condition into first_line using order_now;
  return greatest(1, substring(first_line from ' rows=(\d+) ')::float8);
end
$$;
