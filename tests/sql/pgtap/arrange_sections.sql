\ir support.psql
select plan(4);
-- Seats as discs: no two of different sections may be nearer than a seat is wide, in a club, an arena and a stadium.
create function pg_temp.nearest(sections int, rows int, width int) returns float8 language sql as $$
  with arranged as (
    select * from private.arrange_sections(array(select 'S' || i from generate_series(1, sections) i),
                                           array_fill(rows, array[sections]), array_fill(width, array[sections]))),
  edge as (  -- the outer seats of every row
    select a.position, r.radius * cos(v.angle) as x, r.radius * sin(v.angle) as y
    from arranged a
    cross join lateral (select a.arc_radius + n * 0.9 as radius from generate_series(0, rows - 1) n) r
    cross join lateral (select radians(a.arc_direction) + side * (width - 1) / 2.0 * 0.55 / r.radius as angle from unnest(array[-1, -0.5, 0, 0.5, 1]) side) v)
  select min(sqrt((a.x - b.x) ^ 2 + (a.y - b.y) ^ 2)) from edge a join edge b on a.position < b.position
$$;
select cmp_ok(pg_temp.nearest(3, 10, 10), '>=', 0.55::float8, 'a club');
select cmp_ok(pg_temp.nearest(12, 15, 30), '>=', 0.55::float8, 'an arena');
select cmp_ok(pg_temp.nearest(40, 20, 80), '>=', 0.55::float8, 'a stadium');
select cmp_ok(pg_temp.nearest(4, 2, 600), '>=', 0.55::float8, 'rows without end');
select * from finish();
rollback;
