\ir support.psql
-- What becomes of seats that come back: offered to who waits, in the order of joining, until they are taken, declined or lapse; else released.
select no_plan();
update data.setting set value = case name when 'offer_hours_from' then '00:00' else '24:00' end where name in ('offer_hours_from', 'offer_hours_until');
select pg_temp.concert('one') as concert, pg_temp.concert('other') as other, pg_temp.concert('third') as third \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show, pg_temp.show(:third) as evening, pg_temp.show(:third, 2) as evening2 \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 4) as a4, pg_temp.seat(:show, 6) as a6, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member(m) from unnest(array['one', 'two', 'three', 'four', 'five', 'owner', 'owner2', 'owner3', 'poller']) m \g /dev/null
create function pg_temp.join_up(name text, show bigint, seats int default 1, grade text default null) returns bigint language sql as $$
  select entry_id from api.join_waiting_list(name, gen_random_uuid(), show, seats, grade)
$$;
create function pg_temp.books(name text, show bigint, variadic seats bigint[]) returns bigint language sql as $$
  select booking_id from api.book(name, gen_random_uuid(), show, seats)
$$;
create function pg_temp.states(name text) returns text language sql as $$
  select pg_temp.rows(format('select state, place, seat_names from api.my_waiting_list(%L)', name))
$$;
-- Runs the job over all shows: how many were offered and how many lapsed.
create function pg_temp.run() returns text language plpgsql as $$
declare
  step record;
  offered int := 0;
  lapsed  int := 0;
begin
  step := private.run_offers(0);
  while step.show_id is not null loop
    offered := offered + step.offered;
    lapsed  := lapsed + step.lapsed;
    step := private.run_offers(step.show_id);
  end loop;
  return offered || ',' || lapsed;
end
$$;
-- Offers of a member end now.
create function pg_temp.time_passes(who text) returns void language plpgsql as $$
declare
  at constant timestamptz := clock_timestamp();
  me constant bigint := (select member_id from data.member where email = who || '@tap.example');
begin
  update data.waiting_entry set offer_ends_at = at where member_id = me and state = 'offered';
  update data.seat_claim set offered_until = at where member_id = me and offered_until is not null;
end
$$;
create function pg_temp.broken() returns text language sql as $$
  select string_agg(detail, '') from private.verify() where invariant in (1, 2, 3, 5, 6, 17, 18)
$$;
select is(pg_temp.run(), '0,0', 'nothing is due');

