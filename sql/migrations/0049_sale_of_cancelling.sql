-- What cancelling must know of a show beside its sale is in the same row, as looking it up costs as much as what it writes: the
-- present fees and from which terms on they hold, and when seats that were given back return. Behind the columns that book reads.
alter table data.sale
  add column fees_since             int,
  add column days_before            int[],
  add column fee_percent            numeric[],
  add column free_hours             int,
  add column free_until_days_before int,
  add column time_zone              text,
  add column releases               data.release_times;

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
         t.terms_version, t.days_before, t.fee_percent, t.free_hours, t.free_until_days_before, v.time_zone, c.releases
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
  language sql volatile
as $$
  insert into data.sale as k select * from data.sales(refresh_sales.show_ids) order by show_id
  on conflict (show_id) do update
    set concert_id = excluded.concert_id, starts = excluded.starts, age_limit = excluded.age_limit, seat_limit = excluded.seat_limit,
        terms_version = excluded.terms_version, first_seat_ids = excluded.first_seat_ids, prices = excluded.prices,
        period = excluded.period, fees_since = excluded.fees_since, days_before = excluded.days_before,
        fee_percent = excluded.fee_percent, free_hours = excluded.free_hours,
        free_until_days_before = excluded.free_until_days_before, time_zone = excluded.time_zone, releases = excluded.releases
    where k.* is distinct from excluded.*
$$;
select data.refresh_sales(array(select show_id from data.show));
alter table data.sale
  alter column fees_since set not null, alter column days_before set not null, alter column fee_percent set not null,
  alter column free_hours set not null, alter column free_until_days_before set not null, alter column time_zone set not null,
  alter column releases set not null;

-- (Another time zone of a venue writes its shows anew: migration 22.)
drop trigger sales_change on data.concert;
create trigger sales_change after update on data.concert
  for each row when ((old.booking_opens, old.booking_closes, old.cancelled_at, old.age_limit, old.seat_limit, old.terms_version,
                      old.releases)
                     is distinct from
                     (new.booking_opens, new.booking_closes, new.cancelled_at, new.age_limit, new.seat_limit, new.terms_version,
                      new.releases))
  execute function data.refresh_sales_of_concert();
create trigger sales_change after insert on data.cancellation_terms referencing new table as changed
  for each statement execute function data.refresh_sales_of_prices();
delete from data.structure where name like '%sales\_change%';
