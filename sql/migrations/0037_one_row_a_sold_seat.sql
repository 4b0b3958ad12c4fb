-- A ticket is its claim: one row a sold seat, which says what it cost and when it was let in. A booking keeps its seats, in the order
-- in which they are locked, and a ticket's number is its booking's and its place among them (booking_id * 1024 + ordinal): so a
-- number leads to booking, show, seat and claim by their primary keys, without an index of its own. Its code is computed from it
-- (private.ticket_code), and so is kept nowhere.
do $$
begin
  if exists (select from data.ticket t left join data.booking b on b.booking_id = t.booking_id and b.show_id = t.show_id
             left join data.seat_claim k on k.show_id = t.show_id and k.seat_id = t.seat_id and k.booking_id = t.booking_id
             where b.booking_id is null or (k.booking_id is null and t.state <> 'cancelled')
                or (t.state = 'used') <> (t.used_at is not null))
     or exists (select from data.booking b where not exists (select from data.ticket t where t.booking_id = b.booking_id))
     or exists (select from data.seat_claim k where k.booking_id is not null
                and not exists (select from data.ticket t where t.booking_id = k.booking_id and t.show_id = k.show_id
                                and t.seat_id = k.seat_id and t.state <> 'cancelled')) then
    raise exception 'bookings, tickets and claims are not the same seats: mend what my-universe-admin verify names, then deploy again';
  end if;
end
$$;

create temp table old_ticket on commit drop as
select t.*, row_number() over (partition by t.booking_id order by t.seat_id)::int as ordinal from data.ticket t;
create temp table old_booking on commit drop as
select booking_id, array_agg(seat_id order by ordinal) as seat_ids from old_ticket group by booking_id;
analyze old_ticket, old_booking;

alter table data.booking add seat_ids bigint[];
update data.booking b set seat_ids = o.seat_ids from old_booking o where o.booking_id = b.booking_id;
alter table data.booking alter seat_ids set not null;

-- Of a sold seat: what it cost, and when its ticket was let in.
alter table data.seat_claim add price data.coins, add used_at timestamptz;
update data.seat_claim k set price = o.price, used_at = o.used_at
from old_ticket o
where o.show_id = k.show_id and o.seat_id = k.seat_id and o.booking_id = k.booking_id and o.state <> 'cancelled';

-- What a seat was sold for before it was given back: its claim is free for somebody else.
create table data.cancelled_ticket (
  booking_id bigint     not null,
  ordinal    int        not null,  -- its place among the booking's seats
  price      data.coins not null,
  primary key (booking_id, ordinal)
);
insert into data.cancelled_ticket (booking_id, ordinal, price)
select o.booking_id, o.ordinal, o.price from old_ticket o where o.state = 'cancelled' order by 1, 2;

-- Tickets from before, whose numbers and codes were given rather than computed: what was printed stays what it was.
create table data.issued_ticket (
  booking_id bigint not null,
  ordinal    int    not null,
  ticket_id  bigint not null unique,
  code       text   not null unique,
  primary key (booking_id, ordinal)
);
insert into data.issued_ticket (booking_id, ordinal, ticket_id, code)
select o.booking_id, o.ordinal, o.ticket_id, o.code from old_ticket o order by 1, 2;
-- No number to come is one of theirs.
select setval(pg_get_serial_sequence('data.booking', 'booking_id'),
              greatest(nextval(pg_get_serial_sequence('data.booking', 'booking_id')), max(o.ticket_id) / 1024 + 1))
from old_ticket o having count(*) > 0;

drop table data.ticket, old_ticket, old_booking;
drop function data.new_ticket_code();
drop domain data.ticket_state;
delete from data.structure where table_name = 'data.ticket' or name like 'data.ticket\_state%';

-- Tickets as rows, for whoever wants them.
create view data.ticket as
  select coalesce(i.ticket_id, b.booking_id * 1024 + s.ordinal) as ticket_id, b.booking_id, s.ordinal::int as ordinal, b.show_id,
         s.seat_id, coalesce(c.price, k.price)::bigint as price,
         case when c.booking_id is not null then 'cancelled' when k.used_at is not null then 'used' else 'valid' end as state,
         k.used_at, i.code as issued_code
  from data.booking b
  cross join lateral unnest(b.seat_ids) with ordinality s (seat_id, ordinal)
  left join data.cancelled_ticket c on c.booking_id = b.booking_id and c.ordinal = s.ordinal
  left join data.seat_claim k on k.show_id = b.show_id and k.seat_id = s.seat_id and k.booking_id = b.booking_id
                             and c.booking_id is null
  left join data.issued_ticket i on i.booking_id = b.booking_id and i.ordinal = s.ordinal;

-- Keys of the codes, known to nobody. A key has the tickets of bookings from its first to the next key's first, so a new one changes
-- no code that was shown. How one begins with a new one: sql/README.md, Tickets.
create table data.ticket_key (
  version          int    generated always as identity primary key,
  first_booking_id bigint not null unique default nextval('data.booking_booking_id_seq'::text::regclass),
  key              bytea  not null unique default ext.gen_random_bytes(32)
);
insert into data.ticket_key (first_booking_id) values (0);
