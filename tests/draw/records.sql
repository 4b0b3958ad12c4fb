-- Random draws, made by the server: prints :draws records, one a line, from the random numbers of :seed. Small halls, few entries, sometimes further rounds. Nothing of it stays.
\set QUIET on
\pset format unaligned
\pset tuples_only true
\set ON_ERROR_STOP on
set client_min_messages = warning;
begin;
select setseed(:seed) \g /dev/null
create function pg_temp.between(low int, high int) returns int language sql volatile as $$ select low + floor(random() * (high - low + 1))::int $$;

create function pg_temp.random_draw(nth int) returns jsonb language plpgsql as $$
declare
  concert bigint;
  phase   bigint;
  hall    jsonb := jsonb_build_object('name', 'Draw Hall ' || nth, 'sections', (
    select jsonb_agg(jsonb_build_object('name', chr(64 + n), 'rows', (
             select jsonb_agg(jsonb_build_object('label', r::text, 'seats', s.seats, 'missing', case when random() < 0.3 then jsonb_build_array(pg_temp.between(2, s.seats)) else '[]' end))
             from generate_series(1, pg_temp.between(1, 3)) r, lateral (select pg_temp.between(2, 9) + r * 0 as seats offset 0) s)))
    from generate_series(1, pg_temp.between(1, 3)) n) || case when random() < 0.3 then jsonb_build_array(jsonb_build_object('name', 'Floor', 'kind', 'standing', 'capacity', pg_temp.between(3, 15))) else '[]' end);
  grade   text[] := array['R', '로얄 "석"', 'S', 'Floor'];
  told    text;
begin
  select string_agg(private.english(l.reason), ' ') into told from private.import_document(jsonb_build_object('format', 'my-universe/1', 'venues', jsonb_build_array(hall), 'concerts', jsonb_build_array(jsonb_build_object(
    'source', 'draws', 'source_id', nth::text, 'title', nth::text, 'venue', 'Draw Hall ' || nth, 'seat_limit', 5, 'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z',
    'prices', (select jsonb_agg(jsonb_build_object('grade', grade[n], 'price', 100 * n, 'sections', jsonb_build_array(s ->> 'name'))) from jsonb_array_elements(hall -> 'sections') with ordinality s (s, n)),
    'shows', case when random() < 0.5 then '["2090-06-01T19:00:00Z"]'::jsonb else '["2090-06-01T19:00:00Z", "2090-06-02T19:00:00Z"]' end,
    'sale', jsonb_build_array(jsonb_build_object('kind', 'draw', 'opens', '2030-01-01T00:00:00Z', 'closes', '2030-02-01T00:00:00Z', 'share_percent', pg_temp.between(20, 100), 'draw_at', '2030-02-01T00:00:00Z',
                                                 'beacon', jsonb_build_object('source', 'file', 'round', nth))))))) l;
  select c.concert_id, f.phase_id into concert, phase from data.concert c join data.sale_phase f using (concert_id) where c.source = 'draws' and c.source_id = nth::text;
  if concert is null then
    raise 'not imported: %: %', told, hall;
  end if;
  -- Some seats are taken, some have a restricted view.
  insert into data.seat_claim (show_id, seat_id, until) select s.show_id, k.seat_id, 'infinity' from data.show s, api.seats(s.show_id) k where s.concert_id = concert and random() < 0.1;
  insert into data.seat_mark (seat_id, plan_id, section_id, mark)
  select k.seat_id, s.plan_id, x.section_id, 'restricted_view' from (select s.* from data.show s where s.concert_id = concert limit 1) s, api.seats(s.show_id) k join data.section x on x.name = k.section
  where x.plan_id = s.plan_id and random() < 0.15;
  insert into data.draw_entry (phase_id, member_id, entered_at, wishes, salt, hash)
  select phase, m.member_id, now(), w.wishes, w.salt, sha256(w.salt || convert_to(w.wishes, 'UTF8'))
  from (select * from pg_temp.members limit pg_temp.between(0, 40)) m
  cross join lateral (
    select ext.gen_random_bytes(16 + (m.member_id * 0)::int) as salt,
           '[' || string_agg(format('[%s,%s,%s]', w.show_id, to_json(w.grade), w.seats), ',') || ']' as wishes
    from (select s.show_id, p.grade, pg_temp.between(1, 5) as seats from data.show s join data.price p using (concert_id) where s.concert_id = concert order by random() limit pg_temp.between(1, 3) + (m.member_id * 0)::int) w) w;
  update data.sale_phase set opens = clock_timestamp() - interval '2 hours', closes = clock_timestamp() - interval '1 hour', draw_at = clock_timestamp() - interval '1 hour' where phase_id = phase;
  perform private.commit_draw(phase);
  if random() < 0.05 then
    return api.draw_record(phase);
  end if;
  perform private.make_draw(phase, jsonb_build_object('source', 'file', 'round', nth::text, 'value', encode(ext.gen_random_bytes(pg_temp.between(8, 64)), 'hex'), 'checked', false));
  while random() < 0.6 loop
    update data.draw_award set pay_until = clock_timestamp() where phase_id = phase and freed_in is null and random() < 0.5;
    insert into data.booking (member_id, concert_id, show_id, seat_ids, total, booked_at, booking_period, starts_at, terms_version)
    select e.member_id, concert, s.show_id, '{1}', 0, clock_timestamp(), tstzrange('2020-01-01', null), s.starts_at, 0
    from (select e.* from data.draw_entry e where e.phase_id = phase and not exists (select from data.draw_award a where a.entry_id = e.entry_id)
            and not exists (select from data.booking b where b.member_id = e.member_id and b.concert_id = concert) and random() < 0.3) e,
         (select s.* from data.show s where s.concert_id = concert limit 1) s;
    perform private.move_up(phase);
  end loop;
  return api.draw_record(phase);
end
$$;

create temp table members (member_id bigint);
with new as (insert into data.member (email, name, role, password_hash) select 'draw' || n || '@tap.example', 'Draw ' || n, 'fan', 'none' from generate_series(1, 40) n returning member_id)
insert into members select member_id from new;
insert into data.purse (member_id) select member_id from members;
select pg_temp.random_draw(n) from generate_series(1, :draws) n;
rollback;
