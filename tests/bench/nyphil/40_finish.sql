-- Shows, prices and sections of all that was loaded; then what the importer does for each concert, in batches, each of its
-- own so that memory stays small; indexes and statistics last.
set role my_universe_owner;
set search_path = pg_catalog, pg_temp;
begin;
create table bench.made as
select c.concert_id, p.plan_id, b.starts_at, b.seed
from bench.concert b join data.concert c on c.source = 'nyphil' and c.source_id = b.source_id
join data.seat_plan p on p.venue_id = c.venue_id and p.version = 1;
insert into data.price (concert_id, grade, price, position)
select concert_id, grade, (position * 10000 + (seed % 16) * 5000), 3 - position
from bench.made, (values ('R', 2), ('S', 1)) g (grade, position);
insert into data.concert_section (concert_id, section_id, grade)
select m.concert_id, s.section_id, case when s.position = 1 then 'R' else 'S' end
from bench.made m join data.section s on s.plan_id = m.plan_id and s.position <= 2;
insert into data.show (concert_id, plan_id, starts_at)
select concert_id, plan_id, starts_at + n * interval '1 day' from bench.made, generate_series(0, (seed % 8 = 0)::int) n;
commit;

create unique index on bench.made (concert_id);
analyze data.singer; analyze data.concert_singer; analyze data.show; analyze data.price;
create index bench_show on data.show (concert_id);
create index bench_singer on data.concert_singer (concert_id);
do $$
declare
  ids bigint[];
  low bigint := 0;
begin
  loop
    ids := array(select m.concert_id from bench.made m where m.concert_id > low order by 1 limit 10000);
    exit when ids = '{}';
    perform private.refresh_concerts(ids);
    low := ids[cardinality(ids)];
    commit;
    if low % 20 = 0 then analyze data.search_word; end if;
  end loop;
end
$$;
drop index data.bench_show, data.bench_singer;
vacuum full data.concert;
set maintenance_work_mem = '1GB';
do $$
declare
  definition text;
begin
  for definition in select indexdef from bench.index loop execute definition; end loop;
end
$$;
reset role;
drop schema bench cascade;
vacuum analyze;