-- nobody waits: to sale
select pg_temp.books('owner', :show, :a1, :a2) as booking \gset
select pg_temp.cancel(:booking) \g /dev/null
select is((select string_agg(distinct (k.until = n.next_release_at)::text, '') from data.seat_claim k, api.shows(:concert) n where k.show_id = :show and n.show_id = :show), 'true', 'nobody waits: the seats return at the next hour of release');
select pg_temp.gives(format('select * from api.waiting_list(%s)', :show), '0,2', 'two came back');
-- somebody joins whom they satisfy, and somebody whom they do not
select pg_temp.join_up('two', :show, 3) as entry2, pg_temp.join_up('three', :show, 1, 'S') as entry3 \gset
select is((select string_agg(distinct (k.until = n.next_release_at)::text, '') from data.seat_claim k, api.shows(:concert) n where k.show_id = :show and n.show_id = :show), 'true', 'nobody whom they satisfy waits: the same');
select is(pg_temp.broken(), '', 'which is how it should be');
select pg_temp.join_up('one', :show, 2, 'R') as entry1 \gset
select is((select string_agg(distinct (k.until = upper(s.period))::text, '') from data.seat_claim k, data.sale s where k.show_id = :show and s.show_id = :show), 'true', 'somebody does: they go to the list, at no hour of release');
select is(pg_temp.state_of(:show, 1), 'returning', 'and are returning');
select is(pg_temp.broken(), '', 'which is how it should be, too');
select pg_temp.allows(format('select api.leave_waiting_list(''one'', %s)', :entry1), 'who leaves');
select is((select string_agg(distinct (k.until = n.next_release_at)::text, '') from data.seat_claim k, api.shows(:concert) n where k.show_id = :show and n.show_id = :show), 'true', 'leaves them to the sale');
select pg_temp.join_up('one', :show, 2, 'R') as entry1 \gset
select is(pg_temp.run(), '1,0', 'they are offered to the first whom they satisfy');
select is(pg_temp.run(), '0,0', 'once');
select is(pg_temp.states('one') || ' ' || pg_temp.states('two') || ' ' || pg_temp.states('three'), 'offered,,"A 1-1, A 1-2"|left,, waiting,1, waiting,2,', 'the others keep their places');
select pg_temp.gives('select offer_ends_at > clock_timestamp() + interval ''29 minutes'' and offer_ends_at < clock_timestamp() + interval ''31 minutes'', seat_ids from api.my_waiting_list(''one'') limit 1', 't,"{' || :a1 || ',' || :a2 || '}"', 'for half an hour');
select pg_temp.gives(format('select offer_total = (select sum(price) from api.seats(%s) where seat_id in (%s, %s)) from api.my_waiting_list(''one'') limit 1', :show, :a1, :a2), 't', 'at what they cost');
select pg_temp.gives('select offer_total from api.my_waiting_list(''three'') limit 1', '', 'nothing is offered, nothing costs');
select is(pg_temp.state_of(:show, 1) || ' ' || pg_temp.state_of(:show, 1, 'two') || ' ' || pg_temp.state_of(:show, 1, 'one'), 'held held held_by_me', 'held for them');
select pg_temp.gives(format('select cardinality(held), cardinality(held_by_me), hold_expires_at is null from api.seat_states(%s, token => ''one'')', :show), '0,2,t', 'in the map, and it is no hold that runs out');
select pg_temp.gives(format('select cardinality(held), cardinality(held_by_me) from api.seat_states(%s, token => ''two'')', :show), '2,0', 'of others');
update data.seat_claim set offered_until = offered_until - interval '1 day' where show_id = :show;
select pg_temp.gives(format('select cardinality(held), cardinality(held_by_me) from api.seat_states(%s, token => ''one'')', :show), '2,0', 'not theirs any more when it has run out');
update data.seat_claim set offered_until = offered_until + interval '1 day' where show_id = :show;
select is(pg_temp.broken(), '', 'nothing is broken');
select pg_temp.refuses(format('select api.%s', call), 'MU003', about) from (values
  (format('book(''two'', gen_random_uuid(), %s, array[%s])', :show, :a1), 'nobody else books them'), (format('hold_seats(''two'', %s, array[%s])', :show, :a1), 'or holds them'),
  (format('book(''one'', gen_random_uuid(), %s, array[%s])', :show, :a1), 'one of them alone is not to be had'), (format('book(''one'', gen_random_uuid(), %s, array[%s,%s,%s])', :show, :a1, :a2, :a3), 'nor with another'),
  (format('hold_seats(''one'', %s, array[%s,%s])', :show, :a1, :a2), 'they need not be held')) v (call, about);
select pg_temp.allows(format('select api.hold_seats(''one'', %s, array[%s])', :show, :a4), 'holding something else');
select pg_temp.allows(format('select api.release_seats(''one'', %s)', :show), 'and giving it up');
select is(pg_temp.states('one'), 'offered,,"A 1-1, A 1-2"|left,,', 'does nothing to the offer');
select is(pg_temp.state_of(:show, 2, 'one'), 'held_by_me', 'nor to its seats');
select pg_temp.refuses(format('select api.join_waiting_list(''one'', gen_random_uuid(), %s, 1)', :show), 'MU009', 'who has an offer waits for nothing more');
select pg_temp.allows(format('select api.book(''one'', gen_random_uuid(), %s, array[%s,%s])', :show, :a2, :a1), 'the offer is taken by booking its seats');
select is(pg_temp.states('one'), 'taken,,"A 1-1, A 1-2"|left,,', 'it says so');
select is((select has_offers from data.purse p join data.member m using (member_id) where m.email = 'one@tap.example'), false, 'and so does the purse');
select is(pg_temp.state_of(:show, 1), 'sold', 'they are sold');
select is(pg_temp.broken(), '', 'nothing is broken');
select pg_temp.refuses(format('select api.decline_offer(''one'', %s)', :entry1), 'MU006', 'what is taken is not declined');
select pg_temp.allows(format('select api.leave_waiting_list(''one'', %s)', :entry1), 'nor left');
select is(pg_temp.states('one'), 'taken,,"A 1-1, A 1-2"|left,,', 'it stays so');

