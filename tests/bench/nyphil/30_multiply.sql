-- Copies until there are :concerts: other orchestras, halls and soloists (half of them made up from the names of real ones,
-- some of their names changed in a letter, so that the words grow with the catalogue), every 25th copy in the coming year.
set role my_universe_owner;
set search_path = pg_catalog, pg_temp;
set work_mem = '256MB';
begin;

create table bench.orchestra as
select n, title from (values
  (0, 'New York Philharmonic'), (1, 'Seoul Philharmonic Orchestra'), (2, '서울시립교향악단'), (3, 'Berlin Radio Symphony'),
  (4, 'KBS교향악단'), (5, 'Boston Chamber Players'), (6, '부산시립교향악단 정기연주회'), (7, 'Orchestre de Paris'),
  (8, 'Chicago Festival Orchestra'), (9, '코리안심포니 송년음악회'), (10, 'Wiener Kammerorchester'), (11, '대구국제오페라축제')
) o (n, title);

create table bench.person as
select singer_id, row_number() over (order by singer_id) - 1 as n, regexp_split_to_array(name, '\s+') as words
from data.singer where kind = 'person' and name ~ '\s' and name ~ '^[[:ascii:]]+$';
insert into data.singer (name, name_en, kind)
select distinct left(case when a.n % 3 = 0 then overlay(first placing chr(97 + (a.n % 26)::int) from 2 for 1) else first end
                     || ' ' || case when a.n % 2 = 0 then last || (array['son','berg','mann','ova','ini'])[1 + a.n % 5] else last end, 120),
       '', 'person'
from bench.person a
join bench.person b on b.n = (a.n * 31 + 7) % (select count(*) from bench.person),
     lateral (select a.words[1] as first, b.words[cardinality(b.words)] as last) w
on conflict do nothing;
create table bench.cast as
select singer_id, row_number() over (order by hashtext(name), singer_id) - 1 as n, name from data.singer;
create unique index on bench.cast (n);
create index on bench.cast (singer_id);
create table bench.hall as select venue_id, row_number() over (order by venue_id) - 1 as n from data.venue;
create unique index on bench.hall (n);
analyze bench.hall; analyze bench.cast;

create table bench.copy as
select k, s.source_id || '/' || k as source_id, s.genre, s.source_id as original,
       (hashtext(s.source_id || '/' || k) & 1048575) as seed,
       case when k % 25 = 0 then now() + ((hashtext(s.source_id || k) & 65535) / 65536.0 * 365) * interval '1 day'
            else s.starts_at - (k * 5) * interval '1 day' end as starts_at
from bench.source s, generate_series(1, 1 + (:concerts - (select count(*) from data.concert)) / (select count(*) from bench.source)) k
limit greatest(:concerts - (select count(*) from data.concert), 0);

create table bench.copy_singer as
select c.source_id, p.position, t.singer_id, t.name
from bench.copy c, (values (0), (1), (2)) p (position), bench.cast t
where p.position <= c.seed % 4 and t.n = (c.seed * 7 + p.position * 1001 + c.k * 13) % (select count(*) from bench.cast);
create index on bench.copy_singer (source_id);
analyze bench.copy; analyze bench.copy_singer;

insert into bench.concert
select c.source_id,
       left(o.title || coalesce(case when c.seed % 3 = 0 then ' - ' else ' with ' end || b.names, '')
            || case when c.seed % 5 = 0 then ' No. ' || 1 + c.k else '' end, 300),
       h.venue_id, c.genre, c.starts_at, c.seed
from bench.copy c
join bench.orchestra o on o.n = (c.seed / 7) % 12
join bench.hall h on h.n = (c.seed * 3 + c.k) % (select count(*) from bench.hall)
left join (select source_id, string_agg(name, ', ' order by position) as names from bench.copy_singer group by 1) b using (source_id);

insert into data.concert (source, source_id, title, venue_id, genre, age_limit, booking_opens, booking_closes, added_at)
select 'nyphil', source_id, title, venue_id, genre, (array[0, 0, 0, 8, 12, 15, 19])[1 + seed % 7],
       starts_at - interval '60 days', starts_at - interval '1 hour', least(starts_at - interval '90 days', now())
from bench.concert where source_id like '%/%'
order by starts_at, source_id;  -- as they come in over the years: what is on soon stands together
insert into data.concert_singer (concert_id, singer_id, position)
select distinct on (c.concert_id, s.singer_id) c.concert_id, s.singer_id, s.position
from bench.copy_singer s join data.concert c on c.source = 'nyphil' and c.source_id = s.source_id;
commit;
