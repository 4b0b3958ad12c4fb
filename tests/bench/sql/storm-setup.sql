-- A small world for run-storm and run-opening: 2,000 members with money and a session each (token bench-N, e-mail bench-N@example.com,
-- a password with the cheapest hash), and 40 concerts on sale in one hall of 5,000 seats, the first of them with ten shows. Run as
-- a superuser on a fresh deployment.
\set ON_ERROR_STOP on
begin;
set local role my_universe_owner;

insert into data.member (email, name, password_hash)
select format('bench-%s@example.com', i), 'Bench ' || i, ext.crypt('universe', ext.gen_salt('bf', 4)) from generate_series(0, 1999) i;
insert into data.purse (member_id, balance)
select member_id, 1000000000 from data.member where email like 'bench-%' order by member_id;
insert into data.ledger (member_id, kind, amount, balance)
select member_id, 'top_up', 1000000000, 1000000000 from data.member where email like 'bench-%' order by member_id;
insert into data.session (token_hash, member_id, expires_at, renew_at)
select private.token_hash(split_part(email, '@', 1)), member_id, now() + interval '1 day', now() + interval '1 day'
from data.member where email like 'bench-%';

select 1 / (count(*) filter (where outcome = 'rejected') = 0)::int as taken -- fails on a rejection
from private.import_document(jsonb_build_object(
  'format', 'my-universe/1',
  'venues', jsonb_build_array(jsonb_build_object('name', 'Bench Hall', 'sections',
    (select jsonb_agg(jsonb_build_object('name', 'S' || i, 'rows', 25, 'seats_per_row', 20)) from generate_series(1, 10) i))),
  'concerts',
    (select jsonb_agg(jsonb_build_object('source', 'bench', 'source_id', c::text, 'title', 'Bench ' || c,
       'venue', 'Bench Hall', 'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z',
       'shows', (select jsonb_agg(format('2090-06-%sT19:00:00+09:00', 9 + d)) from generate_series(1, case when c = 1 then 10 else 1 end) d),
       'prices', (select jsonb_agg(jsonb_build_object('grade', 'G' || g, 'price', g * 1000, 'sections',
                    (select jsonb_agg('S' || i) from generate_series(g, 10, 2) i))) from generate_series(1, 2) g)) order by c)
     from generate_series(1, 40) c)));
-- Half of the first concert's first show is sold to nobody: blocked, as far as maps and counts of seats can tell.
insert into data.seat_claim (show_id, seat_id, until)
select s.show_id, p.first_seat_id + n, 'infinity'
from (select show_id, plan_id from data.show order by show_id limit 1) s join data.seat_plan p using (plan_id), generate_series(2500, 4999) n;
commit;
vacuum (analyze);
