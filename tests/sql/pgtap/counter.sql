\ir support.psql
-- What the counter does for members: finding them, and keeping seats for the house.
select no_plan();
create function pg_temp.broken() returns text language sql as $$ select string_agg(invariant || ' ' || detail, '|') from private.verify() where detail <> '' $$;
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:other) as other_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 3) as a3, pg_temp.seat(:show, 4) as a4 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('staff', 0, 'staff') as staff, pg_temp.member('supervisor', 0, 'supervisor') as supervisor, pg_temp.member('admin', 0, 'admin') as admin, pg_temp.member('steward', 0, 'steward') as steward \gset
update data.member set name = '아이유', phone = '01012345678' where member_id = :fan;
update data.member set name = 'Änne Schmidt', email = 'schmidt@tap.example' where member_id = :friend;
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1]) \gset

-- finding
create function pg_temp.finds(query text, token text default 'staff') returns text language sql as $$ select format('select name, email_masked, phone_masked, bookings from api.find_members(%L, %L)', token, query) $$;
select pg_temp.gives(pg_temp.finds(query), '아이유,fa***@tap.example,***5678,1', query) from unnest(array['아이', ' 아이유 ', 'fan@', 'FAN@tap.example', '5678', '234-5678', '010 1234 5678', 'MU-' || lpad(:'booking', 8, '0'), 'mu-' || :'booking']) query;
select pg_temp.gives(pg_temp.finds('änne'), '"Änne Schmidt",sc***@tap.example,,0', 'whatever case');
select is(pg_temp.rows(pg_temp.finds(query)), null, 'nobody: ' || query) from unnest('{유,%%,__,78,678x,MU-99999999,MU-x,이유,@tap.example}'::text[]) query where length(query) > 1;
select is((select count(*)::int from api.find_members('staff', 'st')), 2, 'several') ;
select pg_temp.refuses(pg_temp.finds(query, token), code, concat_ws(' ', token, left(query, 9))) from (values ('아이', 'fan', 'MU008'), ('아이', 'steward', 'MU008'), ('아이', 'nobody', 'MU007'), ('아', 'staff', 'MU009'), ('', 'staff', 'MU009'), (null, 'staff', 'MU009'),
  (repeat('x', 201), 'staff', 'MU009'), (E'\x01\x01', 'staff', 'MU009')) v (query, token, code);
select is((select detail ->> 'query' || ' ' || (detail ->> 'members') from api.acts('admin', '2020-01-01Z', '2100-01-01Z') where detail ->> 'query' = 'fan@'), format('fan@ [%s]', :fan), 'who looked for whom is on the record');

-- a booking by its number
create function pg_temp.looks_up(number text, token text default 'staff') returns text language sql as $$ select format('select title, seats, state, member_id from api.find_booking(%L, %L)', token, number) $$;
select pg_temp.gives(pg_temp.looks_up(number), format('one,"A 1-1",booked,%s', :fan), number) from unnest(array['MU-' || lpad(:'booking', 8, '0'), ' mu ' || :'booking', :'booking']) number;
select is((select array_to_json(array_agg(b))::text from (select * from api.my_bookings('fan')) b), (select regexp_replace(array_to_json(array_agg(b))::text, ',"member_id":\d+,"member_name":"[^"]*","sold_by":null,"slip":null', '') from (select * from api.find_booking('staff', :'booking')) b), 'all that its member sees');
select pg_temp.refuses(pg_temp.looks_up(number, token), code, concat_ws(' ', token, left(number, 9))) from (values ('1', 'fan', 'MU008'), ('1', 'steward', 'MU008'), ('1', 'nobody', 'MU007'), ('MU-99999999', 'staff', 'MU006'), ('x', 'staff', 'MU009'), ('', 'staff', 'MU009'), (null, 'staff', 'MU009'),
  (repeat('1', 200), 'staff', 'MU009'), ('MU-1234567890123456', 'staff', 'MU009')) v (number, token, code);
select is((select array_agg(t)::text from api.tickets_of('staff', :booking) t), (select array_agg(t)::text from api.my_tickets('fan', :booking) t), 'its tickets, to print them again');
select pg_temp.refuses(format('select api.tickets_of(%L, %s)', token, booking), code, concat_ws(' ', token, booking)) from (values ('fan', :'booking', 'MU008'), ('steward', :'booking', 'MU008'), ('nobody', :'booking', 'MU007'), ('staff', '-1', 'MU006'), ('staff', 'null', 'MU009')) v (token, booking, code);
select is((select count(*)::int from api.acts('admin', '2020-01-01Z', '2100-01-01Z') where act in ('find_booking', 'tickets_of') and object = 'booking MU-' || lpad(:'booking', 8, '0')), 5, 'on the record');