-- given back again, with somebody waiting: one of the two is free for nobody
select pg_temp.cancel((select max(booking_id) from data.booking b join data.member m using (member_id) where m.email = 'one@tap.example')) \g /dev/null
select pg_temp.gives(format('select * from api.waiting_list(%s)', :show), '2,4', 'they came back again');
select pg_temp.join_up('four', :show) as entry4 \gset
select pg_temp.join_up('five', :show) as entry5 \gset
select is(pg_temp.run(), '2,0', 'two who want one each');
select is(pg_temp.states('four') || ' ' || pg_temp.states('five'), 'offered,,"A 1-2" offered,,"A 1-1"', 'the first has the one nearer to the middle');
-- declined: the next one's
select pg_temp.join_up('poller', :show) as entry6 \gset
select pg_temp.allows(format('select api.decline_offer(''four'', %s)', :entry4), 'one is declined');
select pg_temp.allows(format('select api.decline_offer(''four'', %s)', :entry4), 'twice');
select is(pg_temp.state_of(:show, 2), 'returning', 'the seat is nobody''s');
select is((select k.until = upper(s.period) from data.seat_claim k, data.sale s where k.show_id = :show and s.show_id = :show and k.seat_id = :a2), true, 'it goes to who waits next');
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', who, :show, :a2), 'MU003', 'not to ' || who) from unnest(array['four', 'poller', 'owner']) who;
select is(pg_temp.run(), '1,0', 'with the next run');
select is(pg_temp.states('poller') || ' ' || pg_temp.states('four'), 'offered,,"A 1-2" declined,,"A 1-2"', 'as it is told');
-- lapsed: at once nobody's, then the next one's, or the sale's at an hour of release
select pg_temp.join_up('four', :show) as entry7 \gset
select pg_temp.time_passes('poller');
select is(pg_temp.states('poller'), 'lapsed,,"A 1-2"', 'an offer lapses by the clock');
select is(pg_temp.state_of(:show, 2) || ' ' || pg_temp.state_of(:show, 2, 'poller'), 'returning returning', 'its seat is nobody''s');
select pg_temp.refuses(format('select api.book(%L, gen_random_uuid(), %s, array[%s])', who, :show, :a2), 'MU003', 'to be had by nobody: ' || who) from unnest(array['four', 'poller', 'owner']) who;
select pg_temp.refuses(format('select api.decline_offer(''poller'', %s)', :entry6), 'MU006', 'or to be declined');
select is(pg_temp.broken(), '', 'nothing is broken before the next run');
select is(pg_temp.run(), '1,1', 'which makes the next offer');
select is(pg_temp.states('four'), 'offered,,"A 1-2"|declined,,"A 1-2"', 'to who waited next');
select pg_temp.time_passes('four');
-- (The offer was to last half an hour: an hour of release within that is not waited for.)
select is((select k.until in (private.next_release(s.releases, s.time_zone, upper(s.period), clock_timestamp()), private.next_release(s.releases, s.time_zone, upper(s.period), clock_timestamp() + interval '31 minutes'))
           from data.seat_claim k join data.sale s using (show_id) where k.show_id = :show and k.seat_id = :a2), true, 'when nobody else waits, it returns at an hour of release without any run');
