\ir support.psql
-- What a draw tells those who entered it, by bell and by mail.
select no_plan();
select pg_temp.member(name, coins, role) from (values ('one', 100000, 'fan'), ('two', 100000, 'fan'), ('three', 100000, 'fan'), ('silent', 100000, 'fan'), ('gone', 100000, 'fan'), ('admin', 0, 'admin')) v (name, coins, role) \g /dev/null
select outcome from api.import_catalogue('admin', '{"format": "my-universe/1", "venues": [{"name": "Draw Hall", "sections": [{"name": "A", "rows": 1, "seats_per_row": 6}, {"name": "B", "rows": 1, "seats_per_row": 4}]}],
  "concerts": [{"source": "tap", "source_id": "drawn", "title": "Drawn", "venue": "Draw Hall", "seat_limit": 4, "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2090-01-01T00:00:00Z",
      "prices": [{"grade": "R", "price": 100, "sections": ["A"]}, {"grade": "S", "price": 50, "sections": ["B"]}], "shows": ["2090-06-01T19:00:00+09:00"],
      "sale": [{"kind": "draw", "opens": "2030-01-01T00:00:00Z", "closes": "2030-02-01T00:00:00Z", "share_percent": 50, "draw_at": "2030-02-01T00:00:00Z", "beacon": {"source": "file", "round": 12}}]}]}') \g /dev/null
select concert_id as concert, show_id as show, phase_id as phase from data.show join data.concert using (concert_id) join data.sale_phase using (concert_id) where source_id = 'drawn' \gset
create function pg_temp.queue() returns text language sql as $$
  select string_agg(format('%s %s', split_part(m.email, '@', 1), q.kind), '|' order by q.kind, m.name) from data.mail q join data.member m using (member_id)
$$;
create function pg_temp.bell(token text) returns text language sql as $$ select pg_temp.rows(format('select kind from api.my_reminders(%L, now() - interval ''1 day'')', token)) $$;
create function pg_temp.fact(token text, kind text, variadic facts text[]) returns text language sql as $$
  select nullif(concat_ws(',', variadic array(select f ->> x from unnest(facts) x)), '') from data.mail q join data.member m using (member_id), private.mail_facts(q) f where m.name = token and q.kind = fact.kind
$$;
update data.sale_phase set opens = clock_timestamp() - interval '1 hour', closes = clock_timestamp() + interval '1 hour', draw_at = clock_timestamp() + interval '1 hour' where phase_id = :phase;
-- Three of R are given, two of S: one of three who want two beside each other wins, and who wants three of S never does.
select entry_id from (values ('one', 'R', 2), ('two', 'R', 2), ('three', 'R', 2), ('silent', 'S', 3), ('gone', 'R', 2)) v (who, grade, seats),
  lateral api.enter_draw(who, gen_random_uuid(), :phase, jsonb_build_array(jsonb_build_object('show_id', :show, 'grade', grade, 'seats', seats))) \g /dev/null
select api.withdraw_entry('gone', entry_id) from api.my_entries('gone') \g /dev/null
select api.set_notice('silent', k, false) from unnest('{draw_won,draw_moved_up,draw_ending,draw_lost}'::text[]) k \g /dev/null
update data.sale_phase set closes = clock_timestamp(), draw_at = clock_timestamp() where phase_id = :phase;

-- where no mail goes out
savepoint no_mail;
select private.make_draw(:phase, '{"source": "file", "round": "12", "value": "0000000000000000", "checked": false}') \g /dev/null
select is(private.queue_reminders(), 0::bigint, 'nothing is queued');
select is(pg_temp.queue(), null, 'of anything');
rollback to no_mail;

insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example');
select is(private.make_draw(:phase, '{"source": "file", "round": "12", "value": "0000000000000000", "checked": false}')::text, '(4,1)', 'it is drawn');
select m.name as winner from data.draw_award join data.draw_entry using (entry_id) join data.member m using (member_id) \gset
select m.name as next from data.draw_rank r join data.draw_entry e using (entry_id) join data.member m using (member_id) where m.name not in ('silent', :'winner') order by r.rank limit 1 \gset
select m.name as last, r.rank as last_rank from data.draw_rank r join data.draw_entry e using (entry_id) join data.member m using (member_id) where m.name not in ('silent', :'winner', :'next') \gset
select is(pg_temp.queue(), :'winner' || ' draw_won', 'the winner is told with it');
select is(pg_temp.fact(:'winner', 'draw_won', 'title', 'venue', 'starts_at'), 'Drawn,Draw Hall,2090-06-01T10:00:00+00:00', 'of what');
select is((select jsonb_array_length(private.mail_facts(q) -> 'tickets') from data.mail q), 2, 'which seats');
select is(pg_temp.fact(:'winner', 'draw_won', 'pay_until')::timestamptz, (select pay_until from data.draw_award), 'and until when to pay');
select is(private.queue_reminders(), 2::bigint, 'who lost is told by the job, unless it is not wanted');
select is(pg_temp.queue(), concat_ws('|', least(:'next', :'last') || ' draw_lost', greatest(:'next', :'last') || ' draw_lost', :'winner' || ' draw_won'), 'and who withdrew is not');
select is(private.queue_reminders(), 0::bigint, 'once');
select is(pg_temp.fact(:'last', 'draw_lost', 'title', 'rank', 'entrants', 'starts_at'), 'Drawn,' || :'last_rank' || ',4', 'at which rank');
select is(pg_temp.bell(:'winner'), 'draw_won', 'the bell tells the winner');
select is(pg_temp.bell(:'last'), 'draw_lost', 'and who lost');
select is(pg_temp.bell('silent'), null, 'unless it is not wanted');
select is(pg_temp.bell('gone'), null, 'and nobody who withdrew');
select won_at from data.draw_award \gset
select pg_temp.gives(format('select concert_id, starts_at = ''2090-06-01T10:00:00Z'', at = %L from api.my_reminders(%L, now() - interval ''1 day'')', :'won_at', :'winner'), :'concert' || ',t,t', 'of which show');
select pg_temp.gives(format('select kind from api.my_reminders(%L, clock_timestamp())', :'winner'), null, 'not what was told before');

