-- Whether anybody ever waited for seats of a show is known where its sale is, so that cancelling need not look for who waits where nobody
-- does. Once true it stays so: whoever cancels then looks.
alter table data.sale add column was_waited_for boolean not null default false;

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
           or exists (select from data.waiting_entry w where w.show_id = s.show_id)
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
        free_until_days_before = excluded.free_until_days_before, time_zone = excluded.time_zone, releases = excluded.releases,
        was_waited_for = k.was_waited_for or excluded.was_waited_for  -- who joins at this moment is not seen here, but has said so
    where k.* is distinct from excluded.*
$$;
select data.refresh_sales(array(select e.show_id from data.waiting_entry e));

create function data.note_waited_for() returns trigger
  language plpgsql
as $$
begin
  perform from data.sale k where k.show_id = new.show_id for key share;
  if not found then
    raise exception using errcode = 'MU006', message = 'the show was just removed';
  end if;
  update data.sale k set was_waited_for = true where k.show_id = new.show_id and not k.was_waited_for;
  return null;
end
$$;
create trigger note_waited_for after insert on data.waiting_entry for each row execute function data.note_waited_for();

-- Whom a seat that comes back would satisfy is looked for by how many they want: however many wait for more than came back, none of them is read.
create index waiting_entry_wish on data.waiting_entry (show_id, seats) where state = 'waiting';
