\ir support.psql
-- Waiting for seats: who may, what is refused, a request that comes again, the place in the line, and how it ends.
select no_plan();
update data.setting set value = case name when 'offer_hours_from' then '00:00' else '24:00' end where name in ('offer_hours_from', 'offer_hours_until');
select pg_temp.concert('one') as concert, pg_temp.concert('grown', '{"age_limit": 19}') as grown,
       pg_temp.concert('over', '{"booking_closes": "2020-01-02T00:00:00Z"}') as over, pg_temp.concert('early', '{"booking_opens": "2089-01-01T00:00:00Z"}') as early,
       pg_temp.concert('two') as two \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:grown) as grown_show, pg_temp.show(:over) as over_show,
       pg_temp.show(:early) as early_show, pg_temp.show(:two) as two_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2 \gset
select pg_temp.member('fan'), pg_temp.member('friend'), pg_temp.member('third'), pg_temp.member('seller'), pg_temp.member('child', born => '2080-01-01'), pg_temp.member('boss', 0, 'admin') \g /dev/null
\set r1 '11111111-1111-1111-1111-111111111111'
\set r2 '22222222-2222-2222-2222-222222222222'
create function pg_temp.joins(token text, request uuid, show bigint, seats int default 1, grade text default null) returns text language sql as $$
  select format('select entry_id is not null, place from api.join_waiting_list(%L, %L, %L, %L, %L)', token, request, show, seats, grade)
$$;
create function pg_temp.entry(who text) returns bigint language sql as $$
  select max(e.entry_id) from data.waiting_entry e join data.member m using (member_id) where m.email = who || '@tap.example'
$$;
create function pg_temp.lines(token text) returns text language sql as $$
  select pg_temp.rows(format('select title, grade, seats, place, state, seat_names from api.my_waiting_list(%L)', token))
$$;

-- who may wait, and for what
select pg_temp.refuses(pg_temp.joins(token, request, show, seats, grade), code, about) from (values
  ('fan', null::uuid, :show::bigint, 1, null::text, 'MU009', 'no request id'), ('nobody', :'r1', :show, 1, null, 'MU007', 'unknown token'),
  ('fan', :'r1', null, 1, null, 'MU009', 'no show'), ('fan', :'r1', -1, 1, null, 'MU006', 'no such show'), ('fan', :'r1', :show, null, null, 'MU009', 'null seats'),
  ('fan', :'r1', :show, 0, null, 'MU005', 'no seat'), ('fan', :'r1', :show, -1, null, 'MU005', 'fewer'), ('fan', :'r1', :show, 5, null, 'MU005', 'more than one may book'),
  ('fan', :'r1', :show, 2147483647, null, 'MU005', 'very many'), ('fan', :'r1', :show, 1, 'X', 'MU009', 'a grade of none'), ('fan', :'r1', :show, 1, '', 'MU009', 'a grade without a name'),
  ('fan', :'r1', :over_show, 1, null, 'MU001', 'the sale is over'),
  ('child', :'r1', :grown_show, 1, null, 'MU011', 'too young'), ('fan', :'r1', :grown_show, 1, null, 'MU011', 'of unknown age')) v (token, request, show, seats, grade, code, about);
select pg_temp.gives(pg_temp.joins('fan', gen_random_uuid(), :early_show), 't,1', 'before the sale begins');
delete from data.waiting_entry;
select pg_temp.gives(pg_temp.joins('fan', :'r1', :show, 4, 'R'), 't,1', 'as many as one may book');
select pg_temp.gives(pg_temp.joins('friend', :'r1', :show), 't,2', 'the next, with a request id of its own');
select pg_temp.gives(pg_temp.joins('fan', :'r1', :show, 4, 'R'), 't,1', 'the same request again');
select pg_temp.refuses(statement, 'MU013', about) from (values
  (pg_temp.joins('fan', :'r1', :show2, 4, 'R'), 'for another show'), (pg_temp.joins('fan', :'r1', :show, 3, 'R'), 'fewer seats'), (pg_temp.joins('fan', :'r1', :show, 4, 'S'), 'another grade'),
  (pg_temp.joins('fan', :'r1', :show, 4), 'any grade')) v (statement, about);
