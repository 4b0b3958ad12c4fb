\ir support.psql
-- Who is let in, once; and who may let in.
select no_plan();
select pg_temp.concert('one') as concert, pg_temp.concert('two') as other \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as show2, pg_temp.show(:other) as other_show \gset
select pg_temp.seat(:show, 1) as a1, pg_temp.seat(:show, 2) as a2, pg_temp.seat(:show, 11) as b1 \gset
select pg_temp.member('fan') as fan, pg_temp.member('friend') as friend, pg_temp.member('steward', 0, 'steward') as steward, pg_temp.member('staff', 0, 'staff') as staff,
       pg_temp.member('supervisor', 0, 'supervisor') as supervisor, pg_temp.member('admin', 0, 'admin') as admin \gset
select booking_id as booking from api.book('fan', gen_random_uuid(), :show, array[:a1, :a2, :b1]) \gset
select booking_id as second from api.book('friend', gen_random_uuid(), :show2, array[:a1]) \gset
select max(code) filter (where seat = 'A 1-1') as code1, max(code) filter (where seat = 'A 1-2') as code2, max(code) filter (where seat = 'B 1-1') as code3 from api.my_tickets('fan', :booking) \gset
create function pg_temp.scans(token text, code text, more text default '') returns text language sql as $$
  select format('select outcome, title, seat, used_at is not null as used from api.check_in(%L, %L%s)', token, code, more)
$$;

-- who may
select pg_temp.refuses(pg_temp.scans('nobody', :'code1'), 'MU007', 'unknown token');
select pg_temp.refuses(pg_temp.scans('fan', :'code1'), 'MU008', 'a fan');
select pg_temp.gives(pg_temp.scans(who, 'X'), 'unknown,,,f', who || ' may scan') from unnest('{steward,staff,supervisor,admin}'::text[]) who;
select pg_temp.refuses(format('select api.import_catalogue(%L, ''{"format": "my-universe/1"}'')', who), 'MU008', who || ' imports nothing') from unnest('{steward,staff,supervisor}'::text[]) who;
select is((select string_agg(private.create_account(role || '@role.example', 'password', role, role)::text is not null || '', ',') from unnest('{fan,steward,staff,supervisor,admin}'::text[]) role),
          'true,true,true,true,true', 'accounts of each role');
select throws_ok('select private.create_account(''x@role.example'', ''password'', ''x'', ''usher'')', 'MU009'::char(5), null, 'and of no other');
select is((select role from api.log_in('steward@role.example', 'password')), 'steward', 'a steward''s log-in says so');
select pg_temp.refuses(statement, code, about) from (values
  (pg_temp.scans('steward', null), 'MU009', 'no code'), (pg_temp.scans('steward', repeat('1', 1001)), 'MU009', 'a text that is no code'),
  (pg_temp.scans('steward', 'X', ', gate => null'), 'MU009', 'null'), (pg_temp.scans('steward', 'X', format(', gate => %L', repeat('g', 81))), 'MU009', 'a gate in many words'),
  (pg_temp.scans('steward', 'X', ', gate => E''\x01'''), 'MU009', 'a control character'), (pg_temp.scans('steward', :'code1', ', show_id => -1'), 'MU006', 'no such show')) v (statement, code, about);

-- once
select pg_temp.gives(pg_temp.scans('steward', code), 'unknown,,,f', 'a code that is none: ' || code) from unnest(array['', 'MU-00000001', lower(:'code1'), left(:'code1', 27) || 'X', 'abcdefghijkl' || right(:'code1', 16), 'I' || right(:'code1', 27), left(:'code1', 5) || '-' || right(:'code1', 22), repeat('가', 28), repeat('0', 28), 'https://example.com']) code;
select pg_temp.gives(pg_temp.scans('steward', :'code1', format(', show_id => %s', :show2)), 'wrong_show,one,"A 1-1",f', 'another evening');
select pg_temp.gives(pg_temp.scans('steward', :'code1', format(', show_id => %s', :other_show)), 'wrong_show,one,"A 1-1",f', 'another concert');
select pg_temp.gives(pg_temp.scans('steward', :'code1', format(', show_id => %s, gate => '' West  2 ''', :show)), 'admitted,one,"A 1-1",t', 'let in');
select pg_temp.gives(pg_temp.scans('steward', :'code1'), 'already_used,one,"A 1-1",t', 'not twice');
select pg_temp.gives(pg_temp.scans('staff', :'code1', format(', show_id => %s', :show2)), 'wrong_show,one,"A 1-1",t', 'nor at another evening');
select pg_temp.gives(format('select seat, state from api.my_tickets(''fan'', %s)', :booking), '"A 1-1",used|"A 1-2",valid|"B 1-1",valid', 'its ticket is used');
select is((select ticket_id from api.check_in('steward', :'code1')), (:booking * 1024 + 1)::bigint, 'and named');
select is((select used_at from api.check_in('steward', :'code1')), (select used_at from data.seat_claim where show_id = :show and seat_id = :a1), 'with when it was');
select is((select string_agg(concat_ws(' ', ordinal, gate, admitted_by = :steward), ', ') from data.admission), '1 West 2 t', 'where and by whom is kept');
select throws_ok('update data.admission set gate = ''''', '55000');
select pg_temp.gives(pg_temp.scans('admin', :'code2'), 'admitted,one,"A 1-2",t', 'without a show or a gate');

-- against cancelling
select pg_temp.refuses(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%s])', :booking, :booking * 1024 + 1), 'MU012', 'a used ticket is not given back');
select pg_temp.refuses(format('select api.cancel_booking(''fan'', gen_random_uuid(), %s)', :booking), 'MU012', 'nor a booking with one');
select pg_temp.allows(format('select api.cancel_tickets(''fan'', gen_random_uuid(), %s, array[%s])', :booking, :booking * 1024 + 3), 'the others may be');
select pg_temp.gives(pg_temp.scans('steward', :'code3'), 'cancelled,one,"B 1-1",f', 'and open no door');
select pg_temp.gives(pg_temp.scans('steward', :'code3', format(', show_id => %s', :show2)), 'cancelled,one,"B 1-1",f', 'at none');
update data.seat_claim set until = clock_timestamp() where show_id = :show and seat_id = :b1;
select pg_temp.member('next') \g /dev/null
select booking_id as after from api.book('next', gen_random_uuid(), :show, array[:b1]) \gset
select pg_temp.gives(pg_temp.scans('steward', :'code3'), 'cancelled,one,"B 1-1",f', 'though the seat is another''s');
select pg_temp.gives(pg_temp.scans('steward', code), 'admitted,one,"B 1-1",t', 'who is let in') from api.my_tickets('next', :after);

-- a ticket from before
insert into data.issued_ticket values (:second, 1, 77, '0123456789ABCDEF0123');
select pg_temp.gives(pg_temp.scans('steward', '0123456789ABCDEF0123'), 'admitted,one,"A 1-1",t', 'with the code that was printed');
select is((select ticket_id from api.check_in('steward', '0123456789ABCDEF0123')), 77::bigint, 'and its number');
select is((select string_agg(detail, '') from private.verify() where not ok and invariant <= 7), null, 'every invariant of the contract holds');
select * from finish();
rollback;
