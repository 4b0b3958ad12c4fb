-- What each procedure that clients may call costs the server at worst, whatever is typed: for run-bounds, in a database filled by
-- ../nyphil/load. What is tried is in bounds-inputs.sql. The time is what the server's process ran on a processor, so
-- that other programs of the machine matter less; of what seems dear the least of four calls. Every call is undone. Left out are log-in
-- and sign-up with a password that is taken (the hash costs what it is meant to) and imports.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
drop schema if exists bench cascade;
create schema bench;
-- The kernel brings the figure up to date when the process gives way, hence the nap.
create function bench.processor() returns float8 language plpgsql volatile as $$
begin
  perform pg_sleep(0.0002);
  return split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e6;
end
$$;
-- Milliseconds of the statement, and with which code it is refused.
create function bench.time(statement text, calls int, out ms float8, out state text) language plpgsql as $$
declare
  start float8;
begin
  for i in 1..calls loop
    start := bench.processor();
    begin
      execute statement;
      raise sqlstate 'UNDO1';
    exception when others then
      state := nullif(sqlstate, 'UNDO1');
    end;
    ms := least(ms, bench.processor() - start);
  end loop;
end
$$;
\ir bounds-inputs.sql

create table bench.result (name text, asked text, ms float8, state text);
do $$
declare
  c record;
begin
  for c in select name, asked from bench.call group by name, asked order by md5(asked) loop
    insert into bench.result
    select c.name, c.asked, t.* from bench.time(format('select count(*) from (select * from api.%I(%s) offset 0) x', c.name, c.asked), 1) t;
    commit;
  end loop;
  -- What seemed dear is measured again.
  for c in select r.* from (select r.*, row_number() over (partition by name order by ms desc) as n from bench.result r) r where n <= 12 loop
    update bench.result r
    set ms = least(r.ms, (bench.time(format('select count(*) from (select * from api.%I(%s) offset 0) x', c.name, c.asked), 3)).ms)
    where r.name = c.name and r.asked = c.asked;
  end loop;
end
$$;

\pset format aligned
\pset tuples_only off
select name, count(*) as calls, round(percentile_cont(0.5) within group (order by ms)::numeric, 1) as p50, round(max(ms)::numeric, 1) as worst,
       (array_agg(left(asked, 90) order by ms desc))[1] as worst_call
from bench.result group by name order by max(ms) desc;
\pset format unaligned
\pset tuples_only on
-- Something that is always the same work: what it takes when nothing else runs tells how much of the figures above is the neighbours'.
select format('for comparison, a sum of 100,000 numbers: %s ms', round((t.ms)::numeric, 1))
from bench.time('select sum(i) from generate_series(1, 100000) i', 5) t;
