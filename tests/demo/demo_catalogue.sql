-- What the demonstration catalogue promises. Run by ctest on a database with it (see CMakeLists.txt).
\set ON_ERROR_STOP 1
set client_min_messages = warning;
begin;
create schema tap;
create extension pgtap schema tap;
set local search_path = tap, pg_catalog;
select plan(38);

-- The database may be a copy of one that was loaded some days ago: what was open then is asked for as of then.
create temp table loaded on commit drop as
select max(added_at) + interval '7 days' as at from data.concert;

create temp table sale on commit drop as
select c.*, private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, l.at) as state
from data.concert c, loaded l;

create temp table house on commit drop as
select s.show_id, s.concert_id, sale.state, p.seat_count as seats, count(k.seat_id) as taken
from data.show s join data.seat_plan p using (plan_id) join sale using (concert_id)
left join data.seat_claim k on k.show_id = s.show_id and k.booking_id is not null
group by s.show_id, s.concert_id, sale.state, p.seat_count;

-- Size.
select cmp_ok((select count(*) from data.concert), '>=', 2000::bigint, 'at least 2,000 concerts');
select cmp_ok((select count(*) from data.show), '>=', 5000::bigint, 'at least 5,000 shows');
select cmp_ok((select count(*) from data.singer), '>=', 700::bigint, 'at least 700 singers');
select cmp_ok((select count(*) from data.venue), '>=', 40::bigint, 'at least 40 venues');
select cmp_ok((select count(*) from data.booking), '>=', 20000::bigint, 'at least 20,000 bookings');
select cmp_ok((select min(seat_count) from data.seat_plan), '<=', 300, 'a club of 300 or fewer');
select is((select seat_count from data.seat_plan join data.venue using (venue_id) where name = '서울월드컵경기장'), 66704,
          'a stadium of 66,704');
select is((select array_agg(seat_count order by seat_count) from data.seat_plan join data.venue using (venue_id)
           where name in ('KSPO DOME', 'SK핸드볼경기장', '올림픽홀', '인스파이어 아레나', '고척스카이돔', '장충체육관', '예스24 라이브홀')),
          array[1051, 2452, 4507, 5003, 14483, 15000, 16744], 'halls have their real seat counts');

-- Every state of a sale, as of the load.
select cmp_ok((select count(*) from sale where state = 'open'), '>=', 500::bigint, 'hundreds are open');
select cmp_ok((select count(*) from sale where state = 'upcoming'), '>=', 300::bigint, 'hundreds are upcoming');
select cmp_ok((select count(*) from sale where state = 'closed' and last_show < (select at from loaded)), '>=', 500::bigint,
              'hundreds are past');
select cmp_ok((select count(*) from sale where state = 'closed' and first_show > (select at from loaded)), '>=', 10::bigint,
              'some are closed and still to come');
select cmp_ok((select count(*) from sale where state = 'cancelled'), '>=', 20::bigint, 'some are cancelled');
select cmp_ok((select count(*) from sale, loaded where state = 'upcoming' and booking_opens < at + interval '95 minutes'), '>=',
              10::bigint, 'ten open within the hour and a half');
select cmp_ok((select count(*) from sale, loaded where booking_opens between at and at + interval '24 hours 10 minutes'
                 and to_char(booking_opens at time zone 'Asia/Seoul', 'HH24:MI') = '20:00'), '>=', 15::bigint,
              'some open at the next eight in the evening');
select cmp_ok((select count(*) from sale, loaded where state = 'open' and booking_closes < at + interval '24 hours 20 minutes'
                 and to_char(booking_closes at time zone 'Asia/Seoul', 'HH24:MI') = '23:59'), '>=', 20::bigint,
              'some close tonight');
select cmp_ok((select count(*) from house where state = 'open' and taken = seats), '>=', 15::bigint, 'some open shows are sold out');
select cmp_ok((select count(*) from house where state = 'open' and taken < seats and taken > 0.93 * seats), '>=', 8::bigint,
              'some are nearly sold out');
select cmp_ok((select count(*) from sale, loaded where state = 'open' and first_show < at), '>=', 20::bigint,
              'some runs have begun and are still sold');

-- Sense.
select is_empty('select invariant, detail from private.verify() where not ok', 'every invariant holds');
select is_empty($$select v.name, (s.starts_at at time zone v.time_zone)::date
                  from data.show s join data.concert c using (concert_id) join data.venue v using (venue_id)
                  group by 1, 2 having count(*) > 1$$,
                'no two shows share a hall on a day');
select is_empty('select concert_id from data.concert c where not exists (select from data.show s where s.concert_id = c.concert_id)
                 or not exists (select from data.concert_singer s where s.concert_id = c.concert_id)',
                'every concert has a show and a singer');