select pg_temp.allows(format('select api.top_up(''fan'', %L, 5)', :'r2'), 'a top-up');
select pg_temp.refuses(pg_temp.joins('fan', :'r2', :show2), 'MU013', 'an id of the ledger''s');
select pg_temp.refuses(pg_temp.joins('fan', gen_random_uuid(), :show), 'MU009', 'who waits already');
select pg_temp.gives(pg_temp.joins('fan', gen_random_uuid(), :show2), 't,1', 'for another evening, too');
select pg_temp.gives(pg_temp.joins('third', gen_random_uuid(), :show, 1, 'S'), 't,3', 'the third');
select is(pg_temp.lines('third'), 'one,S,1,3,waiting,', 'who sees it');
select is(pg_temp.lines('fan'), 'one,,1,1,waiting,|one,R,4,1,waiting,', 'the newest first');
select pg_temp.refuses('select * from api.my_waiting_list(''nobody'')', 'MU007', 'not everybody''s');
select pg_temp.gives(format('select * from api.waiting_list(%s)', :show), '3,0', 'how many wait, and nothing came back');
select pg_temp.refuses('select * from api.waiting_list(-1)', 'MU006', 'no such show');
select pg_temp.refuses('select * from api.waiting_list(null)', 'MU009', 'none');

-- leaving
select pg_temp.refuses(format('select api.leave_waiting_list(%L, %s)', token, entry), code, about) from (values
  ('nobody', pg_temp.entry('friend')::text, 'MU007', 'unknown token'), ('fan', pg_temp.entry('friend')::text, 'MU008', 'another''s'), ('fan', 'null', 'MU009', 'none'), ('fan', '-1', 'MU006', 'one that is not there')) v (token, entry, code, about);
select pg_temp.refuses(format('select api.decline_offer(%L, %s)', token, entry), code, about) from (values
  ('nobody', pg_temp.entry('friend')::text, 'MU007', 'unknown token'), ('fan', pg_temp.entry('friend')::text, 'MU008', 'another''s'), ('fan', 'null', 'MU009', 'none'), ('fan', '-1', 'MU006', 'one that is not there'),
  ('friend', pg_temp.entry('friend')::text, 'MU006', 'nothing is offered')) v (token, entry, code, about);
select pg_temp.allows(format('select api.leave_waiting_list(''friend'', %s)', pg_temp.entry('friend')), 'one leaves');
select is(pg_temp.lines('friend'), 'one,,1,,left,', 'and is out of the line');
select is(pg_temp.lines('third'), 'one,S,1,2,waiting,', 'in which the others move up');
select pg_temp.allows(format('select api.leave_waiting_list(''friend'', %s)', pg_temp.entry('friend')), 'again');
select pg_temp.refuses(format('select api.decline_offer(''friend'', %s)', pg_temp.entry('friend')), 'MU006', 'nothing to decline');
select pg_temp.gives(pg_temp.joins('friend', :'r1', :show), 't,2', 'the request of then has the answer of then');
select pg_temp.gives(pg_temp.joins('friend', :'r2', :show), 't,3', 'who comes back is the last');
select pg_temp.refuses(format('update data.waiting_entry set %s', change), '42501', 'a client turns nothing: ' || change) from unnest(array['entry_id = 1', 'place = 1']) change;
select throws_ok(format('update data.waiting_entry set %s = %1$s', col), '55000', null, 'nor does anybody else: ' || col)
from unnest(array['member_id', 'show_id', 'request_id', 'seats', 'grade', 'place', 'joined_at', 'joined']) col;

-- a booking of the concert
select booking_id as booking from api.book('seller', gen_random_uuid(), :show, array[:a1]) \gset
select pg_temp.refuses(pg_temp.joins('seller', :'r1', :show2), 'MU002', 'who has a booking of the concert');
select pg_temp.gives(pg_temp.joins('seller', :'r1', :two_show), 't,1', 'for another concert');

-- the end of the sale, and of the show
select pg_temp.concert('two', '{"booking_closes": "2020-01-02T00:00:00Z"}') \g /dev/null
select is(pg_temp.lines('seller'), 'two,,1,,lapsed,', 'nobody waits when the sale is over');
select pg_temp.gives(format('select * from api.waiting_list(%s)', :two_show), '0,0', 'of nobody');
select pg_temp.concert('two') \g /dev/null
select is(pg_temp.lines('seller'), 'two,,1,1,waiting,', 'the place is kept when there is a sale again');
select pg_temp.allows(format('select api.move_show(''boss'', gen_random_uuid(), %s, ''2090-07-01Z'', ''Fog'')', :two_show), 'a show is moved');
select is(pg_temp.lines('seller'), 'two,,1,1,waiting,', 'its line stays');
select pg_temp.allows(format('select api.cancel_concert(''boss'', gen_random_uuid(), %s, ''Storm'')', :two), 'it is cancelled');
select is(pg_temp.lines('seller'), 'two,,1,,lapsed,', 'and over');
select pg_temp.refuses(pg_temp.joins('seller', gen_random_uuid(), :two_show), 'MU001', 'for good');
select is((select string_agg(detail, '') from private.verify() where invariant in (1, 2, 5, 13, 17, 18)), '', 'the books are as they should be');
select * from finish();
rollback;
