-- When a show can be booked is one range: from the opening to the closing or the show's beginning, whichever comes first, the end not
-- included; empty for what is cancelled. The rule of a booking is then one comparison, of which PostgreSQL reads the text at each
-- insert, and what a booking takes over of a sale is one column instead of two.
lock table data.booking in access exclusive mode;
do $$
declare
  wrong bigint := (select min(b.booking_id) from data.booking b
                   where not coalesce(b.booked_at >= b.booking_opens and b.booked_at < b.booking_closes and b.booked_at < b.starts_at, false));
begin
  if wrong is not null then
    raise exception 'booking % was made outside its period: mend what my-universe-admin verify names, then deploy again', wrong;
  end if;
end
$$;
alter table data.booking drop constraint if exists booked_inside_period;
alter table data.booking
  alter column booking_opens type tstzrange using tstzrange(booking_opens, least(booking_closes, starts_at)),
  drop column booking_closes;
alter table data.booking rename column booking_opens to booking_period;
alter table data.booking add constraint booked_in_period check (booked_at <@ booking_period);
delete from data.structure
where name in ('data.booking.booking_opens', 'data.booking.booking_closes', 'data.booking.booked_inside_period');

alter table data.sale drop column opens, drop column closes, drop column is_cancelled, add column period tstzrange not null default 'empty';
alter table data.sale alter column period drop default;
delete from data.structure where name in ('data.sale.opens', 'data.sale.closes', 'data.sale.is_cancelled');

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
         case when c.cancelled_at is null and c.booking_opens < least(c.booking_closes, s.starts_at)
              then tstzrange(c.booking_opens, least(c.booking_closes, s.starts_at)) else 'empty' end
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
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
        period = excluded.period
    where k.* is distinct from excluded.*
$$;
select data.refresh_sales(array(select show_id from data.show));

-- A page of purses that has room for one more version is looked through for old ones whenever it is visited, the longer the more rows
-- it has. With a quarter of a page full, that is a quarter of the work for what a million members' 150 MB more are.
alter table data.purse set (fillfactor = 25);
cluster data.purse using purse_pkey;
alter table data.purse set without cluster;
