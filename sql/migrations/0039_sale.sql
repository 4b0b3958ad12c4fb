-- What book and hold_seats must know of a show before they look at its seats, and what each seat costs, in one narrow row: one look-up
-- instead of show, concert and a price for each seat. Kept by the triggers below in the transaction that changes what it is made of,
-- and written by nothing else; private.verify compares. No row of a booking leads here.
create table data.sale (
  show_id        bigint      primary key references data.show on delete cascade,
  concert_id     bigint      not null,
  opens          timestamptz not null,
  closes         timestamptz not null,
  starts         timestamptz not null,
  is_cancelled   boolean     not null,
  age_limit      int         not null,
  seat_limit     int         not null,
  terms_version  int         not null,
  first_seat_ids bigint[]    not null,  -- where another price begins, ascending
  prices         bigint[]    not null   -- of the seats from there on; null where none is sold
);

-- The rows as they should be, of these shows. Sections side by side at the same price are one range of seats.
create function data.sales(show_ids bigint[]) returns setof data.sale
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
  select s.show_id, s.concert_id, c.booking_opens, c.booking_closes, s.starts_at, c.cancelled_at is not null, c.age_limit, c.seat_limit,
         c.terms_version, coalesce(p.first_seat_ids, '{}'), coalesce(p.prices, '{}')
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
  left join priced p on p.concert_id = s.concert_id and p.plan_id = s.plan_id
  where s.show_id = any (sales.show_ids)
$$;

create function data.refresh_sales(show_ids bigint[]) returns void
  language sql volatile
as $$
  insert into data.sale as k select * from data.sales(refresh_sales.show_ids) order by show_id
  on conflict (show_id) do update
    set concert_id = excluded.concert_id, opens = excluded.opens, closes = excluded.closes, starts = excluded.starts,
        is_cancelled = excluded.is_cancelled, age_limit = excluded.age_limit, seat_limit = excluded.seat_limit,
        terms_version = excluded.terms_version, first_seat_ids = excluded.first_seat_ids, prices = excluded.prices
    where k.* is distinct from excluded.*
$$;
select data.refresh_sales(array(select show_id from data.show));

create function data.refresh_sales_of_shows() returns trigger
  language plpgsql
as $$
begin
  perform data.refresh_sales(array(select show_id from changed));
  return null;
end
$$;
create trigger sales_add after insert on data.show referencing new table as changed
  for each statement execute function data.refresh_sales_of_shows();
create trigger sales_change after update on data.show referencing new table as changed
  for each statement execute function data.refresh_sales_of_shows();

create function data.refresh_sales_of_prices() returns trigger
  language plpgsql
as $$
begin
  perform data.refresh_sales(array(select s.show_id from data.show s where s.concert_id in (select c.concert_id from changed c)));
  return null;
end
$$;
create trigger sales_add after insert on data.price_band referencing new table as changed
  for each statement execute function data.refresh_sales_of_prices();
create trigger sales_remove after delete on data.price_band referencing old table as changed
  for each statement execute function data.refresh_sales_of_prices();

create function data.refresh_sales_of_concert() returns trigger
  language plpgsql
as $$
begin
  perform data.refresh_sales(array(select s.show_id from data.show s where s.concert_id = new.concert_id));
  return null;
end
$$;
create trigger sales_change after update on data.concert
  for each row when ((old.booking_opens, old.booking_closes, old.cancelled_at, old.age_limit, old.seat_limit, old.terms_version)
                     is distinct from
                     (new.booking_opens, new.booking_closes, new.cancelled_at, new.age_limit, new.seat_limit, new.terms_version))
  execute function data.refresh_sales_of_concert();