select pg_temp.join_up('four', :show) as entry8 \gset
select is(pg_temp.states('four'), 'waiting,3,|lapsed,,"A 1-2"|declined,,"A 1-2"', 'who let it lapse may wait again');
select is((select k.until = upper(s.period) from data.seat_claim k, data.sale s where k.show_id = :show and s.show_id = :show and k.seat_id = :a2), true, 'and the seat waits for them');
select is(pg_temp.broken(), '', 'nothing is broken');
select is(pg_temp.run(), '1,0', 'to whom it goes');

-- another booking of the concert: the offer goes on
select is(pg_temp.states('five'), 'offered,,"A 1-1"', 'somebody has an offer');
select pg_temp.join_up('poller', :show) as entry9 \gset
select pg_temp.books('five', :show2, :a6) as elsewhere \gset
select is(pg_temp.states('five'), 'declined,,"A 1-1"', 'and books another evening instead');
select is(pg_temp.broken(), '', 'nothing is broken');
select is(pg_temp.run(), '1,0', 'the seat goes on');
select is(pg_temp.states('poller'), 'offered,,"A 1-1"|lapsed,,"A 1-2"', 'to the next');
-- who has a booking is passed over, and who is not, is not
select pg_temp.cancel(:elsewhere) \g /dev/null
select pg_temp.join_up('five', :show) as entry10 \gset
select pg_temp.books('five', :show2, :b1) as elsewhere \gset
select pg_temp.join_up('owner', :show) as entry11 \gset
select pg_temp.allows(format('select api.leave_waiting_list(''poller'', %s)', :entry9), 'who leaves with an offer');
select is(pg_temp.run(), '1,0', 'gives it to the next');
select is(pg_temp.states('owner') || ' ' || split_part(pg_temp.states('five'), '|', 1), 'offered,,"A 1-1" waiting,3,', 'who has no booking of the concert');
select is(pg_temp.broken(), '', 'nothing is broken');

-- how seats are chosen: the dearest grade, the foremost row, beside each other
select pg_temp.books('one', :other_show, pg_temp.seat(:other_show, 1), pg_temp.seat(:other_show, 2), pg_temp.seat(:other_show, 4), pg_temp.seat(:other_show, 5)) as ob1 \gset
select pg_temp.books('two', :other_show, pg_temp.seat(:other_show, 7), pg_temp.seat(:other_show, 8), pg_temp.seat(:other_show, 11), pg_temp.seat(:other_show, 12)) as ob2 \gset
select pg_temp.cancel(:ob1) \g /dev/null
select pg_temp.cancel(:ob2) \g /dev/null
select pg_temp.join_up('owner', :other_show, 3) as e1 \gset
select pg_temp.join_up('owner2', :other_show, 1, 'S') as e2 \gset
select pg_temp.join_up('owner3', :other_show, 2) as e3 \gset
select pg_temp.join_up('three', :other_show, 2) as e4 \gset
select pg_temp.join_up('poller', :other_show, 1) as e5 \gset
select pg_temp.join_up('four', :other_show, 2, 'R') as e6 \gset
select pg_temp.join_up('five', :other_show, 1, 'R') as e7 \gset
select is(pg_temp.run(), '5,0', 'as many as can be satisfied');
select is(string_agg(m || ' ' || split_part(pg_temp.states(m), '|', 1), ' ' order by n), 'owner waiting,1, owner2 offered,,"B 1-2" owner3 offered,,"A 1-1, A 1-2" three offered,,"A 1-4, A 1-5" poller offered,,"A 2-3" four waiting,2, five offered,,"A 2-2"', 'each by what is left')
from unnest(array['owner', 'owner2', 'owner3', 'three', 'poller', 'four', 'five']) with ordinality v (m, n);
select is((select k.until = n.next_release_at from data.seat_claim k, api.shows(:other) n where k.show_id = :other_show and n.show_id = :other_show and k.seat_id = pg_temp.seat(:other_show, 11)), true, 'what satisfies nobody returns to sale');
select is(pg_temp.broken(), '', 'nothing is broken');

