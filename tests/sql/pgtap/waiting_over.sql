\ir support.psql
-- What the house makes of who waits: a moved show keeps them, a cancelled or dropped one does not, nor a wish that cannot come true. They are told.
select no_plan();
update data.setting set value = case name when 'offer_hours_from' then '00:00' else '24:00' end where name in ('offer_hours_from', 'offer_hours_until');
insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
\set two '{"cancellation": {"steps": [{"days_before": 0, "fee_percent": 0}], "free_hours": 0, "free_until_days_before": 0}}'
select pg_temp.concert('one', :'two') as concert, pg_temp.concert('other', :'two') as other, pg_temp.concert('drop', :'two') as dropping \gset
select pg_temp.show(:concert) as show, pg_temp.show(:concert, 2) as later, pg_temp.show(:other) as show2, pg_temp.show(:dropping) as show3, pg_temp.show(:dropping, 2) as later3 \gset
select pg_temp.member(m) from unnest('{one,two,three,four,owner,silent}'::text[]) m \g /dev/null
select pg_temp.member('boss', 0, 'admin'), pg_temp.member('young'), pg_temp.member('old', born => '1980-01-01') \g /dev/null
create function pg_temp.joins(who text, show bigint, seats int default 1, grade text default null) returns void language sql as $$
  select from api.join_waiting_list(who, gen_random_uuid(), show, seats, grade)
$$;
create function pg_temp.lines(token text) returns text language sql as $$
  select pg_temp.rows(format('select title, show_id is not null, starts_at at time zone time_zone, place, state, why from api.my_waiting_list(%L)', token))
$$;
create function pg_temp.bell(token text) returns text language sql as $$
  select pg_temp.rows(format('select kind, title, starts_at at time zone time_zone from api.my_reminders(%L, clock_timestamp() - interval ''1 hour'') where kind like ''waiting%%''', token))
