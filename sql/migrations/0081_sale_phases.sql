-- A concert's sale in phases: who may, how, for which share of each grade. A concert without phases is sold to everybody, first come first served, from
-- booking_opens to booking_closes.
alter table data.concert add column no_single_seats boolean not null default false;  -- choices by hand leave no single seat alone (MU018)

create table data.sale_phase (
  phase_id         bigint      generated always as identity primary key,
  concert_id       bigint      not null references data.concert on delete cascade,
  position         int         not null check (position > 0),
  kind             text        not null check (kind in ('first_come', 'draw')),
  opens            timestamptz not null,
  closes           timestamptz not null,
  audience         text        not null check (audience in ('everyone', 'code')),
  share_percent    numeric     check (share_percent > 0 and share_percent <= 100),  -- of each grade's seats; null: all that are left
  tick_seconds     int         check (tick_seconds between 1 and 3600),
  draw_at          timestamptz,
  pay_within_hours int         check (pay_within_hours between 1 and 720),
  beacon_source    text        check (beacon_source in ('nist', 'drand', 'file')),
  beacon_round     text        check (length(beacon_round) <= 100),
  -- From it comes the order of each tick, so it is never told, and nobody can choose it by giving up a call.
  tick_secret      bytea       not null check (length(tick_secret) = 32),
  unique (concert_id, position),
  check (opens < closes),
  check (case kind when 'draw' then tick_seconds is null and draw_at >= closes and num_nulls(draw_at, pay_within_hours, beacon_source, beacon_round) = 0
                   else num_nonnulls(draw_at, pay_within_hours, beacon_source, beacon_round) = 0 end)
);

-- When which phases were published, and why their times were changed later: entrants read it.
create table data.phase_change (
  change_id  bigint      generated always as identity primary key,
  concert_id bigint      not null,
  at         timestamptz not null,
  sale       jsonb       not null,                              -- the phases from then on, as a document has them
  reason     text        not null default '' check (length(reason) <= 1000)
);
create index phase_change_concert on data.phase_change (concert_id);
create trigger append_only before update or delete or truncate on data.phase_change for each statement execute function data.refuse_change();

-- Codes that let into a phase, by their SHA-256; each counts once.
create table data.phase_code (
  phase_id   bigint      not null references data.sale_phase on delete cascade,
  code_hash  bytea       not null check (length(code_hash) = 32),
  member_id  bigint      references data.member,                -- who used it
  request_id uuid,
  used_at    timestamptz,
  primary key (phase_id, code_hash),
  unique (phase_id, member_id),
  check (num_nonnulls(member_id, request_id, used_at) in (0, 3))
);
create index phase_code_request on data.phase_code (member_id, request_id) where member_id is not null;

-- What was asked for within a tick of a phase. It is decided at the tick's end, in an order that has nothing to do with that of arrival.
create table data.tick_ask (
  ask_id     bigint      generated always as identity primary key,
  phase_id   bigint      not null,
  tick_ends  timestamptz not null,
  member_id  bigint      not null references data.member,
  request_id uuid        not null,
  show_id    bigint      not null,
  asked_at   timestamptz not null,
  seats      int         check (seats > 0),                     -- so many of the best, of a grade or of any
  grade      text        check (length(grade) <= 80),
  seat_ids   bigint[],                                          -- or exactly these
  state      text        not null default 'waiting' check (state in ('waiting', 'held', 'lost')),
  place      int,                                               -- in the order of the tick
  held_ids   bigint[],
  held_until timestamptz,
  unique (phase_id, tick_ends, member_id),
  unique (member_id, request_id),
  check (num_nonnulls(seats, seat_ids) = 1),
  check ((state = 'held') = (num_nonnulls(held_ids, held_until) = 2))
);
-- Which ticks are decided; what is asked for in one later than that is lost.
create table data.tick (
  phase_id   bigint      not null,
  tick_ends  timestamptz not null,
  settled_at timestamptz not null,
  asks       int         not null,
  primary key (phase_id, tick_ends)
);

-- Rules of a sale that are asked for by themselves: phases, and no single seats.
alter table data.sale add column has_rules boolean not null default false;
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
         (select coalesce(c.accessible_until, 'infinity') from data.seat_mark m where m.plan_id = s.plan_id and m.mark = 'companion' limit 1),
         c.no_single_seats or exists (select from data.sale_phase f where f.concert_id = c.concert_id)
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
  join data.seat_plan l on l.plan_id = s.plan_id
  join data.venue v on v.venue_id = l.venue_id
  left join lateral (select t.* from data.cancellation_terms t where t.concert_id = c.concert_id and t.terms_version <= c.terms_version
                     order by t.terms_version desc limit 1) t on true
  left join priced p on p.concert_id = s.concert_id and p.plan_id = s.plan_id
  where s.show_id = any (sales.show_ids)
$$;
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
        companions_until = excluded.companions_until, has_rules = excluded.has_rules
    where k.* is distinct from excluded.*;
end
$$;
create trigger sales_change_single after update on data.concert
  for each row when (old.no_single_seats <> new.no_single_seats) execute function data.refresh_sales_of_concert();
create function data.refresh_sales_of_phases() returns trigger
  language plpgsql
as $$
begin
  perform data.refresh_sales(array(select s.show_id from data.show s where s.concert_id in (select c.concert_id from changed c)));
  return null;
end
$$;
create trigger sales_add after insert on data.sale_phase referencing new table as changed
  for each statement execute function data.refresh_sales_of_phases();
create trigger sales_remove after delete on data.sale_phase referencing old table as changed
  for each statement execute function data.refresh_sales_of_phases();
