-- Server time of each query in milliseconds: time that the server's process ran on a processor, the best of three, so that
-- other programs of the machine matter little (everything is in memory; nothing waits). Beside it, measured in the same way
-- in the same run, what one concert by its id costs: the reference of the ratios; and the time by the clock, which is the
-- same on a machine that does nothing else.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
drop schema if exists bench cascade;
\ir queries.sql
-- The kernel brings the figure up to date when the process gives way, hence the nap.
create function bench.processor() returns float8 language plpgsql volatile as $$
begin
  perform pg_sleep(0.0002);
  return split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e6;
end
$$;
create function bench.time(statement text, out ms float8, out clock_ms float8) language plpgsql as $$
declare
  start float8;
  began timestamptz;
begin
  for i in 1..4 loop
    start := bench.processor();
    began := clock_timestamp();
    execute statement;
    if i > 1 then  -- the first one brings everything into memory
      clock_ms := least(clock_ms, date_part('epoch', clock_timestamp() - began) * 1000);
      ms       := least(ms, bench.processor() - start);
    end if;
  end loop;
end
$$;

-- Every query as the search, as its count, and as a suggestion.
create table bench.result (call text, n int, about text, asked text, ms float8, clock_ms float8);
do $$
declare
  c record;
begin
  for c in
    select call, n, about, asked,
           format(case call when 'suggest' then 'select * from api.suggest(%s)' when 'count_concerts' then 'select api.count_concerts(%s)'
                            else 'select count(*) from (select * from api.search_concerts(%s) offset 0) x' end, asked) as statement
    from bench.query,
         lateral (select concat_ws(', ', 'query => ' || quote_literal(query), nullif(filters, ''))) a (words),
         lateral (values ('search_concerts', concat_ws(', ', nullif(words, ''), page)), ('count_concerts', words),
                         ('suggest', 'query => ' || quote_literal(query))) k (call, asked)
    where asked is not null and (call <> 'suggest' or filters = '')
    order by call, n
  loop
    insert into bench.result select c.call, c.n, c.about, c.asked, t.* from bench.time(c.statement) t;
  end loop;
end
$$;

create table bench.other as
select about, t.*
from (select first, (select count(*) from data.show s where s.day between first and first + 30) as shows
      from generate_series(0, 360, 15) n, lateral (select current_date + n) d (first) order by shows desc limit 1) busiest,
  lateral (values ('concert, the reference', 'select * from api.concert((select min(concert_id) from data.concert))'),
    (format('calendar_days, %s shows in 31 days', shows), format('select * from api.calendar_days(%L, %L)', first, first + 30)),
    ('calendar_days, openings', format('select * from api.calendar_days(%L, %L, ''opens'')', first, first + 30)),
    ('calendar_day', format('select * from api.calendar_day(%L)', first + 5)),
    ('singers', 'select * from api.singers()'),
    ('singers, ㄱ', 'select * from api.singers(initial => ''ㄱ'')'),
    ('singers, query', 'select * from api.singers(''a'')'),
    ('singer_initials', 'select * from api.singer_initials()'),
    ('search_filters', 'select * from api.search_filters()')) o (about, statement),
  lateral bench.time(statement) t;

select format('%s of %s concerts, %s queries: p50 %s ms, p95 %s ms (%s by the clock), slowest %s ms; p95 is %s times the reference',
              call, (select count(*) from data.concert), count(*), round(percentile_cont(0.5) within group (order by ms)::numeric, 2),
              round(percentile_cont(0.95) within group (order by ms)::numeric, 2),
              round(percentile_cont(0.95) within group (order by clock_ms)::numeric, 2), round(max(ms)::numeric, 1),
              round((percentile_cont(0.95) within group (order by ms) / (select ms from bench.other where about like '%reference'))::numeric, 1))
from bench.result group by call order by call = 'search_concerts' desc, call;
select about, count(*), round(percentile_cont(0.5) within group (order by ms)::numeric, 2) as p50, round(max(ms)::numeric, 2) as slowest
from bench.result where call = 'search_concerts' group by 1 order by 4 desc;
select about, round(ms::numeric, 2) as ms from bench.other;
select call, ms, asked from (
  select call, round(ms::numeric, 1) as ms, left(asked, 150) as asked, row_number() over (partition by call order by r.ms desc) as n
  from bench.result r) slowest
where n <= case call when 'search_concerts' then 15 else 6 end order by call = 'search_concerts' desc, call, n;