$$;
-- The mails of a member that there is something to say in: kind, and these facts.
create function pg_temp.mails(who text, variadic facts text[]) returns text language sql as $$
  select string_agg(q.kind || ' ' || coalesce((select concat_ws(',', variadic array(select f.facts #>> array[n] from unnest(mails.facts) n)) from private.mail_facts(q) f (facts) where f.facts is not null), 'nothing'),
                    '|' order by q.mail_id)
  from data.mail q join data.member m using (member_id) where m.email = who || '@tap.example' and q.kind not in ('refund', 'offer')
$$;
create function pg_temp.broken() returns text language sql as $$ select string_agg(detail, '') from private.verify() where not ok $$;

-- moved: who waits keeps the place, and who has an offer keeps it
select booking_id as booking from api.book('owner', gen_random_uuid(), :show, array[pg_temp.seat(:show, 1)]) \gset
select pg_temp.joins(w, :show) from unnest('{one,two,silent}'::text[]) w \g /dev/null
select pg_temp.joins('three', :later) \g /dev/null
select api.set_notice('silent', k, false) from unnest('{waiting_moved,waiting_over}'::text[]) k \g /dev/null
select api.cancel_booking('owner', gen_random_uuid(), :booking), private.run_offers(0) \g /dev/null
select pg_temp.allows(format('select api.move_show(''boss'', gen_random_uuid(), %s, ''2090-07-01T20:00+09:00'', ''Fog'')', :show), 'a show is moved');
select is(pg_temp.lines('one'), 'one,t,"2090-07-01 20:00:00",,offered,', 'an offer stays');
select is(pg_temp.lines('two'), 'one,t,"2090-07-01 20:00:00",1,waiting,', 'the place, too');
select is(pg_temp.bell('two'), 'waiting_moved,one,"2090-07-01 20:00:00"', 'the bell tells');
select is(pg_temp.mails('two', 'title', 'reason', 'moved_from', 'starts_at'), 'waiting_moved one,Fog,2090-06-01T10:00:00+00:00,2090-07-01T11:00:00+00:00', 'and a mail');
select is(concat(pg_temp.bell('silent'), pg_temp.mails('silent', 'title')), '', 'not to who does not want it');
select is(concat(pg_temp.bell('three'), pg_temp.mails('three', 'title')), '', 'nor to who waits for another evening');
select pg_temp.allows(format('select api.move_show(''boss'', gen_random_uuid(), %s, ''2090-07-02T20:00+09:00'', ''More fog'')', :show), 'it is moved again');
select is(pg_temp.mails('two', 'reason'), 'waiting_moved nothing|waiting_moved More fog', 'only the last is told');
select is(pg_temp.bell('two'), 'waiting_moved,one,"2090-07-02 20:00:00"', 'in the bell, too');
select pg_temp.gives(format('select total from api.book(''one'', gen_random_uuid(), %s, array[%s])', :show, pg_temp.seat(:show, 1)), '100', 'the offer is taken');
select is(pg_temp.broken(), null, 'all is whole');

-- cancelled
select pg_temp.allows(format('select api.cancel_show(''boss'', gen_random_uuid(), %s, ''Storm'')', :show), 'a show is cancelled');
select is(pg_temp.lines('two'), 'one,t,"2090-07-02 20:00:00",,lapsed,cancelled', 'nobody waits any more');
select is(pg_temp.bell('two'), 'waiting_over,one,"2090-07-02 20:00:00"', 'the bell tells');
select is(pg_temp.mails('two', 'why', 'reason', 'title'), 'waiting_moved nothing|waiting_moved nothing|waiting_over cancelled,Storm,one', 'the mail why');
select is(pg_temp.lines('three'), 'one,t,"2090-06-02 19:00:00",1,waiting,', 'but for another evening');
select is(concat(pg_temp.bell('silent'), pg_temp.mails('silent', 'title')), '', 'not to who does not want it');
select is(pg_temp.broken(), null, 'all is whole');

-- dropped by an import, with what lapsed and is over already
select pg_temp.joins(w, :show3) from unnest('{one,four}'::text[]) w \g /dev/null
select api.leave_waiting_list('one', max(entry_id)) from data.waiting_entry where show_id = :show3 and member_id = (select member_id from data.member where email = 'one@tap.example') \g /dev/null
select pg_temp.joins('one', :later3) \g /dev/null
select pg_temp.concert('drop', :'two'::jsonb || '{"shows": ["2090-06-02T19:00:00+09:00"]}') \g /dev/null
select is((select count(*) from data.show where show_id = :show3), 0::bigint, 'an import drops a show');
select is(pg_temp.lines('four'), 'drop,t,"2090-06-01 19:00:00",,lapsed,dropped', 'the entry outlives it');
select is(pg_temp.bell('four'), 'waiting_over,drop,"2090-06-01 19:00:00"', 'the bell tells');
select is(pg_temp.mails('four', 'why', 'starts_at', 'venue'), 'waiting_over dropped,2090-06-01T10:00:00+00:00,Tap Hall', 'and a mail');
select is(split_part(pg_temp.lines('one'), '|', 1), 'drop,t,"2090-06-02 19:00:00",1,waiting,', 'who waits for the other waits on');
select is(split_part(pg_temp.lines('one'), '|', 2), 'drop,t,"2090-06-01 19:00:00",,left,', 'who had left sees it still');
select is(pg_temp.bell('one'), null, 'and is told nothing');
select is(pg_temp.broken(), null, 'all is whole');

-- a wish that cannot come true
select pg_temp.joins('one', :show2, 2, 'S'), pg_temp.joins('two', :show2, 4, 'R'), pg_temp.joins('three', :show2, 3), pg_temp.joins('young', :show2), pg_temp.joins('old', :show2) \g /dev/null
select pg_temp.concert('other', :'two'::jsonb || '{"prices": [{"grade": "R", "price": 100, "sections": ["A", "B"]}]}') \g /dev/null
select is((select string_agg(m.name || ' ' || e.state || coalesce(' ' || e.why, ''), ', ' order by e.entry_id) from data.waiting_entry e join data.member m using (member_id) where e.show_id = :show2),
          'one lapsed impossible, two waiting, three waiting, young waiting, old waiting', 'a grade that goes');
select pg_temp.concert('other', :'two'::jsonb || '{"prices": [{"grade": "R", "price": 100, "sections": ["A", "B"]}], "seat_limit": 3}') \g /dev/null
select is(pg_temp.lines('two'), 'other,t,"2090-06-01 19:00:00",,lapsed,impossible|one,t,"2090-07-02 20:00:00",,lapsed,cancelled', 'fewer seats than one wants');
select pg_temp.concert('other', :'two'::jsonb || '{"prices": [{"grade": "R", "price": 100, "sections": ["A", "B"]}], "seat_limit": 3, "age_limit": 19}') \g /dev/null
select is((select string_agg(m.name, ', ' order by e.entry_id) from data.waiting_entry e join data.member m using (member_id) where e.show_id = :show2 and e.state = 'waiting'),
          'old', 'members of unknown age, of a show for the old');
select is(pg_temp.mails('young', 'why', 'reason', 'title'), 'waiting_over impossible,other', 'is told');
select is(pg_temp.broken(), null, 'all is whole');

-- an offer that cannot be taken any more goes on to who can
select booking_id as sold from api.book('owner', gen_random_uuid(), :later3, array[pg_temp.seat(:later3, 1), pg_temp.seat(:later3, 2)]) \gset
select api.leave_waiting_list('one', max(entry_id)), pg_temp.joins('two', :later3, 2), pg_temp.joins('three', :later3) from data.waiting_entry where show_id = :later3 \g /dev/null
select api.cancel_booking('owner', gen_random_uuid(), :sold), private.run_offers(0) \g /dev/null
select is(split_part(pg_temp.lines('two'), '|', 1), 'drop,t,"2090-06-02 19:00:00",,offered,', 'an offer of two');
select pg_temp.concert('drop', :'two'::jsonb || '{"shows": ["2090-06-02T19:00:00+09:00"], "seat_limit": 1}') \g /dev/null
select is(split_part(pg_temp.lines('two'), '|', 1), 'drop,t,"2090-06-02 19:00:00",,lapsed,impossible', 'where one may book one');
select is((select p.has_offers from data.purse p join data.member m using (member_id) where m.email = 'two@tap.example'), false, 'is none');
select is(pg_temp.broken(), null, 'all is whole');
select private.run_offers(0) \g /dev/null
select is(split_part(pg_temp.lines('three'), '|', 1), 'drop,t,"2090-06-02 19:00:00",,offered,', 'the next one''s turn');
select is(pg_temp.broken(), null, 'all is whole');

-- a show that is moved to before its sale opens: there is no sale
select pg_temp.show(pg_temp.concert('early', '{"booking_opens": "2089-01-01T00:00:00Z"}')) as early \gset
select pg_temp.joins('two', :early), api.move_show('boss', gen_random_uuid(), :early, '2088-01-01T00:00:00Z', 'Fog') \g /dev/null
select is(split_part(pg_temp.lines('two'), '|', 1), 'early,t,"2088-01-01 09:00:00",,lapsed,', 'nobody waits where there is no sale');

-- what lives is never hidden behind what is over
select pg_temp.joins('four', :later) \g /dev/null
insert into data.waiting_entry (member_id, show_id, request_id, seats, place, joined_at, state, settled_at)
select m.member_id, :later, gen_random_uuid(), 1, 1, clock_timestamp(), 'left', clock_timestamp() from data.member m, generate_series(1, 250) where m.email = 'four@tap.example';
select pg_temp.gives('select state, count(*) from api.my_waiting_list(''four'') group by state order by state', 'left,200|waiting,1', 'the newest 200, and each that lives');
select * from finish();
rollback;
