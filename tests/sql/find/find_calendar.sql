-- The calendar, against looking at every show. On a database with the demonstration catalogue, as a client where it matters.
\set ON_ERROR_STOP 1
set client_min_messages = warning;
begin;
create schema if not exists tap;
create extension if not exists pgtap schema tap;
create role find_calendar_client in role my_universe_client;
set local search_path = tap, pg_catalog;
select no_plan();

-- A venue at the other end of the clock, with a show late in the evening there: the next day in Seoul.
create temp table me as select member_id, token from api.log_in('fan@example.com', 'universe');
create temp table admin as select token from api.log_in('admin@example.com', 'universe');
select api.import_catalogue((select token from admin), $${"format": "my-universe/1",
  "venues": [{"name": "Night Hall", "region": "Manhattan", "time_zone": "America/New_York", "sections": [{"name": "A", "rows": 1, "seats_per_row": 5}]}],
  "concerts": [{"source": "find", "source_id": "c1", "title": "Late Show", "singers": ["Somebody"], "venue": "Night Hall", "genre": "Jazz",
   "booking_opens": "2998-01-31T23:30:00-05:00", "booking_closes": "2998-03-01T00:00:00Z",
   "prices": [{"grade": "R", "price": 1, "sections": ["A"]}], "shows": ["2998-02-28T23:00:00-05:00", "2998-02-28T20:00:00-05:00"]}]}$$) \g /dev/null
select api.set_favourite_concert((select token from me), (select max(concert_id) from data.concert where first_show < '2990-01-01'), true) \g /dev/null

create temp table shows as
select s.show_id, s.concert_id, s.starts_at, (s.starts_at at time zone v.time_zone)::date as day
from data.show s join data.concert c using (concert_id) join data.venue v using (venue_id) where c.cancelled_at is null;
create temp table opens as
select c.concert_id, c.booking_opens as starts_at, (c.booking_opens at time zone v.time_zone)::date as day
from data.concert c join data.venue v using (venue_id) where c.cancelled_at is null;
create temp table months as
select (date_trunc('month', current_date) + n * interval '1 month')::date as first, (date_trunc('month', current_date) + (n + 1) * interval '1 month')::date - 1 as last
from generate_series(-6, 8) n union all values ('2998-01-15'::date, '2998-03-15'::date);

-- As a client: a function of that role.
create function tap.days(first date, last date, mode text, token text) returns table (day date, concerts int, concert_ids bigint[], titles text[], singers text[], genres text[])
  language sql security definer as $$select d.day, d.concerts, d.concert_ids, d.titles, d.singers, d.genres from api.calendar_days(first, last, mode, token) d$$;
alter function tap.days owner to find_calendar_client;
create temp table days as
select m.first, mode, d.* from months m, (values ('shows'), ('opens')) w (mode), lateral tap.days(m.first, m.last, w.mode, (select token from me)) d;

select results_eq(
  $$select first, day, concerts from days where mode = 'shows' order by 1, 2$$,
  $$select m.first, s.day, count(distinct s.concert_id)::int from months m join shows s on s.day between m.first and m.last group by 1, 2 order by 1, 2$$,
  'shows on each day of each month');
select results_eq(
  $$select first, day, concerts from days where mode = 'opens' order by 1, 2$$,
  $$select m.first, o.day, count(*)::int from months m join opens o on o.day between m.first and m.last group by 1, 2 order by 1, 2$$,
  'bookings that open on each day of each month');
select is((select array_agg(day) from days where mode = 'shows' and first = '2998-01-15'), '{2998-02-28}'::date[], 'the day is the venue''s');
select is((select array_agg(day) from days where mode = 'opens' and first = '2998-01-15'), '{2998-01-31}'::date[], 'of an opening too');
select is((select count(*) from days where cardinality(concert_ids) <> least(concerts, 4) or cardinality(titles) <> cardinality(concert_ids)), 0::bigint, 'up to four are named');
select is((select count(*) from days d, unnest(d.concert_ids, d.titles, d.singers, d.genres) x (id, title, singers, genre) where not exists (
  select from data.concert c where c.concert_id = x.id and (c.title, c.singers, c.genre) is not distinct from (x.title, x.singers, x.genre))),
  0::bigint, 'with what their posters are made from');
select is((select count(*) from days d where exists (
    select from data.favourite_concert f join shows s using (concert_id), me where f.member_id = me.member_id and s.day = d.day and mode = 'shows')
  and not exists (select from data.favourite_concert f, me where f.member_id = me.member_id and f.concert_id = d.concert_ids[1])), 0::bigint, 'a favourite comes first');

-- One day, page after page.
create function tap.pages(day date, mode text, size int) returns table (concert_id bigint, show_id bigint, starts_at timestamptz) language plpgsql as $$
declare
  r     record;
  after text;
  n     int;
begin
  loop
    n := 0;
    for r in select * from api.calendar_day(pages.day, pages.mode, after, size) loop
      n := n + 1; after := r.cursor;
      concert_id := r.concert_id; show_id := r.show_id; starts_at := r.starts_at;
      return next;
    end loop;
    exit when n < size;
  end loop;
end
$$;
create temp table busy as select day from shows group by day order by count(*) desc, day limit 5;
select results_eq(format($$select concert_id, show_id, starts_at from tap.pages(%L, 'shows', 7)$$, day),
                  format($$select concert_id, show_id, starts_at from shows where day = %L order by starts_at, show_id$$, day), 'a day by time, in pages')
from busy;
select results_eq(format($$select concert_id, show_id, starts_at from tap.pages(%L, 'opens', 3)$$, day),
                  format($$select concert_id, null::bigint, starts_at from opens where day = %L order by starts_at, concert_id$$, day), 'openings of a day, in pages')
from (select day from opens group by day order by count(*) desc, day limit 3) d;
select is((select count(*) from api.calendar_day('2998-02-28')), 2::bigint, 'both shows of a concert');

-- A venue that moves to another time zone.
update data.venue set time_zone = 'Asia/Seoul' where name = 'Night Hall';
select is((select array_agg(day) from api.calendar_days('2998-02-01', '2998-03-31')), '{2998-03-01}'::date[], 'days follow the venue''s time zone');
select is((select array_agg(title) from api.search_concerts(from_date => '2998-03-01', to_date => '2998-03-01')), '{Late Show}', 'in searches too');

select throws_ok($$select api.calendar_days('2026-01-01', '2026-03-31')$$, 'MU009');
select throws_ok($$select api.calendar_days('2026-01-02', '2026-01-01')$$, 'MU009');
select throws_ok($$select api.calendar_days(null, '2026-01-01')$$, 'MU009');
select throws_ok($$select api.calendar_days('-infinity', '-infinity')$$, 'MU009');
select throws_ok($$select api.calendar_days('2026-01-01', '2026-01-02', 'nothing')$$, 'MU009');
select throws_ok($$select api.calendar_days('2026-01-01', '2026-01-02', 'shows', 'no such token')$$, 'MU007');
select throws_ok($$select api.calendar_day(null)$$, 'MU009');
select throws_ok($$select api.calendar_day('2026-01-01', after => 'nonsense')$$, 'MU009');
select throws_ok($$select api.calendar_day('2026-01-01', page_size => 0)$$, 'MU009');
select throws_ok($$select api.calendar_day('2998-02-28', 'opens', (select cursor from api.calendar_day('2998-03-01') limit 1))$$, 'MU009');

select * from finish();
rollback;
