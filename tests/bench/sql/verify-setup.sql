-- A million bookings for run-verify, set by set: :bookings of them, of two seats each, of a hundred concerts in a stadium of
-- 40,000, by a member for each five. One in fifty was cancelled and refunded, one in three let in. Run as a superuser on a fresh
-- deployment.
\set ON_ERROR_STOP on
begin;
set local role my_universe_owner;
set local synchronous_commit = off;

select 1 / (count(*) filter (where outcome = 'rejected') = 0)::int as taken -- fails on a rejection
from private.import_document(jsonb_build_object(
  'format', 'my-universe/1',
  'venues', jsonb_build_array(jsonb_build_object('name', 'Bench Stadium', 'sections',
    (select jsonb_agg(jsonb_build_object('name', 'S' || i, 'rows', 25, 'seats_per_row', 40))
     from generate_series(1, 40) i))),
  'concerts',
    (select jsonb_agg(jsonb_build_object('source', 'bench', 'source_id', c::text, 'title', 'Bench ' || c,
       'venue', 'Bench Stadium', 'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z',
       'shows', jsonb_build_array('2090-06-01T19:00:00+09:00'),
       'prices', (select jsonb_agg(jsonb_build_object('grade', 'G' || g, 'price', g * 1000, 'sections',
                    (select jsonb_agg('S' || i) from generate_series(g, 40, 4) i))) from generate_series(1, 4) g)) order by c)
     from generate_series(1, 100) c)));

create temp table sold on commit drop as
select k, nextval('data.booking_booking_id_seq') as booking_id, k / 5 as member, s.concert_id, s.show_id, s.starts_at,
       s.first_seat_id + k / 100 * 2 as seat_id, b.price * 2 as total, b.price, k / 100 % 50 = 49 as is_cancelled, k % 3 = 0 as is_used,
       now() - interval '30 days' + k * interval '1 s' as booked_at
from generate_series(0, :bookings - 1) k
join (select s.*, p.first_seat_id, row_number() over (order by s.show_id) - 1 as n
      from data.show s join data.seat_plan p using (plan_id) join data.concert c using (concert_id) where c.source = 'bench') s
  on s.n = k % 100
join data.price_band b on b.concert_id = s.concert_id and s.first_seat_id + k / 100 * 2 >= b.first_seat_id
                      and s.first_seat_id + k / 100 * 2 < b.next_seat_id
order by k;
create temp table buyer on commit drop as
select m as member, nextval('data.member_member_id_seq') as member_id from generate_series(0, (:bookings - 1) / 5) m order by m;
analyze sold, buyer;

insert into data.member (member_id, email, name, password_hash, created_at) overriding system value
select b.member_id, format('bench-%s@example.com', b.member), 'Bench ' || b.member, 'none', now() - interval '60 days'
from buyer b order by b.member_id;

insert into data.purse (member_id, balance)
select b.member_id, 1000000 - s.spent
from buyer b join (select member, coalesce(sum(total) filter (where not is_cancelled), 0) as spent from sold group by member) s using (member)
order by b.member_id;

insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
select b.member_id, e.at, e.kind, e.amount, sum(e.amount) over (partition by e.member order by e.at, e.kind), e.booking_id, gen_random_uuid()
from (select member, now() - interval '59 days' as at, 'top_up' as kind, 1000000::bigint as amount, null::bigint as booking_id from buyer
      union all select member, booked_at, 'booking', -total, booking_id from sold
      union all select member, booked_at + interval '100 ms', 'refund', total, booking_id from sold where is_cancelled) e
join buyer b using (member)
order by e.at;

insert into data.booking (booking_id, member_id, concert_id, show_id, seat_ids, total, state, booked_at, booking_period,
                          starts_at, terms_version) overriding system value
select s.booking_id, b.member_id, s.concert_id, s.show_id, array[s.seat_id, s.seat_id + 1], s.total,
       case when s.is_cancelled then 'cancelled' else 'booked' end,
       s.booked_at, tstzrange('2020-01-01T00:00:00Z', least('2090-01-01T00:00:00Z', s.starts_at)), s.starts_at, 1
from sold s join buyer b using (member) order by s.booking_id;

insert into data.cancelled_ticket (booking_id, ordinal, price, fee, fee_percent, cancelled_at, entry_id, act)
select s.booking_id, n, s.price, 0, 0, l.at, l.entry_id, 'by_hand'
from sold s join data.ledger l on l.booking_id = s.booking_id and l.kind = 'refund', generate_series(1, 2) n order by s.booking_id, n;

insert into data.seat_claim (show_id, seat_id, member_id, booking_id, price, used_at, until)
select s.show_id, s.seat_id + n, b.member_id, s.booking_id, s.price, case when s.is_used then s.booked_at + interval '1 hour' end, 'infinity'
from sold s join buyer b using (member), generate_series(0, 1) n where not s.is_cancelled;

select private.refresh_demand();
commit;
vacuum (analyze);
