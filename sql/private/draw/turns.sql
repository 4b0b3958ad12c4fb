-- What stood of each wish of an entry when it had its turn in the draw: how many seats of the grade were left, in the order of wishes.
create function private.turns(entry data.draw_entry, rank int, terms jsonb) returns jsonb
  language sql stable
as $$
  select jsonb_agg(jsonb_build_object('show_id', w.wish -> 0, 'grade', w.wish ->> 1, 'seats', w.wish -> 2, 'left', coalesce(g.seats, 0) - coalesce(gone.seats, 0)) order by w.n)
  from jsonb_array_elements(entry.wishes::jsonb) with ordinality w (wish, n)
  left join lateral (select (g ->> 'seats')::int as seats from jsonb_array_elements(terms -> 'shows') s, jsonb_array_elements(s -> 'grades') g
                     where s -> 'show_id' = w.wish -> 0 and g -> 'grade' = w.wish -> 1) g on true
  left join lateral (select sum(cardinality(a.seat_ids))::int as seats
                     from data.draw_award a join data.draw_rank r on r.entry_id = a.entry_id join data.draw_entry e on e.entry_id = a.entry_id
                     where a.phase_id = entry.phase_id and a.round = 0 and r.rank < turns.rank and a.show_id = (w.wish ->> 0)::bigint
                       and e.wishes::jsonb -> (a.wish - 1) -> 1 = w.wish -> 1) gone on true
$$;
