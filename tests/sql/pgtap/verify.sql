-- How private.verify answers. What it names: damage_*.sql.
\ir support.psql
create function pg_temp.answer(statement text, query text) returns text language plpgsql as $$
declare
  answer text;
begin
  execute statement;
  execute query into answer;
  raise exception using errcode = 'TAP00', message = coalesce(answer, '');
exception when sqlstate 'TAP00' then
  return sqlerrm;
end
$$;
select plan(14);
select is((select string_agg(format('%s %s', invariant, coalesce(detail, '?')), ',' order by invariant) from private.verify()),
          (select string_agg(i || ' ', ',' order by i) from generate_series(1, 21) i), 'a fresh deployment has nothing to complain of');
select is((select count(distinct name)::int from private.verify() where name <> ''), 21, 'each invariant has a name');

select pg_temp.answer('insert into data.purse (member_id, balance) select -i, 5 from generate_series(1, 25) i',
                      'select detail from private.verify() where invariant = 3') as many \gset
select is((select count(*)::int from regexp_matches(:'many'::text, 'has 5 coins', 'g')), 20, 'twenty rows are named');
select matches(:'many'::text, '; and 30 more$', 'and the others counted');

select pg_temp.answer('drop table data.cancelled_ticket cascade',
  'select string_agg(invariant || coalesce('' '' || detail, ''''), ''|'' order by invariant) from private.verify() where not ok') as gone \gset
select matches(:'gone'::text, '^1 broken_seats cannot look: relation "data.cancelled_ticket" does not exist', 'a check that cannot look says so');
select matches(:'gone'::text, '14 .*table data.cancelled_ticket is missing: restore it', 'and the others go on');

-- What is no damage: what an operator may do.
select is(pg_temp.answer(statement, 'select string_agg(detail, '' '') from private.verify() where not ok'), '', about) from (values
  ('create index slow_report on data.booking (booked_at); create table data.backup (like data.booking including all)',
   'an index for a report, and a table of one''s own'),
  ('update data.setting set value = ''00:10'' where name = ''hold_duration''; update data.setting set value = ''1 day 12 hours'' where name = ''session_lifetime''',
   'settings, however they are written'),
  ('update data.setting set value = ''off'' where name = ''self_service_top_up''', 'a switch'),
  ('alter table data.booking set (autovacuum_vacuum_scale_factor = 0.01); alter table data.seat_claim alter seat_id set statistics 500', 'tuning'),
  ('delete from data.log_in_attempt; delete from data.session', 'sweeping'),
  ('update data.setting set value = ''5000'' where name = ''top_up_maximum''', 'a limit that is lowered'),
  ('update data.structure set statement = ''14'' where kind = ''server''; update data.structure set statement = ''in other words'' where kind = ''index''',
   'another PostgreSQL, which writes statements in other words')) v (statement, about);
select is(pg_temp.answer('update data.structure set statement = ''14'' where kind = ''server''; drop index data.session_member',
                         'select detail from private.verify() where invariant = 14') ~ 'data.session_member is missing', true, 'but not less');
select * from finish();
rollback;
