-- What the specs race in: two concerts, each with two shows of six seats at 100 coins, and members a, b (rich) and poor (100
-- coins), whose tokens are their names. Schema race is the specs' own; clients may call it.
set client_min_messages = warning;
drop schema if exists race cascade;
create schema race;
grant usage on schema race to my_universe_client;
-- A client's own login, for what is different for those: set session authorization race_kiosk.
do $$
begin
  create role race_kiosk login in role my_universe_client;
exception when duplicate_object or unique_violation then null;
end
$$;

create function race.document(shows text[] default '{2090-06-01T19:00:00Z,2090-06-02T19:00:00Z}') returns jsonb language sql as $$
  select jsonb_build_object('format', 'my-universe/1',
    'venues', '[{"name": "Race Hall", "sections": [{"name": "A", "rows": 2, "seats_per_row": 3}]}]'::jsonb,
    'concerts', (select jsonb_agg(jsonb_build_object('source', 'race', 'source_id', n, 'title', n, 'venue', 'Race Hall',
      'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z',
      'prices', '[{"grade": "R", "price": 100, "sections": ["A"]}]'::jsonb, 'shows', shows))
      from unnest(array['one', 'two']) n))
$$;

-- The document with another price for concert one, and without the first show of concert two.
create function race.changed(price int) returns jsonb language sql as $$
  select jsonb_set(jsonb_set(d, '{concerts,0,prices,0,price}', to_jsonb(price)), '{concerts,1,shows}', jsonb_build_array(d #> '{concerts,1,shows,1}'))
  from race.document() d
$$;
-- A document with concert two changed, concert two as it was, and concert one changed.
create function race.twice() returns jsonb language sql as $$
  select jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array(race.changed(300) #> '{concerts,1}', d #> '{concerts,1}',
                                                                                     race.changed(300) #> '{concerts,0}'))
  from race.document() d
$$;

-- The venue with other seats, or at another hour.
create function race.venue(seats_per_row int default 3, time_zone text default 'Asia/Seoul') returns jsonb language sql as $$
  select jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array(jsonb_build_object('name', 'Race Hall', 'time_zone', time_zone,
    'sections', jsonb_build_array(jsonb_build_object('name', 'A', 'rows', 2, 'seats_per_row', seats_per_row)))))
$$;

-- The same, written for the version of its plan that is the latest when it is asked.
create function race.edited(seats_per_row int) returns jsonb language sql security definer as $$
  select jsonb_set(race.venue(seats_per_row), array['venues', '0', 'version'],
                   (select to_jsonb(max(p.version)) from data.seat_plan p join data.venue v using (venue_id) where v.name = 'Race Hall'))
$$;

-- Locks each table that has rows, as VACUUM does while it works there.
create function race.lock_as_vacuum() returns void language plpgsql as $$
declare
  found text;
begin
  for found in select c.oid::regclass from pg_class c
               where c.relnamespace = 'data'::regnamespace and c.relkind = 'r' and c.relnatts > 0 order by 1 loop
    execute format('lock table %s in share update exclusive mode', found);
  end loop;
end
$$;

create function race.start() returns void language plpgsql as $$
declare
  name text;
  id   bigint;
begin
  update data.setting s set value = '1 minute' where s.name = 'booking_stop';  -- on a busy machine 300 ms are soon over
  update data.setting s set value = case s.name when 'offer_hours_from' then '00:00' else '24:00' end where s.name in ('offer_hours_from', 'offer_hours_until');
  update data.concert set document_hash = null;  -- specs change what is behind it
  perform private.import_document(race.document('{2090-05-01T19:00:00Z}'));  -- so that all shows are new, and on one version of the plan
  perform private.import_document(race.document());
  foreach name in array array['a', 'b', 'poor', 'door', 'chief', 'admin'] loop
    insert into data.member (email, name, role, password_hash)
    values (name || '@race.example', name, case name when 'admin' then 'admin' when 'door' then 'steward' when 'chief' then 'supervisor' else 'fan' end, 'none') returning member_id into id;
    insert into data.purse (member_id) values (id);
    insert into data.session (token_hash, member_id, expires_at, renew_at)
    values (private.token_hash(name), id, clock_timestamp() + interval '1 hour', clock_timestamp() + interval '10 minutes');
    perform private.post_entry(id, 'top_up', case name when 'poor' then 100 else 1000 end, null, null, clock_timestamp());
  end loop;
end
$$;

-- A concert 'stand', beside the others, for 5 people who stand.
create function race.stand() returns void language sql as $$
  select private.import_document(jsonb_build_object('format', 'my-universe/1',
    'venues', '[{"name": "Race Club", "sections": [{"name": "Floor", "kind": "standing", "capacity": 5}]}]'::jsonb,
    'concerts', jsonb_build_array((race.document() #> '{concerts,0}') ||
      '{"source": "race-club", "source_id": "stand", "title": "stand", "venue": "Race Club", "prices": [{"grade": "R", "price": 100, "sections": ["Floor"]}]}')))
$$;
-- Removes all of it again; the ledger only lets go when triggers sleep.
create function race.finish() returns void language plpgsql set session_replication_role = replica as $$
declare
  members bigint[] := array(select member_id from data.member where email like '%@race.example' or closed_at is not null);
  concerts bigint[] := array(select concert_id from data.concert where source in ('race', 'race-club'));
begin
  delete from data.waiting_entry where member_id = any (members);
  delete from data.draw_award where entry_id in (select entry_id from data.draw_entry where member_id = any (members));
  delete from data.draw_round where phase_id in (select phase_id from data.sale_phase where concert_id = any (concerts));
  delete from data.draw_rank where phase_id in (select phase_id from data.sale_phase where concert_id = any (concerts));
  delete from data.draw where phase_id in (select phase_id from data.sale_phase where concert_id = any (concerts));
  delete from data.draw_request where member_id = any (members);
  delete from data.draw_entry where member_id = any (members);
  delete from data.tick_ask where member_id = any (members);
  delete from data.tick;
  delete from data.phase_code where phase_id in (select phase_id from data.sale_phase where concert_id = any (concerts));
  delete from data.sale_phase where concert_id = any (concerts);
  delete from data.phase_change where concert_id = any (concerts);
  delete from data.seat_claim where show_id in (select show_id from data.show where concert_id = any (concerts));
  delete from data.cancelled_ticket where booking_id in (select booking_id from data.booking where concert_id = any (concerts));
  update data.concert set cancelled_at = null where concert_id = any (concerts);
  update data.show set cancelled_at = null where concert_id = any (concerts);
  perform data.refresh_sales(array(select show_id from data.show where concert_id = any (concerts)));
  perform private.refresh_concerts(concerts);
  delete from data.organiser_act where concert_id = any (concerts);
  delete from data.reseat where clerk_id = any (members);
  delete from data.counter_sale where clerk_id = any (members);
  delete from data.shift_money where member_id = any (members);
  delete from data.shift_print where shift_id in (select c.shift_id from data.shift_close c where c.member_id = any (members));
  delete from data.shift_report where shift_id in (select c.shift_id from data.shift_close c where c.member_id = any (members));
  update data.shift_report_counter set last_no = (select count(*) from data.shift_report);
  delete from data.shift_close where member_id = any (members);
  delete from data.shift where member_id = any (members);
  delete from data.granted_cancellation where member_id = any (members);
  delete from data.made_account where made_by = any (members);
  delete from data.staff_act where member_id = any (members);
  delete from data.undone_admission where member_id = any (members);
  delete from data.door_scan where member_id = any (members);
  delete from data.departure where noted_by = any (members);
  delete from data.admission where booking_id in (select booking_id from data.booking where concert_id = any (concerts));
  delete from data.import_change where import_no in (select import_no from data.import where member_id = any (members));
  delete from data.import where member_id = any (members);
  delete from data.mail where member_id = any (members);
  delete from data.mail_server;
  delete from data.booking where concert_id = any (concerts);
  delete from data.ledger where member_id = any (members);
  delete from data.session where member_id = any (members);
  delete from data.used_request where member_id = any (members);
  delete from data.purse where member_id = any (members);
  delete from data.member where member_id = any (members);
end
$$;

-- Concert one is sold in one phase, which opened an hour ago: by ticks, for holders of a code (C-1, C-2), or by a draw.
create function race.phase(ticks int default null, audience text default 'everyone', is_draw boolean default false) returns void language sql as $$
  insert into data.sale_phase (concert_id, position, kind, opens, closes, audience, tick_seconds, draw_at, pay_within_hours, beacon_source, beacon_round, tick_secret)
  select c.concert_id, 1, case when is_draw then 'draw' else 'first_come' end, clock_timestamp() - interval '1 hour', '2080-01-01', audience, ticks,
         case when is_draw then '2080-01-01'::timestamptz end, case when is_draw then 24 end, case when is_draw then 'file' end, case when is_draw then '1' end, sha256('race')
  from data.concert c where c.source = 'race' and c.source_id = 'one';
  insert into data.phase_code (phase_id, code_hash) select f.phase_id, private.code_hash(c) from data.sale_phase f, unnest(array['C-01', 'C-02']) c where f.audience = 'code';
$$;
create function race.phase_id() returns bigint language sql stable security definer as $$
  select f.phase_id from data.sale_phase f join data.concert c using (concert_id) where c.source = 'race' and c.source_id = 'one'
$$;
-- The tick that everybody asks in is over; the draw is closed; what was won is to be paid by now.
create function race.end_tick() returns void language sql security definer as $$ update data.tick_ask set tick_ends = now() - interval '2 s' where state = 'waiting' $$;
create function race.close_draw() returns void language sql security definer as $$ update data.sale_phase set closes = clock_timestamp(), draw_at = clock_timestamp() where phase_id = race.phase_id() $$;
create function race.draw() returns int language sql security definer as $$
  select winners from private.make_draw(race.phase_id(), '{"source": "file", "round": "1", "value": "0000000000000000", "checked": false}')
$$;
create function race.lapse() returns void language sql security definer as $$ update data.draw_award set pay_until = clock_timestamp() $$;
create function race.move_up() returns int language sql security definer as $$ select private.move_up(race.phase_id()) $$;
create function race.ask(name text) returns bigint language sql stable security definer as $$
  select max(a.ask_id) from data.tick_ask a join data.member m using (member_id) where m.email = ask.name || '@race.example'
$$;
create function race.drawn() returns text language sql stable security definer as $$
  select string_agg(concat_ws(' ', m.name, case when e.withdrawn_at is not null then 'withdrawn' when a.booking_id is not null then 'paid' when a.lapsed_at is not null then 'lapsed' when a.entry_id is not null then 'won'
                                         when r.rank is not null then 'lost' else 'entered' end), ', ' order by m.name)
  from data.draw_entry e join data.member m using (member_id) left join data.draw_award a using (entry_id) left join data.draw_rank r using (entry_id)
$$;
create function race.own_entry(name text) returns bigint language sql stable security definer as $$
  select max(e.entry_id) from data.draw_entry e join data.member m using (member_id) where m.email = own_entry.name || '@race.example'
$$;
create function race.show(concert text default 'one', nth int default 1) returns bigint language sql stable security definer as $$
  select s.show_id from data.show s join data.concert c using (concert_id)
  where c.source in ('race', 'race-club') and c.source_id = concert order by s.starts_at offset nth - 1 limit 1
$$;
create function race.wish(seats int) returns jsonb language sql stable as $$ select jsonb_build_array(jsonb_build_object('show_id', race.show(), 'grade', 'R', 'seats', seats)) $$;
create function race.seats(variadic nth int[]) returns bigint[] language sql stable security definer as $$
  select array_agg(p.first_seat_id + n - 1) from data.seat_plan p join data.show s using (plan_id), unnest(nth) n where s.show_id = race.show()
$$;
-- Numbers of entry of the concert 'stand'.
create function race.entries(seat_ids bigint[]) returns text language sql stable security definer as $$
  select string_agg((s - p.first_seat_id + 1)::text, ' ' order by s) from unnest(seat_ids) s, data.seat_plan p join data.show w using (plan_id) where w.show_id = race.show('stand')
$$;
create function race.entry_ids(variadic nth int[]) returns bigint[] language sql stable security definer as $$
  select array_agg(p.first_seat_id + n - 1) from data.seat_plan p join data.show s using (plan_id), unnest(nth) n where s.show_id = race.show('stand')
$$;
-- A member's booking, and the numbers of its tickets.
create function race.booking(name text) returns bigint language sql stable security definer as $$
  select min(b.booking_id) from data.booking b join data.member m using (member_id) where m.email = booking.name || '@race.example'
$$;
create function race.member(name text) returns bigint language sql stable security definer as $$
  select m.member_id from data.member m where m.email = member.name || '@race.example'
$$;
create function race.entry(name text) returns bigint language sql stable security definer as $$
  select max(e.entry_id) from data.waiting_entry e join data.member m using (member_id) where m.email = entry.name || '@race.example'
$$;
create function race.tickets(name text, variadic nth int[]) returns bigint[] language sql stable security definer as $$
  select array_agg(race.booking(name) * 1024 + n) from unnest(nth) n
$$;
-- Has all offers end at an instant; and what became of who waits.
create function race.end_offers(at timestamptz) returns void language sql as $$
  update data.waiting_entry set offer_ends_at = at where state = 'offered';
  update data.seat_claim set offered_until = at where offered_until is not null
$$;
create function race.list() returns text language sql stable as $$
  select string_agg(m.name || ' ' || e.state, ', ' order by e.entry_id) from data.waiting_entry e join data.member m using (member_id)
$$;
-- A clerk's shift, and what became of seats: who has sold them to whom, as what they were paid.
create function race.shift(name text) returns bigint language sql stable security definer as $$
  select max(s.shift_id) from data.shift s join data.member m using (member_id) where m.email = shift.name || '@race.example'
$$;
create function race.sold() returns text language sql stable security definer as $$
  select string_agg(concat_ws(' ', k.seat_id - (race.seats(1))[1] + 1, coalesce(m.name, 'walk-in'), coalesce('from ' || c.name || ' for ' || s.pay, 'for coins')), ', ' order by k.seat_id)
  from data.seat_claim k join data.booking b using (booking_id) join data.member m on m.member_id = b.member_id
  left join data.counter_sale s on s.booking_id = b.booking_id left join data.member c on c.member_id = s.clerk_id
  where k.show_id = race.show()
$$;
-- The code of a member's first ticket.
create function race.code(name text) returns text language sql stable security definer as $$
  select private.ticket_code(race.booking(name) * 1024 + 1)
$$;
-- What a door that is away has scanned: that code.
create function race.scans(name text) returns jsonb language sql stable security definer as $$
  select jsonb_build_array(jsonb_build_object('code_hash', encode(sha256(convert_to(race.code(name), 'UTF8')), 'hex'), 'at', '2026-01-01T10:00:00Z'))
$$;
-- Whoever goes out of concert one may come in again. The same door has scanned its code as somebody went out, later.
create function race.allow_reentry() returns void language sql as $$ update data.concert set reentry = true where source = 'race' and source_id = 'one' $$;
create function race.exits(name text) returns jsonb language sql stable as $$
  select jsonb_set(race.scans(name), '{0}', race.scans(name) -> 0 || '{"at": "2090-01-01T11:00:00Z", "out": true}')
$$;
-- A request id that says what it is for.
create function race.request(n int) returns uuid language sql immutable as $$ select lpad(n::text, 32, '0')::uuid $$;
-- What is broken, but for what clients may do here.
create function race.broken() returns text language sql stable as $$
  select string_agg(detail, '') from private.verify() where not ok and invariant <> 15
$$;
grant execute on all functions in schema race to my_universe_client;
revoke execute on function race.start(), race.stand(), race.finish(), race.lock_as_vacuum(), race.end_offers(timestamptz), race.list(), race.phase(int, text, boolean), race.allow_reentry() from my_universe_client, public;
