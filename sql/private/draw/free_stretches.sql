-- The free seats of a show that a draw may give, as stretches of seats beside each other of one row, with how good they are; the numbers of entry of a standing area are
-- one row of equals. Places for wheelchairs and their companions are left out until they are sold like others.
create function private.free_stretches(show_id bigint, now timestamptz) returns table (grade text, first bigint, distances int[], restricted bigint[])
  language sql stable
as $$
  with seat as (
    select g.grade, r.first_seat_id as row, i.id,
           data.seat_slot(r.gaps, (i.id - r.first_seat_id)::int) - row_number() over (partition by r.first_seat_id order by i.id) as part,
           coalesce(o.distances[i.id - r.first_seat_id + 1], 0) as distance, m.mark
    from data.show s
    join data.concert c on c.concert_id = s.concert_id
    join data.section x on x.plan_id = s.plan_id
    join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
    join data.seat_row r on r.section_id = x.section_id
    left join data.row_order o on o.first_seat_id = r.first_seat_id
    cross join lateral generate_series(r.first_seat_id, r.first_seat_id + r.seat_count - 1) i (id)
    left join data.seat_mark m on m.seat_id = i.id
    left join data.seat_claim k on k.show_id = s.show_id and k.seat_id = i.id and k.until > free_stretches.now
    where s.show_id = free_stretches.show_id and k.seat_id is null
      and not (free_stretches.now < coalesce(c.accessible_until, 'infinity') and coalesce(m.mark in ('wheelchair', 'companion'), false)))
  select s.grade, min(s.id), array_agg(s.distance order by s.id), array_agg(s.id order by s.id) filter (where s.mark = 'restricted_view')
  from seat s group by s.grade, s.row, s.part order by min(s.id)
$$;
