-- A pool for book.sql: 32,000 members with money and a session, 300 concerts open now, each with one show of 40,000
-- seats on one plan. Run as a superuser on a fresh deployment. Sessions are written straight into the table (their
-- tokens are known: bench-0, bench-1, ...), because 32,000 log-ins would be an hour of bcrypt.
\set ON_ERROR_STOP on
begin;
set local role my_universe_owner;

insert into data.member (email, name, password_hash)
select format('bench-%s@example.com', i), 'Bench ' || i, 'none' from generate_series(0, 31999) i;

insert into data.purse (member_id, balance)
select member_id, 1000000000 from data.member where email like 'bench-%' order by member_id;

insert into data.ledger (member_id, kind, amount, balance)
select member_id, 'top_up', 1000000000, 1000000000 from data.member where email like 'bench-%' order by member_id;

insert into data.session (token_hash, member_id, expires_at, renew_at)
select private.token_hash(split_part(email, '@', 1)), member_id, now() + interval '11 hours', now() + interval '9 minutes'
from data.member where email like 'bench-%';

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
     from generate_series(1, 300) c)));
commit;
vacuum (analyze);
