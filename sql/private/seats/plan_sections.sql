-- The sections of a plan in the normal form of private.read_sections.
create function private.plan_sections(plan_id bigint) returns jsonb
  language sql stable
as $$
  select jsonb_agg(jsonb_build_object(
           'name', x.name, 'rows', r.n, 'seats_per_row', x.seat_count / r.n, 'x', x.arc_x, 'y', x.arc_y,
           'radius', x.arc_radius, 'direction', x.arc_direction, 'row_pitch', x.row_pitch,
           'seat_pitch', x.seat_pitch) order by x.position)
  from data.section x
  cross join lateral (select count(*) as n from data.seat_row r where r.section_id = x.section_id) r
  where x.plan_id = plan_sections.plan_id
$$;
