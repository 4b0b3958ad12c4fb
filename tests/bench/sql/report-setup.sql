-- A year of :bookings bookings, straight into the tables: of :shows shows of five hundred concerts in a stadium, one in twenty sold by one of fifty clerks, one in thirty given back,
-- most of the rest let in. Without claims and entries of the ledger, which the report does not read, but for seats that are held. Run as a superuser on a fresh deployment.
\set ON_ERROR_STOP on
set session_replication_role = replica;
set synchronous_commit = off;
insert into data.member (email, name, role, password_hash) select format('clerk-%s@example.com', i), 'Clerk', case when i = 0 then 'admin' else 'staff' end, 'none' from generate_series(0, 50) i;
insert into data.purse (member_id) select member_id from data.member where role <> 'fan';
insert into data.session (token_hash, member_id, expires_at, renew_at)
select private.token_hash(split_part(email, '@', 1)), member_id, now() + interval '11 hours', now() + interval '9 minutes' from data.member where role <> 'fan';
set session_replication_role = origin;
set role my_universe_owner;
select 1 / (count(*) filter (where outcome = 'rejected') = 0)::int as taken
from private.import_document(jsonb_build_object('format', 'my-universe/1',
  'venues', jsonb_build_array(jsonb_build_object('name', 'Bench Stadium', 'sections',
    (select jsonb_agg(jsonb_build_object('name', 'S' || i, 'rows', 25, 'seats_per_row', 40)) from generate_series(1, 40) i))),
  'concerts', (select jsonb_agg(jsonb_build_object('source', 'bench', 'source_id', c::text, 'title', 'Bench ' || c,
     'venue', 'Bench Stadium', 'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z',
     'shows', (select jsonb_agg(to_char(timestamp '2025-02-01 19:00' + (c * 3 + d) % 330 * interval '1 day' + d * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS"+09:00"')) from generate_series(1, :shows / 500) d),
     'prices', '[{"grade": "R", "price": 100000}]'::jsonb) order by c)
   from generate_series(1, 500) c))) r;
reset role;
set session_replication_role = replica;
create temp table shown as select row_number() over (order by show_id) - 1 as n, s.show_id, s.concert_id, s.starts_at, p.first_seat_id from data.show s join data.seat_plan p using (plan_id);
create index on shown (n);
analyze shown;
create temp table clerks as select row_number() over (order by member_id) - 1 as n, member_id from data.member where role = 'staff';
-- Half of what is sold is sold on the first day, the rest spread over the weeks before the show.
insert into data.booking (booking_id, member_id, concert_id, show_id, seat_ids, total, state, booked_at, booking_period, starts_at, terms_version) overriding system value
select k, 1000000 + k, s.concert_id, s.show_id, array[s.first_seat_id + k / :shows], 100000, case when k % 30 = 0 then 'cancelled' else 'booked' end,
       s.starts_at - interval '30 days' + case when k % 2 = 0 then hashint8(k) % 18000 * interval '1 s' else abs(hashint8(k) % 2500000) * interval '1 s' end,
       '[2020-01-01Z,2090-01-01Z)', s.starts_at, 1
from generate_series(1, :bookings) k join shown s on s.n = k % :shows;
select setval('data.booking_booking_id_seq', :bookings);
-- Five clerks have sold seats of each show.
insert into data.counter_sale (booking_id, clerk_id, request_id, buyer_id, is_walk_in, pay, total, money_id)
select k, c.member_id, gen_random_uuid(), 1000000 + k, false, case when k % 3 = 0 then 'card' else 'cash' end, 100000, k
from generate_series(1, :bookings) k join clerks c on c.n = (k % :shows + k / :shows % 5) % 50 where hashint8(k) % 20 = 0;
insert into data.cancelled_ticket (booking_id, ordinal, price, fee, fee_percent, cancelled_at, entry_id, act)
select k * 30, 1, 100000, 10000, 10, now(), k, 'cancel_booking' from generate_series(1, :bookings / 30) k;
insert into data.admission (booking_id, ordinal, at, gate, admitted_by)
select k, 1, now(), 'West', 1 from generate_series(1, :bookings) k where k % 30 <> 0 and k % 10 <> 1;
insert into data.seat_claim (show_id, seat_id, member_id, until)
select s.show_id, s.first_seat_id + 39000 + i, 1, now() + interval '1 hour' from shown s, generate_series(0, 19) i;
vacuum (analyze);
