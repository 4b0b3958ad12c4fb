-- Makes a new version of a venue's plan from sections in normal form. Its seat ids come from the one counter. Imports run one at
-- a time (private.import_document), which is what makes taking a range of ids safe.
create function private.add_plan(venue_id bigint, sections jsonb) returns bigint
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  first_id constant bigint := nextval('data.seat_id');
  seats    constant int    := (select sum((s ->> 'rows')::int * (s ->> 'seats_per_row')::int)
                               from jsonb_array_elements(add_plan.sections) s);
  new_plan bigint;
begin
  perform setval('data.seat_id', first_id + seats);
  insert into data.seat_plan (venue_id, version, first_seat_id, seat_count)
  select add_plan.venue_id, coalesce(max(p.version), 0) + 1, first_id, seats
  from data.seat_plan p where p.venue_id = add_plan.venue_id
  returning plan_id into new_plan;

  insert into data.section (plan_id, name, position, first_seat_id, seat_count, arc_x, arc_y, arc_radius,
                            arc_direction, row_pitch, seat_pitch)
  select new_plan, s.name, s.n, first_id + sum(s.rows * s.seats_per_row) over (order by s.n) - s.rows * s.seats_per_row,
         s.rows * s.seats_per_row, s.x, s.y, s.radius, s.direction, s.row_pitch, s.seat_pitch
  from rows from (jsonb_to_recordset(add_plan.sections) as (
         name text, rows int, seats_per_row int, x float8, y float8, radius float8, direction float8,
         row_pitch float8, seat_pitch float8))
       with ordinality s (name, rows, seats_per_row, x, y, radius, direction, row_pitch, seat_pitch, n);

  insert into data.seat_row (section_id, label, position, first_seat_id, seat_count)
  select x.section_id, i::text, i, x.first_seat_id + (i - 1) * s.seats_per_row, s.seats_per_row
  from jsonb_to_recordset(add_plan.sections) as s (name text, rows int, seats_per_row int)
  join data.section x on x.plan_id = new_plan and x.name = s.name
  cross join lateral generate_series(1, s.rows) i;
  return new_plan;
end
$$;
