-- For run-draw: a hall of some 50,000 seats and a draw for all of them, with :entries entries of one to three wishes for one to four seats. With `standing` half of the seats are numbers of
-- entry of one area.
\set ON_ERROR_STOP on
begin;
select set_config('bench.standing', :'standing', false) \g /dev/null
do $$
declare
  is_standing constant boolean := current_setting('bench.standing')::boolean;
  told text;
begin
  select string_agg(private.english(l.reason), ' ') into told
  from private.import_document(jsonb_build_object('format', 'my-universe/1',
    'venues', jsonb_build_array(jsonb_build_object('name', 'Bench Stadium', 'sections', (
      select jsonb_agg(jsonb_build_object('name', 'S' || n, 'rows', 20, 'seats_per_row', 25)) from generate_series(1, case when is_standing then 50 else 100 end) n)
      || case when is_standing then '[{"name": "Floor", "kind": "standing", "capacity": 25000}]'::jsonb else '[]' end)),
    'concerts', jsonb_build_array(jsonb_build_object('source', 'bench', 'source_id', 'draw', 'title', 'Draw', 'venue', 'Bench Stadium', 'seat_limit', 4,
      'booking_opens', '2020-01-01T00:00:00Z', 'booking_closes', '2090-01-01T00:00:00Z', 'shows', '["2090-06-01T19:00:00Z"]'::jsonb,
      'prices', (select jsonb_agg(p order by p ->> 'grade') from (
        select jsonb_build_object('grade', 'G' || g, 'price', 1000 * (6 - g), 'sections', jsonb_agg('S' || n)) as p
        from generate_series(1, case when is_standing then 50 else 100 end) n, lateral (select 1 + n % 5 as g) g group by g
        union all select '{"grade": "F", "price": 9000, "sections": ["Floor"]}' where is_standing) x),
      'sale', jsonb_build_array(jsonb_build_object('kind', 'draw', 'opens', '2020-01-01T00:00:00Z', 'closes', '2020-02-01T00:00:00Z', 'share_percent', 100, 'draw_at', '2020-02-01T00:00:00Z',
        'beacon', jsonb_build_object('source', 'file', 'round', 1))))))) l;
  if not exists (select from data.sale_phase) then
    raise 'not imported: %', told;
  end if;
end
$$;
insert into data.member (email, name, role, password_hash) select 'draw-' || n || '@example.com', 'Draw ' || n, 'fan', 'none' from generate_series(1, :entries) n;
insert into data.purse (member_id) select member_id from data.member where email like 'draw-%';
insert into data.draw_entry (phase_id, member_id, entered_at, wishes, salt, hash)
select f.phase_id, w.member_id, f.opens, w.wishes, w.salt, sha256(w.salt || convert_to(w.wishes, 'UTF8'))
from data.sale_phase f
cross join (
  select m.member_id, ext.gen_random_bytes(16 + (m.member_id * 0)::int) as salt,
         '[' || array_to_string((array_agg(format('[%s,"%s",%s]', s.show_id, p.grade, 1 + floor(random() * 4)::int) order by random()))[1:1 + floor(random() * 3)::int], ',') || ']' as wishes
  from data.member m cross join data.show s cross join (select distinct grade from data.price) p
  where m.email like 'draw-%' group by m.member_id) w;
commit;
vacuum (analyze) data.draw_entry, data.member, data.purse;
