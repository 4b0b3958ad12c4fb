-- How good seats in rows are, as the seat map draws them: the distance from the stage in millimetres, made longer by being off its axis (80 % beside the
-- stage). Whole numbers, so that server, window and draw compare the same ones. `slot` is where a seat stands, in seats from the first place of its row.
create function data.seat_distances(arc_x float8, arc_y float8, arc_radius float8, arc_direction float8, seat_pitch float8, seat_count int, gaps int[],
                                    shift float8) returns int[]
  language sql immutable parallel safe
as $$
  select array_agg(round(least(1000 * sqrt(p.x * p.x + p.y * p.y) * (1 + 0.8 * pow(abs(atan2(p.x, p.y)) / (pi() / 2), 2)), 2000000000))::int order by n)
  from generate_series(0, seat_distances.seat_count - 1) n
  cross join lateral (select radians(seat_distances.arc_direction)
                             - (data.seat_slot(seat_distances.gaps, n) - (seat_distances.seat_count + cardinality(seat_distances.gaps) - 1) / 2.0::float8 + seat_distances.shift)
                               * seat_distances.seat_pitch / greatest(seat_distances.arc_radius, 0.01) as angle) a
  cross join lateral (select seat_distances.arc_x + seat_distances.arc_radius * cos(a.angle) as x,
                             seat_distances.arc_y + seat_distances.arc_radius * sin(a.angle) as y) p
$$;

-- The rows of each plan from the best on, with what choosing seats needs of them, so that it looks at a few rows and not at a hall. Kept by the
-- triggers below; private.verify compares. Standing areas have no rows.
create table data.row_order (
  first_seat_id bigint primary key references data.seat_row (first_seat_id) on update cascade on delete cascade,
  plan_id       bigint not null,
  section_id    bigint not null,
  nearest       int    not null,  -- the least of distances
  seat_count    int    not null,
  gaps          int[]  not null,
  distances     int[]  not null
);
create index row_order_nearest on data.row_order (plan_id, nearest, first_seat_id);

-- The rows as they should be, of these sections.
create function data.rows_in_order(section_ids bigint[]) returns setof data.row_order
  language sql stable
as $$
  select r.first_seat_id, x.plan_id, x.section_id, (select min(d) from unnest(k.distances) d), r.seat_count, r.gaps, k.distances
  from data.section x
  join data.seat_row r on r.section_id = x.section_id
  cross join lateral data.seat_distances(x.arc_x, x.arc_y, x.arc_radius + (r.position - 1) * x.row_pitch, x.arc_direction, x.seat_pitch, r.seat_count,
                                         r.gaps, r.shift) k (distances)
  where x.section_id = any (rows_in_order.section_ids) and x.kind = 'seated'
$$;

create function data.order_added_rows() returns trigger
  language plpgsql
as $$
begin
  insert into data.row_order select * from data.rows_in_order(array(select distinct section_id from added));
  return null;
end
$$;
create trigger row_order_add after insert on data.seat_row referencing new table as added
  for each statement execute function data.order_added_rows();
insert into data.row_order select * from data.rows_in_order(array(select section_id from data.section));
