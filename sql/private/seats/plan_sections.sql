-- The sections of a plan in the normal form of private.read_sections.
create function private.plan_sections(plan_id bigint) returns jsonb
  language plpgsql stable
as $$
begin
  return (
  select jsonb_agg(jsonb_build_object(
           'name', x.name, 'x', x.arc_x, 'y', x.arc_y, 'radius', x.arc_radius, 'direction', x.arc_direction, 'row_pitch', x.row_pitch,
           'seat_pitch', x.seat_pitch)
         || case when x.kind = 'standing' then jsonb_build_object('kind', x.kind, 'capacity', x.seat_count)
                 when r.is_block then jsonb_build_object('rows', r.n, 'seats_per_row', x.seat_count / r.n)
                 else jsonb_build_object('rows', private.listed_rows(x.section_id)) end
         || coalesce(case when m.section_id is not null then jsonb_build_object('marks', private.listed_marks(x.section_id)) end, '{}')
           order by x.position)
  from data.section x
  cross join lateral (select count(*) as n,
                             min(r.seat_count) = max(r.seat_count)
                             and bool_and(r.label = r.position::text and r.first_number = 1 and r.number_step = 1 and r.gaps = '{}' and r.shift = 0) as is_block
                      from data.seat_row r where r.section_id = x.section_id) r
  left join (select distinct m.section_id from data.seat_mark m where m.plan_id = plan_sections.plan_id) m on m.section_id = x.section_id
  where x.plan_id = plan_sections.plan_id);
end
$$;
