-- The least that a booking of one seat can be: its four writes, without a question asked. What api.book costs beyond it is what
-- the rules cost. Run after book-setup.sql, of which it takes the members.
\set ON_ERROR_STOP on
create schema floor;
create table floor.member (member_id bigint primary key, balance bigint not null, filler text) with (fillfactor = 80);
insert into floor.member
select split_part(split_part(email, '@', 1), '-', 2)::bigint, 1000000000, repeat('x', 80) from data.member where email like 'bench-%' order by 1;
create table floor.ledger (member_id bigint not null, request_id uuid not null, at timestamptz not null, amount bigint not null,
                           balance bigint not null, booking_id bigint, primary key (member_id, request_id));
create table floor.booking (booking_id bigint primary key, member_id bigint not null, concert_id bigint not null,
                            show_id bigint not null, total bigint not null, at timestamptz not null);
create table floor.seat (show_id bigint, seat_id bigint, member_id bigint not null, booking_id bigint not null, price bigint not null,
                         primary key (show_id, seat_id));
create sequence floor.booking_id;
create function floor.book(me bigint, request uuid, show bigint, seat bigint, price bigint, out booking bigint, out balance bigint)
  language plpgsql
as $$
begin
  update floor.member m set balance = m.balance - price where m.member_id = me returning m.balance into book.balance;
  booking := nextval('floor.booking_id');
  insert into floor.ledger values (me, request, clock_timestamp(), -price, book.balance, booking);
  insert into floor.booking values (booking, me, show, show, price, clock_timestamp());
  insert into floor.seat values (show, seat, me, booking, price);
end
$$;
vacuum (analyze);