select is_empty('select s.show_id, x.section_id from data.show s join data.section x using (plan_id)
                 left join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
                 where g.grade is null', 'every section of every show has a price');
select is_empty('select concert_id, grade from data.price except select concert_id, grade from data.concert_section',
                'every grade has a section');
select is_empty('select concert_id from (select concert_id, price - lag(price) over (partition by concert_id order by position) as step
                 from data.price) p where step >= 0', 'the dearest grade comes first');
select is_empty('select concert_id from sale join data.price using (concert_id) where price % 1000 <> 0 or price < 20000 or price > 250000',
                'prices are what tickets cost');
select is_empty('select concert_id from data.concert where seat_limit not between 1 and 8', 'one to eight seats');
select cmp_ok((select count(*) from data.concert where age_limit = 19), '>=', 5::bigint, 'some are for adults');
select is_empty($$select c.title from data.concert c join data.concert_singer using (concert_id) join data.singer s using (singer_id)
                  where c.age_limit >= 12 and c.genre in ('K-pop', '발라드', 'R&B', '페스티벌')$$,
                'real singers are given no adults-only concerts');
select is_empty($$select concert_id from data.concert where synopsis not like '%시연%' or synopsis not like '%invented to demonstrate%'$$,
                'every synopsis says that it is a demonstration');
select is_empty($$select member_id from data.member where email not like '%.invalid' and email not like '%@example.com'$$,
                'nobody''s address can belong to somebody');
select is_empty($$select * from api.log_in('traveller-0001@demo.invalid', '')$$, 'an invented member cannot log in');
select is_empty($$with hashes as materialized (select distinct password_hash as hash from data.member where email like '%.invalid')
                  select hash from hashes where length(hash) = length(ext.crypt('x', hash))$$, 'no password leads to their hash');
select is_empty('select member_id from data.ledger where kind = ''top_up'' and amount > (select value::bigint from data.setting
                 where name = ''top_up_maximum'')', 'nobody topped up more than is allowed');

-- Gathered columns are what refresh_concert gathers.
create temp table gathered on commit drop as
select concert_id, singers, search_text, first_show, last_show, min_price, max_price from data.concert where concert_id % 9 = 0;
select private.refresh_concert(concert_id) from gathered \g /dev/null
select is_empty('select * from gathered except select concert_id, singers, search_text, first_show, last_show, min_price, max_price
                 from data.concert', 'lists and searches show what is there');

-- No two seats of a plan are closer than 40 cm: neighbours are in the same square of that size or in one beside it.
create temp table place on commit drop as
select p.plan_id, q.seat_id, q.x, q.y, floor(q.x / 0.4)::int as column, floor(q.y / 0.4)::int as line
from data.seat_plan p join data.section s using (plan_id) join data.seat_row r using (section_id)
cross join lateral (select s.arc_radius + (r.position - 1) * s.row_pitch as radius) a
cross join lateral generate_series(0, r.seat_count - 1) j
cross join lateral (select radians(s.arc_direction) - (j - (r.seat_count - 1) / 2.0) * s.seat_pitch / a.radius as angle) b
cross join lateral (select r.first_seat_id + j as seat_id, s.arc_x + a.radius * cos(b.angle) as x,
                           s.arc_y + a.radius * sin(b.angle) as y) q;
analyze place;
select is((select count(*) from place), (select sum(seat_count) from data.seat_plan), 'every seat has a place');
select is_empty('select a.plan_id, a.seat_id, b.seat_id
                 from place a cross join (values (0, 0), (1, 0), (0, 1), (1, 1), (1, -1)) d (c, l)
                 join place b on b.plan_id = a.plan_id and b."column" = a."column" + d.c and b.line = a.line + d.l
                 where (d.c, d.l) <> (0, 0) and (a.x - b.x) ^ 2 + (a.y - b.y) ^ 2 < 0.16
                    or (d.c, d.l) = (0, 0) and a.seat_id < b.seat_id and (a.x - b.x) ^ 2 + (a.y - b.y) ^ 2 < 0.16',
                'no two seats touch');

-- Loading it again changes nothing; the references that a load takes away are back.
create temp table before on commit drop as
select (select count(*) from data.concert) as concerts, (select count(*) from data.booking) as bookings,
       (select sum(balance) from data.purse) as coins, (select last_value from data.seat_id) as seats,
       (select count(*) from pg_constraint where contype = 'f' and convalidated and connamespace = 'data'::regnamespace) as refs;
\ir :demo/10_singers.sql
\ir :demo/15_members.sql
\ir :demo/20_venues.sql
\ir :demo/30_concerts.sql
\ir :demo/35_search.sql
\ir :demo/40_bookings.sql
select results_eq('select (select count(*) from data.concert), (select count(*) from data.booking),
                          (select sum(balance) from data.purse), (select last_value from data.seat_id),
                          (select count(*) from pg_constraint where contype = ''f'' and connamespace = ''data''::regnamespace)',
                  'select concerts, bookings, coins, seats, refs from before', 'a second load changes nothing');

select * from finish();
rollback;
