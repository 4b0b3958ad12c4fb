-- Venues with one plan of 500 seats, soloists as singers, each programme a concert with one show and two prices.
set role my_universe_owner;
set search_path = pg_catalog, pg_temp;
begin;


insert into data.venue (name, region, time_zone)
select left(coalesce(nullif(btrim(venue), ''), 'Unknown hall'), 200), left(coalesce(max(location), ''), 80), 'America/New_York'
from bench.raw group by 1
on conflict do nothing;

with base as (select nextval('data.seat_id') as first),
     added as (
  insert into data.seat_plan (venue_id, version, first_seat_id, seat_count)
  select v.venue_id, 1, base.first + 500 * row_number() over (order by v.venue_id), 500
  from base, data.venue v where not exists (select from data.seat_plan p where p.venue_id = v.venue_id)
  returning plan_id, first_seat_id)
select setval('data.seat_id', max(first_seat_id) + 500) from added;

insert into data.section (plan_id, name, position, first_seat_id, seat_count, arc_radius)
select p.plan_id, s.name, s.position, p.first_seat_id + 250 * (s.position - 1), 250, 10 * s.position
from data.seat_plan p, (values ('A', 1), ('B', 2)) s (name, position)
where not exists (select from data.section x where x.plan_id = p.plan_id);

insert into data.seat_row (section_id, label, position, first_seat_id, seat_count)
select s.section_id, '1', 1, s.first_seat_id, s.seat_count
from data.section s where not exists (select from data.seat_row r where r.section_id = s.section_id);

-- Name (Instrument); Name (Instrument) ...
create table bench.soloist as
select r.concert_id, s.name, min(s.position) as position
from bench.raw r,
     lateral (select left(btrim(regexp_replace(part, '\s*\([^)]*\)\s*$', '')), 120), n
              from string_to_table(r.soloists, ';') with ordinality p (part, n)) s (name, position)
where s.name <> '' group by 1, 2;
insert into data.singer (name, name_en, kind)
select distinct name, name, 'person' from bench.soloist on conflict do nothing;  -- who is spelled in another case is somebody who is there

create table bench.source as
select r.concert_id as source_id, left(r.title, 300) as title, v.venue_id, left(r.event_type, 80) as genre,
       (r.date || ' ' || coalesce(substring(upper(r.time) from '^\d{1,2}:\d{2}\s*[AP]M'), '8:00PM'))::timestamp
         at time zone 'America/New_York' as starts_at
from bench.raw r join data.venue v on v.name = left(coalesce(nullif(btrim(r.venue), ''), 'Unknown hall'), 200)
where r.title <> '';

-- What a concert is, from its number: the same every time.
create table bench.concert (source_id text, title text, venue_id bigint, genre text, starts_at timestamptz, seed int);
insert into bench.concert select *, hashtext(source_id) & 65535 from bench.source;

insert into data.concert (source, source_id, title, venue_id, genre, age_limit, booking_opens, booking_closes, added_at)
select 'nyphil', source_id, title, venue_id, genre, (array[0, 0, 0, 8, 12, 15, 19])[1 + seed % 7],
       starts_at - interval '60 days', starts_at - interval '1 hour', least(starts_at - interval '90 days', now())
from bench.concert;
insert into data.concert_singer (concert_id, singer_id, position)
select c.concert_id, s.singer_id, l.position
from bench.soloist l join data.singer s on s.name = l.name
join data.concert c on c.source = 'nyphil' and c.source_id = l.concert_id where l.position <= 8;
commit;
