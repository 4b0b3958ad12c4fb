-- What was sold, added up, so that a report over a year reads some thousand rows and not all bookings. Nothing is written here by whoever books: private.roll_up_sales counts
-- on from data.sales_mark, and a report adds what came since. A row belongs to the booking that it comes of: its show, who sold it at a counter (0: nobody did), how it was paid, and
-- when it was made, by the clock at the venue. What became of it later (given back, let in) is added there, too.
create table data.sales_hour (
  show_id  bigint   not null,
  day      date     not null,
  hour     smallint not null check (hour between 0 and 23),
  clerk_id bigint   not null,
  pay      text     not null check (pay in ('coins', 'cash', 'card')),
  bookings int      not null,
  tickets  int      not null,
  returned int      not null,                                    -- tickets given back
  admitted int      not null,
  gross    bigint   not null,
  fees     bigint   not null,
  refunds  bigint   not null,
  primary key (show_id, day, hour, clerk_id, pay)
);
create index sales_hour_day on data.sales_hour (day);

create table data.sales_month (
  show_id  bigint not null,
  month    date   not null check (extract(day from month) = 1),
  clerk_id bigint not null,
  pay      text   not null check (pay in ('coins', 'cash', 'card')),
  bookings int    not null,
  tickets  int    not null,
  returned int    not null,
  admitted int    not null,
  gross    bigint not null,
  fees     bigint not null,
  refunds  bigint not null,
  primary key (show_id, month, clerk_id, pay)
);

-- What becomes of tickets has numbers in the order in which it is written, so that it can be counted on. A number is drawn by a transaction that has its own already (that of a booking
-- is, too: the purse is locked before): so whoever has a later number of a transaction, and sees all earlier ones at their end, misses none (private.roll_up_sales).
create sequence data.ticket_change_no;
alter table data.cancelled_ticket add column change_no bigint not null default case when pg_current_xact_id() is not null then nextval('data.ticket_change_no') end;
alter table data.admission        add column change_no bigint not null default case when pg_current_xact_id() is not null then nextval('data.ticket_change_no') end;
alter table data.undone_admission add column change_no bigint not null default case when pg_current_xact_id() is not null then nextval('data.ticket_change_no') end;
create index cancelled_ticket_change on data.cancelled_ticket (change_no);
create index admission_change on data.admission (change_no);
create index undone_admission_change on data.undone_admission (change_no);

-- Up to which booking and change the sums go, and how far they may go once every transaction before `next_xid` has ended.
create table data.sales_mark (
  only_one        boolean primary key default true check (only_one),
  booking_id      bigint  not null default 0,
  change_no       bigint  not null default 0,
  next_booking_id bigint  check (next_booking_id >= booking_id),
  next_change_no  bigint  check (next_change_no >= change_no),
  next_xid        xid8,
  check (num_nulls(next_booking_id, next_change_no, next_xid) in (0, 3))
);
insert into data.sales_mark default values;

-- A venue's clock says which day and hour it was: with another one its sums are made anew.
create function data.resum_sales() returns trigger
  language plpgsql
as $$
begin
  perform private.resum_sales(array(select n.venue_id from renewed n join previous o on o.venue_id = n.venue_id where o.time_zone <> n.time_zone));
  return null;
end
$$;
create trigger resum_sales after update on data.venue referencing old table as previous new table as renewed
  for each statement execute function data.resum_sales();
