-- Shows, prices and sections of all that was loaded; what private.refresh_concerts gathers for each concert, all at once;
-- indexes and statistics last.
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
analyze bench.made; analyze data.singer; analyze data.venue; analyze data.concert_singer; analyze data.concert;
set work_mem = '512MB';
set jit = off;
\o /dev/null
begin;
create table bench.title as
select c.concert_id, c.venue_id, data.search_title(c.title) as text from bench.made m join data.concert c using (concert_id);
select data.learn_words(array(select distinct w from bench.title t, data.text_words(t.text) w));
select data.learn_facts(array(
  select w from (select distinct genre from data.concert) g, data.fact_words(g.genre) w
  union select w from (select distinct region from data.venue) v, data.fact_words(v.region) w
  union select extract(year from day)::text from data.show), true);
analyze data.search_word; analyze bench.title;

create table bench.term as
select concert_id, array_agg(term order by term) as terms
from (select t.concert_id, k.word_id as term from bench.title t, data.text_words(t.text) w join data.search_word k on k.word = w
      union select t.concert_id, data.search_line_term(line)
            from bench.title t, string_to_table(t.text, E'\n') line where length(line) > 2
      union select t.concert_id, unnest(v.terms) from bench.title t join data.venue v using (venue_id)
      union select m.concert_id, unnest(s.terms)
            from bench.made m join data.concert_singer cs using (concert_id) join data.singer s using (singer_id)
      union select t.concert_id, r.term from bench.title t
            join (select v.venue_id, data.fact_term(w) as term from data.venue v, data.fact_words(v.region) w) r using (venue_id)
      union select c.concert_id, g.term from bench.title t join data.concert c using (concert_id)
            join (select genre, data.fact_term(w) as term from (select distinct genre from data.concert) k, data.fact_words(genre) w) g using (genre)
      union select m.concert_id, data.fact_term(extract(year from s.day)::text) from bench.made m join data.show s using (concert_id)) x
group by 1;
create table bench.bill as
select cs.concert_id, string_agg(s.name, ', ' order by cs.position) as singers,
       string_agg(ltrim(s.search_text, E'\n'), '' order by cs.position) as text
from bench.made m join data.concert_singer cs using (concert_id) join data.singer s using (singer_id) group by 1;
create table bench.dates as
select concert_id, min(s.starts_at) as first, max(s.starts_at) as last from bench.made join data.show s using (concert_id) group by 1;
create table bench.prices as
select concert_id, min(price) as low, max(price) as high from bench.made join data.price using (concert_id) group by 1;

update data.concert c
set singers = coalesce(b.singers, ''), search_text = t.text || coalesce(b.text, '') || E'\x01' || v.search_text, terms = x.terms,
    first_show = d.first, last_show = d.last, min_price = p.low, max_price = p.high
from bench.title t
join data.venue v on v.venue_id = t.venue_id
join bench.term x on x.concert_id = t.concert_id
join bench.dates d on d.concert_id = t.concert_id
join bench.prices p on p.concert_id = t.concert_id
left join bench.bill b on b.concert_id = t.concert_id
where c.concert_id = t.concert_id;
commit;
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
-- The importer's own way must find nothing to change.
do $$
declare
  ids bigint[] := array(select concert_id from data.concert where source = 'nyphil' order by md5(concert_id::text) limit 200);
begin
  perform private.refresh_concerts(ids);
  if exists (select from data.concert where concert_id = any (ids) and xmin::text = pg_current_xact_id()::text) then
    raise exception 'what was gathered at once is not what refresh_concerts gathers';
  end if;
end
$$;
