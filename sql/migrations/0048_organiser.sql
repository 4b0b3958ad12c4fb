-- What an organiser does to shows that are sold: cancels them, or moves them. The reason is for the fans to read.
create domain data.organiser_act_kind as text check (value in ('cancel_show', 'cancel_concert', 'move_show'));
create table data.organiser_act (
  act_id               bigint      generated always as identity primary key,
  act                  data.organiser_act_kind not null,
  at                   timestamptz not null,
  member_id            bigint      not null references data.member,  -- who did it
  request_id           uuid        not null,
  concert_id           bigint      not null,
  show_id              bigint,                  -- of cancel_show and move_show
  reason               text        not null check (length(reason) between 1 and 1000),
  compensation_percent data.percent,            -- of what cancels
  starts_before        timestamptz,             -- of what moves
  starts               timestamptz,
  bookings             int         not null check (bookings >= 0),
  refunded             bigint      not null check (refunded >= 0),
  unique (member_id, request_id)
);
create index organiser_act_concert on data.organiser_act (concert_id, act_id);
create trigger append_only before update or delete or truncate on data.organiser_act
  for each statement execute function data.refuse_change();

-- A show can be cancelled by itself. What is cancelled cannot be booked: its period is empty.
alter table data.show add column cancelled_at timestamptz;
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
              then tstzrange(c.booking_opens, least(c.booking_closes, s.starts_at)) else 'empty' end
  from data.show s
  join data.concert c on c.concert_id = s.concert_id
  left join priced p on p.concert_id = s.concert_id and p.plan_id = s.plan_id
  where s.show_id = any (sales.show_ids)
$$;

-- An organiser who cancels pays something on top.
alter domain data.ledger_kind drop constraint ledger_kind_check;
alter domain data.ledger_kind add constraint ledger_kind_check
  check (value in ('top_up', 'booking', 'refund', 'fee', 'compensation', 'adjustment'));
alter domain data.cancel_act drop constraint cancel_act_check;
alter domain data.cancel_act add constraint cancel_act_check
  check (value in ('by_hand', 'cancel_booking', 'cancel_tickets', 'cancel_show', 'cancel_concert', 'answer_move'));
delete from data.structure where kind = 'domain constraint' and (name like 'data.ledger\_kind%' or name like 'data.cancel\_act%');
alter table data.cancelled_ticket add column compensation data.coins not null default 0;

-- Who keeps what was moved says so, once; who does not gives it back (data.cancelled_ticket). No answer keeps.
create table data.kept_booking (
  booking_id bigint      not null,
  starts     timestamptz not null,  -- the hour to which it was moved
  at         timestamptz not null,
  member_id  bigint      not null,
  request_id uuid        not null,
  primary key (booking_id, starts),
  unique (member_id, request_id)
);
