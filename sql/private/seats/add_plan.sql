-- Makes a new version of a venue's plan from sections in normal form. Its seat ids come from the one counter. Imports run one at
-- a time (private.import_document), which is what makes taking a range of ids safe.
create function private.add_plan(venue_id bigint, sections jsonb, is_generated boolean default false) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  first_id constant bigint := nextval('data.seat_id');
  seats    constant int    := (select sum(private.section_seat_count(s)) from jsonb_array_elements(add_plan.sections) s);
  new_plan bigint;
begin
  perform setval('data.seat_id', first_id + seats);
  insert into data.seat_plan (venue_id, version, first_seat_id, seat_count, is_generated)
  select add_plan.venue_id, coalesce(max(p.version), 0) + 1, first_id, seats, add_plan.is_generated
  from data.seat_plan p where p.venue_id = add_plan.venue_id
  returning plan_id into new_plan;

  insert into data.section (plan_id, name, kind, position, first_seat_id, seat_count, arc_x, arc_y, arc_radius,
                            arc_direction, row_pitch, seat_pitch)
  select new_plan, s.value ->> 'name', coalesce(s.value ->> 'kind', 'seated'), s.n, first_id + sum(c.seats) over (order by s.n) - c.seats, c.seats,
         l.x, l.y, l.radius, l.direction, l.row_pitch, l.seat_pitch
  from jsonb_array_elements(add_plan.sections) with ordinality s (value, n)
  cross join lateral private.section_seat_count(s.value) c (seats)
  cross join lateral jsonb_to_record(s.value) l (x float8, y float8, radius float8, direction float8, row_pitch float8, seat_pitch float8);

  insert into data.seat_row (section_id, label, position, first_seat_id, seat_count, first_number, number_step, gaps, shift)
  select x.section_id, r.label, r.position,
         x.first_seat_id + sum(r.seats) over (partition by x.section_id order by r.position) - r.seats, r.seats, r.first, r.step, r.gaps, r.shift
  from jsonb_array_elements(add_plan.sections) s
  join data.section x on x.plan_id = new_plan and x.name = s ->> 'name'
  cross join lateral private.section_rows(s) r;

  perform private.add_marks(x.section_id, s)
  from jsonb_array_elements(add_plan.sections) s
  join data.section x on x.plan_id = new_plan and x.name = s ->> 'name'
  where s ? 'marks';
  return new_plan;
end
$$;