-- four beside each other are two pairs, though the two in the middle are nearer to it
select pg_temp.books('one', :evening, pg_temp.seat(:evening, 1), pg_temp.seat(:evening, 2), pg_temp.seat(:evening, 3), pg_temp.seat(:evening, 4)) as ob3 \gset
select pg_temp.cancel(:ob3) \g /dev/null
select pg_temp.join_up('owner', :evening, 2) as e8 \gset
select pg_temp.join_up('owner2', :evening, 2) as e9 \gset
select is(pg_temp.run(), '2,0', 'no pair is torn');
select is(split_part(pg_temp.states('owner'), '|', 1) || ' ' || split_part(pg_temp.states('owner2'), '|', 1), 'offered,,"A 1-3, A 1-4" offered,,"A 1-1, A 1-2"', 'for another');

-- what does not fit: beyond the end of a row of seats that came back, or beyond what the concert or the member allows now
select pg_temp.books('one', :evening2, pg_temp.seat(:evening2, 1), pg_temp.seat(:evening2, 2), pg_temp.seat(:evening2, 3)) as ob4 \gset
select pg_temp.cancel(:ob4) \g /dev/null
select expires_at as held_until from api.hold_seats('poller', :evening2, array[pg_temp.seat(:evening2, 11)]) \gset
select pg_temp.join_up('owner3', :evening2, 2) as e10 \gset
select pg_temp.join_up('three', :evening2, 2) as e11 \gset
select is((select until from data.seat_claim where show_id = :evening2 and seat_id = pg_temp.seat(:evening2, 11)), :'held_until'::timestamptz, 'a hold stays what it is');
select api.release_seats('poller', :evening2) \g /dev/null
update data.concert set seat_limit = 1 where concert_id = :third;
select is(pg_temp.run(), '0,0', 'nobody is offered more than one may book');
update data.concert set seat_limit = 4, age_limit = 19 where concert_id = :third;
select is(pg_temp.run(), '0,0', 'nor what one is too young for');
update data.concert set age_limit = 0, booking_opens = '2089-01-01' where concert_id = :third;
select is(pg_temp.run(), '0,0', 'nor before the sale opens again');
update data.concert set booking_opens = '2020-01-01' where concert_id = :third;
update data.setting set value = '1440' where name = 'offer_minutes';
select is(pg_temp.run(), '1,0', 'of three seats one pair is offered');
select is(split_part(pg_temp.states('owner3'), '|', 1) || ' ' || split_part(pg_temp.states('three'), '|', 1), 'offered,,"A 1-1, A 1-2" waiting,1,', 'to the first');
select api.leave_waiting_list('three', :e11) \g /dev/null
select is((select bool_and(until > offered_until) from data.seat_claim where show_id = :evening2 and offered_until is not null), true, 'no hour of release comes before the end of an offer');
select is(pg_temp.broken(), '', 'nothing is broken');
update data.setting set value = '30' where name = 'offer_minutes';

-- the organiser
select pg_temp.member('boss', 0, 'admin') \g /dev/null
select pg_temp.allows(format('select api.cancel_show(''boss'', gen_random_uuid(), %s, ''Storm'')', :other_show), 'a show is cancelled');
select is(split_part(pg_temp.states('three'), '|', 2) || ' ' || split_part(pg_temp.states('four'), '|', 1), 'lapsed,,"A 1-4, A 1-5" lapsed,,', 'nothing is offered of it, and nobody waits');
select is((select count(*) from data.seat_claim where show_id = :other_show and until > clock_timestamp()), 0::bigint, 'nobody has a seat');
select is(pg_temp.broken(), '', 'nothing is broken');
select pg_temp.allows(format('select api.move_show(''boss'', gen_random_uuid(), %s, ''2090-07-01Z'', ''Fog'')', :show), 'a show is moved');
select is(pg_temp.state_of(:show, 1), 'held', 'its offers stay');
select is((select string_agg(m.name, ',' order by m.name) from data.purse p join data.member m using (member_id) where p.has_offers), 'four,owner,owner2,owner3', 'those of other shows, too');
select is(pg_temp.broken(), '', 'nothing is broken');
select is(pg_temp.run(), '0,0', 'and there is nothing to do');