-- seats of the house
create function pg_temp.blocks(seats bigint[], blocked boolean, token text default 'supervisor', reason text default 'Sound desk') returns text language sql as $$
  select format('select api.block_seats(%L, %s, %L, %L, %L)', token, pg_temp.show((select concert_id from data.concert where title = 'one')), seats, blocked, reason)
$$;
create function pg_temp.states() returns text language sql as $$
  select string_agg(seat_label || ' ' || state, ',' order by seat_id) from (select * from api.seats(pg_temp.show((select concert_id from data.concert where title = 'one'))) order by seat_id limit 4) s
$$;
select pg_temp.allows(pg_temp.blocks(array[:a3, :a2], true), 'blocked');
select is(pg_temp.states(), '1 sold,2 blocked,3 blocked,4 free', 'both');
select pg_temp.allows(pg_temp.blocks(array[:a2], true), 'again changes nothing');
select pg_temp.refuses(format('select api.book(''friend'', gen_random_uuid(), %s, array[%s])', :show, :a2), 'MU003', 'nobody has it');
select pg_temp.allows(format('select api.hold_seats(''friend'', %s, array[%s])', :show, :a4), 'one is held');
select pg_temp.refuses(pg_temp.blocks(array[:a2, :a4], true), 'MU003', 'a held one is not blocked');
select pg_temp.refuses(pg_temp.blocks(array[:a1], true), 'MU003', 'nor a sold one');
select pg_temp.allows(pg_temp.blocks(array[:a1, :a2, :a4], false), 'what is not blocked stays as it is');
select is(pg_temp.states(), '1 sold,2 free,3 blocked,4 held', 'the blocked one is free');
select pg_temp.allows(format('select api.book(''friend'', gen_random_uuid(), %s, array[%s])', :show, :a2), 'and is sold');
select is(pg_temp.broken(), null, 'nothing is broken');
select pg_temp.gives('select actor, act, object, reason, detail ->> ''seats'' as seats from api.acts(''admin'', ''2020-01-01Z'', ''2100-01-01Z'') where act like ''%block_seats''',
  format('supervisor,unblock_seats,"show %s","Sound desk","[""A 1-2""]"|supervisor,block_seats,"show %1$s","Sound desk","[""A 1-2"", ""A 1-3""]"', :show), 'on the record, once each');
select pg_temp.refuses(pg_temp.blocks(seats, blocked, token, reason), code, concat_ws(' ', seats, blocked, token, reason)) from (values
  (array[:a3], true, 'staff', 'x', 'MU008'), (array[:a3], true, 'fan', 'x', 'MU008'), (array[:a3], true, 'nobody', 'x', 'MU007'), ('{}', true, 'supervisor', 'x', 'MU009'), (null, true, 'supervisor', 'x', 'MU009'), (array[:a3, :a3], true, 'supervisor', 'x', 'MU009'),
  (array[:a3, null], true, 'supervisor', 'x', 'MU009'), (array[-1], true, 'supervisor', 'x', 'MU006'), (array[:a3], null, 'supervisor', 'x', 'MU009'), (array[:a3], true, 'supervisor', ' ', 'MU009'), (array[:a3], true, 'supervisor', null, 'MU009')) v (seats, blocked, token, reason, code);
select pg_temp.refuses(format('select api.block_seats(''supervisor'', %s, array[%s], true, ''x'')', show, :a3), code, show) from (values ('-1', 'MU006'), ('null', 'MU009')) v (show, code);

-- what somebody waits for
select pg_temp.member('waiter') as waiter \gset
select place from api.join_waiting_list('waiter', gen_random_uuid(), :show, 1) \gset
select pg_temp.allows(pg_temp.blocks(array[:a3], false), 'let go while somebody waits');
select is(pg_temp.states(), '1 sold,2 sold,3 returning,4 free', 'it is for the list');
select * from private.run_offers(0) \g /dev/null
select is((select state from api.my_waiting_list('waiter')), 'offered', 'who is offered it');
select is(pg_temp.broken(), null, 'nothing is broken');
select * from finish();
rollback;
