\ir support.psql
-- Who has offers of two concerts and books other seats of one of them: that offer is declined, and its seat goes on; the other stays.
select plan(8);
update data.setting set value = case name when 'offer_hours_from' then '00:00' else '24:00' end where name in ('offer_hours_from', 'offer_hours_until');
-- Longer than until the next hour of release, which is then another than the one after the offer.
update data.setting set value = '1440' where name = 'offer_minutes';
select pg_temp.show(pg_temp.concert('one')) as show, pg_temp.show(pg_temp.concert('other')) as other \gset
select pg_temp.member(m) from unnest('{fan,owner,next}'::text[]) m \g /dev/null
create function pg_temp.back(show bigint) returns bigint language sql as $$
  select pg_temp.cancel(b.booking_id) from api.book('owner', gen_random_uuid(), show, array[pg_temp.seat(show, 1)]) b
$$;
create function pg_temp.states(who text) returns text language sql as $$
  select pg_temp.rows(format('select title, state from api.my_waiting_list(%L)', who))
$$;
create function pg_temp.returns_at(show bigint) returns text language sql as $$
  select case k.until when upper(s.period) then 'the list' when n.next_release_at then 'a release' else k.until::text end
  from data.seat_claim k join data.sale s using (show_id), api.shows(s.concert_id) n
  where k.show_id = returns_at.show and k.seat_id = pg_temp.seat(returns_at.show, 1) and n.show_id = k.show_id
$$;
select api.join_waiting_list('fan', gen_random_uuid(), s, 1) from unnest(array[:show, :other]) s \g /dev/null
select pg_temp.back(:show), pg_temp.back(:other) \g /dev/null
select private.run_offers(least(:show, :other) - 1), private.run_offers(greatest(:show, :other) - 1) \g /dev/null
select is(pg_temp.states('fan'), 'other,offered|one,offered', 'two offers');
select pg_temp.allows(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :show, pg_temp.seat(:show, 5)), 'another seat of the one');
select is(pg_temp.states('fan'), 'other,offered|one,declined', 'declines its offer alone');
select is(pg_temp.returns_at(:show), 'a release', 'whose seat nobody waits for');
select is(pg_temp.state_of(:other, 1, 'fan'), 'held_by_me', 'the other is kept');
select api.join_waiting_list('next', gen_random_uuid(), :other, 1) \g /dev/null
select pg_temp.allows(format('select api.book(''fan'', gen_random_uuid(), %s, array[%s])', :other, pg_temp.seat(:other, 5)), 'another seat of the other');
select is(pg_temp.returns_at(:other), 'the list', 'whose seat goes to who waits next');
select is((select string_agg(detail, '') from private.verify() where not ok), null, 'all is whole');
select * from finish();
rollback;