-- a sale that ends earlier than it was to
select pg_temp.concert('short') as short \gset
select pg_temp.show(:short) as short_show, pg_temp.member('late') as late, pg_temp.member('giver') \gset
select pg_temp.books('giver', :short_show, pg_temp.seat(:short_show, 1)) as given \gset
select pg_temp.join_up('late', :short_show) as late_entry \gset
select api.cancel_booking('giver', gen_random_uuid(), :given) \g /dev/null
select is(pg_temp.run(), '1,0', 'an offer of half an hour');
update data.concert set booking_closes = clock_timestamp() + interval '10 minutes' where concert_id = :short;
select private.refresh_returns(:short) \g /dev/null
select is((select e.offer_ends_at = upper(s.period) and q.offered_until = upper(s.period) from data.waiting_entry e join data.sale s using (show_id) join data.seat_claim q using (show_id) where e.entry_id = :late_entry), true,
          'ends with the sale');
select is(pg_temp.broken(), '', 'nothing is broken');
update data.concert set booking_closes = '2021-01-01Z' where concert_id = :short;
select private.refresh_returns(:short) \g /dev/null
select is(pg_temp.run(), '0,1', 'and lapses at once when it is over');
select is(pg_temp.broken(), '', 'nothing is broken');

-- when an offer ends
select is((private.offer_end(zone, sale::timestamptz, at::timestamptz) at time zone zone)::text, ends, about) from (values
  ('Asia/Seoul', '2090-01-01Z', '2026-06-01T10:00:00+09:00', '2026-06-01 10:30:00', 'within the hours')) v (zone, sale, at, ends, about);
update data.setting set value = case name when 'offer_hours_from' then '08:00' else '23:00' end where name in ('offer_hours_from', 'offer_hours_until');
select is((private.offer_end(zone, sale::timestamptz, at::timestamptz) at time zone zone)::text, ends, about) from (values
  ('Asia/Seoul', '2090-01-01Z', '2026-06-01T22:30:00+09:00', '2026-06-01 23:00:00', 'just within the hours'),
  ('Asia/Seoul', '2090-01-01Z', '2026-06-01T22:30:01+09:00', '2026-06-02 08:00:01', 'a second too late: the rest runs in the morning'),
  ('Asia/Seoul', '2090-01-01Z', '2026-06-01T22:50:00+09:00', '2026-06-02 08:20:00', 'ten minutes in the evening, twenty in the morning'),
  ('Asia/Seoul', '2090-01-01Z', '2026-06-01T23:00:00+09:00', '2026-06-02 08:30:00', 'in the night'), ('Asia/Seoul', '2090-01-01Z', '2026-06-01T03:00:00+09:00', '2026-06-01 08:30:00', 'in the small hours'),
  ('Asia/Seoul', '2090-01-01Z', '2026-06-01T08:00:00+09:00', '2026-06-01 08:30:00', 'at the first second'), ('Asia/Seoul', '2026-06-01T10:10:00+09:00', '2026-06-01T10:00:00+09:00', '2026-06-01 10:10:00', 'with the sale'),
  ('Asia/Seoul', '2026-06-02T07:00:00+09:00', '2026-06-01T23:00:00+09:00', '2026-06-02 07:00:00', 'with a sale that ends in the night'),
  ('America/Los_Angeles', '2090-01-01Z', '2026-06-01T10:00:00+09:00', '2026-05-31 18:30:00', 'by the clock of a venue in the west'),
  ('America/New_York', '2090-01-01Z', '2026-03-08T01:30:00-05:00', '2026-03-08 08:30:00', 'in a night with an hour less')) v (zone, sale, at, ends, about);
select * from finish();
rollback;
