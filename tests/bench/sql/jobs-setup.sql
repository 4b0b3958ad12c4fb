-- For run-jobs, on the bookings of verify-setup.sql: of each show 100 bookings' seats came back, two beside each other, and 100 members
-- without a booking of its concert wait for two each.
\set ON_ERROR_STOP on
begin;
set local role my_universe_owner;
create temp table show on commit drop as
select s.show_id, row_number() over (order by s.show_id)::int - 1 as n from data.show s join data.concert c using (concert_id) where c.source = 'bench';
insert into data.seat_claim (show_id, seat_id, until)
select b.show_id, i.seat_id, k.free_at
from show s
join lateral (select private.next_release(k.releases, k.time_zone, upper(k.period), clock_timestamp()) as free_at
              from data.sale k where k.show_id = s.show_id) k on true
join lateral (select b.* from data.booking b where b.show_id = s.show_id and b.state = 'cancelled' order by b.booking_id limit 100) b on true
cross join lateral unnest(b.seat_ids) i (seat_id);
-- A member has bookings of five concerts one after the other: these are of those ten fives away.
insert into data.waiting_entry (member_id, show_id, request_id, seats, place, joined_at)
select m.member_id, s.show_id, gen_random_uuid(), 2, j + 1, clock_timestamp()
from show s
cross join generate_series(0, 99) j
join data.member m on m.email = format('bench-%s@example.com', 20 * j + (s.n / 5 + 10) % 20)
order by j, s.n;
select private.assign_returns(s.show_id, false) from show s;
commit;
vacuum (analyze) data.seat_claim, data.waiting_entry, data.purse;