-- the time to pay
select is(private.award_ends_soon(a), (select pay_until from data.draw_award) - interval '2 hours', 'two hours before') from data.draw_award a;
update data.draw_award set won_at = clock_timestamp() - interval '23 hours', pay_until = clock_timestamp() + interval '121 minutes';
select is(private.queue_reminders(), 0::bigint, 'there are more than two hours left');
update data.draw_award set won_at = clock_timestamp() - interval '23 hours', pay_until = clock_timestamp() + interval '119 minutes';
select is(private.queue_reminders(), 1::bigint, 'two hours before the end');
select is(private.queue_reminders(), 0::bigint, 'once');
select is(pg_temp.fact(:'winner', 'draw_ending', 'kind'), 'draw_ending', 'the winner is told');
select is(pg_temp.bell(:'winner'), 'draw_won|draw_ending', 'by the bell, too');
delete from data.mail where kind = 'draw_ending';
update data.draw_award set won_at = clock_timestamp() - interval '29 minutes', pay_until = clock_timestamp() + interval '11 minutes';
select is(private.queue_reminders(), 0::bigint, 'of a short time less than three quarters are over');
update data.draw_award set won_at = clock_timestamp() - interval '31 minutes', pay_until = clock_timestamp() + interval '9 minutes';
savepoint unwanted;
select api.set_notice(:'winner', 'draw_ending', false) \g /dev/null
select is(private.queue_reminders(), 0::bigint, 'who does not want it is not told');
select is(pg_temp.bell(:'winner'), 'draw_won', 'nor by the bell');
rollback to unwanted;
select is(private.queue_reminders(), 1::bigint, 'for its last quarter');
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');

-- what is settled is not told any more
savepoint paid;
select b.booking_no from data.draw_award a, lateral api.book(:'winner', gen_random_uuid(), a.show_id, a.seat_ids) b \g /dev/null
select is(pg_temp.fact(:'winner', 'draw_won', 'kind'), null, 'what is paid');
select is(pg_temp.fact(:'winner', 'draw_ending', 'kind'), null, 'needs no hurry');
select is(pg_temp.bell(:'winner'), null, 'nor does the bell ring');
rollback to paid;
savepoint cancelled;
update data.concert set cancelled_at = now() where concert_id = :concert;
update data.show set cancelled_at = now() where show_id = :show;
select is((select count(private.mail_facts(q)) from data.mail q), 0::bigint, 'of a concert that is cancelled nothing is told');
select is(concat(pg_temp.bell(:'winner'), pg_temp.bell(:'last')), '', 'by the bell neither');
select pg_temp.gives(format('select state, why, is_cancelled from api.my_entries(%L)', who), answer, 'what became of it')
from (values (:'winner', 'lapsed,"it is cancelled",t'), (:'last', 'lost,"it is cancelled",t'), ('gone', 'withdrawn,"it is cancelled",t')) v (who, answer);
rollback to cancelled;
select pg_temp.gives(format('select state, is_cancelled from api.my_entries(%L)', :'winner'), 'won,f', 'as it is without');
savepoint late;
delete from data.mail;
update data.draw set told = 0, drawn_at = now() - interval '73 hours';
update data.draw_award set lapsed_at = clock_timestamp();
select is(private.queue_reminders(), 0::bigint, 'nor do old draws begin to be told when mail is set up');
rollback to late;

-- moving up
update data.draw_award set pay_until = clock_timestamp();
select is(pg_temp.bell(:'winner'), null, 'it is too late to pay');
select private.settle_draws() \g /dev/null
select is(pg_temp.fact(:'winner', 'draw_won', 'kind'), null, 'a win that lapsed is not told');
select is(pg_temp.fact(:'next', 'draw_moved_up', 'rank', 'entrants'), (select rank from data.draw_rank join data.draw_entry using (entry_id) join data.member using (member_id) where name = :'next') || ',4', 'who moves up is told');
select is(pg_temp.fact(:'next', 'draw_lost', 'kind'), null, 'and not any more of having lost');
select is(pg_temp.bell(:'next'), 'draw_moved_up', 'by the bell, too');
select is(pg_temp.bell(:'last'), 'draw_lost', 'for the last it stays');
select is((select string_agg(detail, '|') from private.verify() where detail <> ''), null, 'nothing is broken');
select * from finish();
rollback;
