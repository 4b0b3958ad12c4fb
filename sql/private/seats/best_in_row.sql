-- The best so many seats beside each other in one row of which these are taken: with the fewest of a restricted view, then leaving the fewest single
-- seats alone, then the nearest in sum, then the first; no companion without the wheelchair place. No row when there are none. The one order of seats: the seat map's (BestSeats.cpp) is the same.
create function private.best_in_row(first_seat_id bigint, distances int[], gaps int[], taken bigint[], restricted bigint[],
                                    companions bigint[], places bigint[], wanted int)
  returns setof private.seat_group
  language sql immutable
as $$
  with free as (
    select s.id, data.seat_slot(best_in_row.gaps, s.n::int - 1) - row_number() over (order by s.n) as part, s.distance,
           (s.id = any (best_in_row.restricted))::int as restricted
    from (select d.n, best_in_row.first_seat_id + d.n - 1 as id, d.distance from unnest(best_in_row.distances) with ordinality d (distance, n)) s
    where s.id <> all (best_in_row.taken))
  select g.views::int, (g.place = 2)::int + (g.length - g.place - best_in_row.wanted = 0)::int, g.total, g.id
  from (select f.id, count(*) over here as seats, sum(f.distance) over here as total, sum(f.restricted) over here as views,
               row_number() over (partition by f.part order by f.id) as place, count(*) over (partition by f.part) as length
        from free f
        window here as (partition by f.part order by f.id rows between current row and best_in_row.wanted - 1 following)) g
  where g.seats = best_in_row.wanted
    and not exists (select from unnest(best_in_row.companions, best_in_row.places) c (id, place)
                    where c.id between g.id and g.id + best_in_row.wanted - 1 and c.place not between g.id and g.id + best_in_row.wanted - 1)
  order by 1, 2, 3, 4
  limit 1
$$;
