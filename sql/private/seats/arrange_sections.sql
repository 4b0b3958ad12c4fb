-- Where sections stand in a venue whose document does not say: rings around the stage, filled in the document's order
-- from left to right, each ring as far out as the one before needs. All rows are arcs around the stage. A row keeps its
-- number of seats, so it is widest, as an angle, at the section's first row: sections side by side there do not overlap
-- anywhere. A hall sits in front of the stage, an arena around its sides, a stadium almost all around.
create function private.arrange_sections(names text[], row_counts int[], widths int[])
  returns table ("position" int, arc_radius float8, arc_direction float8)
  language plpgsql immutable
as $$
declare
  row_pitch  constant float8 := 0.9;
  seat_pitch constant float8 := 0.55;
  aisle      constant float8 := 1.6;   -- between sections of a ring
  gap        constant float8 := 2.5;   -- between rings
  seats      constant bigint := (select sum(r::bigint * w) from unnest(row_counts, widths) u (r, w));
  span       constant float8 := radians(case when seats <= 3000 then 150 when seats <= 20000 then 210 else 300 end);
  total      constant int    := cardinality(names);
  radius     float8 := 8;   -- of the ring's first row
  first_one  int := 1;      -- of the ring
  last_one   int;
  needed     float8;        -- metres along the ring's first row
  depth      float8;
  angle      float8;
begin
  while first_one <= total loop
    needed := widths[first_one] * seat_pitch + aisle;
    radius := greatest(radius, needed / span);
    last_one := first_one;
    depth := row_counts[first_one] * row_pitch;
    while last_one < total and needed + widths[last_one + 1] * seat_pitch + aisle <= span * radius loop
      last_one := last_one + 1;
      needed := needed + widths[last_one] * seat_pitch + aisle;
      depth := greatest(depth, row_counts[last_one] * row_pitch);
    end loop;

    angle := pi() / 2 + needed / radius / 2;
    for i in first_one..last_one loop
      angle := angle - (widths[i] * seat_pitch + aisle) / radius / 2;
      "position" := i;
      arc_radius := radius;
      arc_direction := round(degrees(angle)::numeric, 6)::float8;
      return next;
      angle := angle - (widths[i] * seat_pitch + aisle) / radius / 2;
    end loop;
    radius := round((radius + depth + gap)::numeric, 3)::float8;
    first_one := last_one + 1;
  end loop;
end
$$;
