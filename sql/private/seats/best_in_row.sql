-- The best so many seats beside each other in one row of which these are taken: with the fewest of a restricted view, then leaving the fewest single
-- seats alone, then the nearest in sum, then the first; no companion without the wheelchair place. No row when there are none. The one order of seats: the seat map's (BestSeats.cpp) is the same.
-- Seats are counted from 0 here. A run of free seats begins behind a taken seat or a gap, and ends before the next.
create function private.best_in_row(first_seat_id bigint, distances int[], gaps int[], taken bigint[], restricted bigint[],
                                    companions bigint[], places bigint[], wanted int)
  returns setof private.seat_group
  language sql immutable
as $$
  select case when best_in_row.restricted = '{}' then 0
              else (select count(*)::int from unnest(best_in_row.restricted) v where v >= best_in_row.first_seat_id + p and v < best_in_row.first_seat_id + p + best_in_row.wanted) end as views,
         (p = r.begins + 1)::int + (p + best_in_row.wanted = r.ends - 1)::int as alone,
         case best_in_row.wanted when 1 then best_in_row.distances[p + 1]
              else (select sum(d) from unnest(best_in_row.distances[p + 1 : p + best_in_row.wanted]) d) end::bigint as total,
         best_in_row.first_seat_id + p as first
  from (select b.next as begins, lead(b.stop, 1, cardinality(best_in_row.distances)) over (order by b.stop, b.next) as ends
        from (select 0 as stop, 0 as next
              union all select (t - best_in_row.first_seat_id)::int, (t - best_in_row.first_seat_id)::int + 1 from unnest(best_in_row.taken) t
                        where t >= best_in_row.first_seat_id and t < best_in_row.first_seat_id + cardinality(best_in_row.distances)
              union all select g, g from unnest(best_in_row.gaps) g) b) r
  cross join generate_series(r.begins, r.ends - best_in_row.wanted) p
  where best_in_row.companions = '{}'
     or not exists (select from unnest(best_in_row.companions, best_in_row.places) c (id, place)
                    where c.id - best_in_row.first_seat_id between p and p + best_in_row.wanted - 1
                      and c.place - best_in_row.first_seat_id not between p and p + best_in_row.wanted - 1)
  order by 1, 2, 3, 4
  limit 1
$$;
