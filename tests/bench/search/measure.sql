-- Server time of each query in milliseconds: time that the server's process ran on a processor, the best of three, so that
-- other programs of the machine matter little (everything is in memory; nothing waits). Beside it, measured in the same way
-- in the same run, what one concert by its id costs: the reference of the ratios.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
drop schema if exists bench cascade;
\ir queries.sql
create table bench.result (n int, about text, arguments text, ms float8, hits bigint);
grant usage on schema bench to my_universe_client;
grant select on bench.query to my_universe_client;
-- The kernel brings the figure up to date when the process gives way, hence the nap.
create function bench.processor() returns float8 language plpgsql volatile as $$
begin
  perform pg_sleep(0.0002);
  return split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e6;
end
$$;
create function bench.time(statement text) returns float8 language plpgsql as $$
declare
  best  float8 := 'infinity';
  start float8;
begin
  for i in 1..4 loop
    start := bench.processor();
    execute statement;
    if i > 1 then
      best := least(best, bench.processor() - start);
    end if;
  end loop;
  return best;
end
$$;
do $$
declare
  q record;
begin
  for q in select * from bench.query order by n loop
    insert into bench.result
    select q.n, q.about, q.arguments, bench.time(format('select count(*) from (select * from api.search_concerts(%s) offset 0) x', q.arguments)), null;
  end loop;
end
$$;
create table bench.other as
select 'api.concert, the reference' as about, bench.time('select * from api.concert((select min(concert_id) from data.concert))') as ms
union all select 'count_concerts, found everywhere', bench.time('select api.count_concerts(''new york'')')
union all select 'count_concerts, a word', bench.time('select api.count_concerts(''bern'')')
union all select 'count_concerts, genre and price', bench.time('select api.count_concerts(max_price => 20000, region => ''Manhattan, NY'')')
union all select 'suggest, one letter', bench.time('select * from api.suggest(''a'')')
union all select 'suggest, half a name', bench.time('select * from api.suggest(''bernst'')')
union all select 'suggest, initial consonants', bench.time('select * from api.suggest(''ㅅㄴㅅㄷ'')')
union all select format('calendar_days, %s shows', (select count(*) from data.show where day between current_date + 30 and current_date + 60)),
       bench.time('select * from api.calendar_days(current_date + 30, current_date + 60)')
union all select 'singers, ㄱ', bench.time('select * from api.singers(initial => ''ㄱ'')')
union all select 'search_filters', bench.time('select * from api.search_filters()');

select format('%s concerts: search_concerts p50 %s ms, p95 %s ms, slowest %s ms; reference %s ms, p95 is %s times that',
  (select count(*) from data.concert), round(percentile_cont(0.5) within group (order by ms)::numeric, 2), round(percentile_cont(0.95) within group (order by ms)::numeric, 2),
  round(max(ms)::numeric, 1), round(min(r.ref)::numeric, 3), round((percentile_cont(0.95) within group (order by ms) / min(r.ref))::numeric, 1))
from bench.result, (select ms as ref from bench.other limit 1) r;
select about, count(*), round(percentile_cont(0.5) within group (order by ms)::numeric, 2) as p50, round(max(ms)::numeric, 2) as slowest from bench.result group by 1 order by 4 desc;
select about, round(ms::numeric, 2) as ms from bench.other;
select round(ms::numeric, 1) as ms, left(arguments, 110) as slowest from bench.result order by bench.result.ms desc limit 15;
