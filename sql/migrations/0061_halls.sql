-- Halls as they are: rows of any length with numbers of their own, areas without seats, and places that are not like the others.

-- A standing area is a section with one row, whose label is empty: its seats are entry numbers.
alter table data.section add column kind text not null default 'seated' check (kind in ('seated', 'standing'));

-- The seats of a row are numbered first_number, first_number + number_step, ...; of numbers that are left out, `gaps` says how many seats come
-- before, ascending: a gap is as wide as a seat. `shift` moves the row to the right, in seats.
alter table data.seat_row
  add column first_number int    not null default 1 check (first_number >= 0),
  add column number_step  int    not null default 1 check (number_step <> 0),
  add column gaps         int[]  not null default '{}',
  add column shift        float8 not null default 0,
  drop constraint seat_row_label_check,
  add constraint seat_row_label_check check (length(label) <= 20);
delete from data.structure where name = 'data.seat_row.seat_row_label_check';

-- Where in its row seat n (from 0) stands, in seats from the first, gaps counted.
create function data.seat_slot(gaps int[], n int) returns int
  language sql immutable parallel safe
  return n + width_bucket(n, gaps);

create or replace view data.seat as
  select r.first_seat_id + n as seat_id, r.row_id, r.first_number + r.number_step * data.seat_slot(r.gaps, n) as number
  from data.seat_row r, generate_series(0, r.seat_count - 1) as n;

-- What is to be known of single seats. They belong to a version of a plan, as its rows do, and never change.
create table data.seat_mark (
  seat_id    bigint primary key,
  plan_id    bigint not null,
  section_id bigint not null references data.section on delete cascade,
  mark       text   not null check (mark in ('wheelchair', 'companion', 'restricted_view', 'blocked')),
  note       text   not null default '' check (length(note) <= 200),
  place_id   bigint,  -- the wheelchair place that a companion's seat belongs to
  check ((mark = 'companion') = (place_id is not null))
);
create index seat_mark_plan on data.seat_mark (plan_id, mark);
create index seat_mark_section on data.seat_mark (section_id);

-- From then on wheelchair places and their companions' seats are sold like others; null: never.
alter table data.concert add column accessible_until timestamptz;

-- Until when a companion's seat of the show is sold only with its place; null where there is none, which is nearly everywhere.
alter table data.sale add column companions_until timestamptz;

create or replace function data.sales(show_ids bigint[]) returns setof data.sale
  language sql stable
as $$
  with plan as materialized (
    select distinct s.concert_id, s.plan_id from data.show s where s.show_id = any (sales.show_ids)),
  edge as (
    select p.concert_id, p.plan_id, b.first_seat_id as seat_id, b.price::bigint as price
    from plan p join data.price_band b on b.concert_id = p.concert_id and b.plan_id = p.plan_id
    union all
    select p.concert_id, p.plan_id, b.next_seat_id, null
    from plan p join data.price_band b on b.concert_id = p.concert_id and b.plan_id = p.plan_id
    where not exists (select from data.price_band n where n.concert_id = b.concert_id and n.first_seat_id = b.next_seat_id
                                                      and n.plan_id = b.plan_id)),
  priced as (
    select e.concert_id, e.plan_id, array_agg(e.seat_id order by e.seat_id) as first_seat_ids, array_agg(e.price order by e.seat_id) as prices
    from (select e.*, lag(e.price) over (partition by e.concert_id, e.plan_id order by e.seat_id) is distinct from e.price as is_other
          from edge e) e
    where e.is_other group by e.concert_id, e.plan_id)
  select s.show_id, s.concert_id, s.starts_at, c.age_limit, c.seat_limit, c.terms_version, coalesce(p.first_seat_ids, '{}'),
         coalesce(p.prices, '{}'),
         case when c.cancelled_at is null and s.cancelled_at is null and c.booking_opens < least(c.booking_closes, s.starts_at)
              then tstzrange(c.booking_opens, least(c.booking_closes, s.starts_at)) else 'empty' end,
         t.terms_version, t.days_before, t.fee_percent, t.free_hours, t.free_until_days_before, v.time_zone, c.releases,
         coalesce((select k.was_waited_for from data.sale k where k.show_id = s.show_id), false)
           or exists (select from data.waiting_entry w where w.show_id = s.show_id),
         (select coalesce(c.accessible_until, 'infinity') from data.seat_mark m where m.plan_id = s.plan_id and m.mark = 'companion' limit 1)
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
  join data.seat_plan l on l.plan_id = s.plan_id
  join data.venue v on v.venue_id = l.venue_id
  left join lateral (select t.* from data.cancellation_terms t where t.concert_id = c.concert_id and t.terms_version <= c.terms_version
                     order by t.terms_version desc limit 1) t on true
  left join priced p on p.concert_id = s.concert_id and p.plan_id = s.plan_id
  where s.show_id = any (sales.show_ids)
$$;

-- It takes long to plan: it is planned once a session, and not run for nothing.
create or replace function data.refresh_sales(show_ids bigint[]) returns void
  language plpgsql volatile
as $$
begin
  if cardinality(show_ids) = 0 then
    return;
  end if;
  insert into data.sale as k select * from data.sales(refresh_sales.show_ids) order by show_id
  on conflict (show_id) do update
    set concert_id = excluded.concert_id, starts = excluded.starts, age_limit = excluded.age_limit, seat_limit = excluded.seat_limit,
        terms_version = excluded.terms_version, first_seat_ids = excluded.first_seat_ids, prices = excluded.prices,
        period = excluded.period, fees_since = excluded.fees_since, days_before = excluded.days_before,
        fee_percent = excluded.fee_percent, free_hours = excluded.free_hours,
        free_until_days_before = excluded.free_until_days_before, time_zone = excluded.time_zone, releases = excluded.releases,
        was_waited_for = k.was_waited_for or excluded.was_waited_for,  -- who joins at this moment is not seen here, but has said so
        companions_until = excluded.companions_until
    where k.* is distinct from excluded.*;
end
$$;
create trigger sales_change_accessible after update on data.concert
  for each row when (old.accessible_until is distinct from new.accessible_until) execute function data.refresh_sales_of_concert();
