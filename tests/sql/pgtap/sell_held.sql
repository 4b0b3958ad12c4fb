\ir support.psql
-- Seats that a clerk chose, and therefore holds, are for whom the clerk sells to.
select no_plan();
select pg_temp.concert('one') as concert \gset
select pg_temp.show(:concert) as show \gset
select pg_temp.member('fan', 1000) as fan, pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('second', 0, 'staff') as second \gset
create function pg_temp.seats(show bigint, variadic nth int[]) returns text language sql as $$
  select quote_literal(array_agg(pg_temp.seat(show, n)))  from unnest(nth) n
$$;
create function pg_temp.sells(who text, n int, member text, show text, seats text, pay text) returns text language sql as $$
  select format('select total from api.sell(%L, %L, %s, %s, %s, %L)', who, lpad(n::text, 32, '0')::uuid, coalesce(member, 'null'), show, seats, pay)
$$;
select api.hold_seats('staff', :show, array[pg_temp.seat(:show, 1), pg_temp.seat(:show, 2), pg_temp.seat(:show, 3)]) \g /dev/null
select pg_temp.refuses(pg_temp.sells('staff', 1, :'fan', :'show', pg_temp.seats(:show, 1), 'cash'), 'MU015', 'what the clerk holds is not taken: there is no shift');
select pg_temp.refuses(pg_temp.sells('second', 1, :'fan', :'show', pg_temp.seats(:show, 1), 'coins'), 'MU003', 'of another clerk it is');
select pg_temp.gives(pg_temp.sells('staff', 2, :'fan', :'show', pg_temp.seats(:show, 2, 1), 'coins'), '200', 'the fan''s');
select is((select string_agg(k.member_id || ' ' || (k.booking_id is not null), ',') from data.seat_claim k where k.show_id = :show and k.until > clock_timestamp()),
          format('%s true,%s true', :fan, :fan), 'and the third one is free again');
select is((select p.hold_show_id from data.purse p where p.member_id = :staff), null, 'the clerk holds nothing any more');
select api.hold_seats('staff', :show, array[pg_temp.seat(:show, 3)]) \g /dev/null
select api.open_shift('staff', gen_random_uuid(), 'Counter 1', 0) \g /dev/null
select pg_temp.gives(pg_temp.sells('staff', 3, null, :'show', pg_temp.seats(:show, 3), 'cash'), '100', 'to a walk-in');
select is((select count(*) from data.seat_claim k where k.show_id = :show and k.member_id = :staff), 0::bigint, 'nothing is the clerk''s');
select is((select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select * from finish();
rollback;
