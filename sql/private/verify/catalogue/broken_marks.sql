-- Invariant 9: rows are numbered so that no two of their seats have one number, standing areas are one row without a label, and what is said of
-- single seats is said of seats of that section; a companion's seat belongs to a wheelchair place there.
create function private.broken_marks() returns setof text
  language sql stable
as $$
  select format('row %s (%s of section %s) has gaps that are none, or numbers below 0: %s, from %s in steps of %s', r.row_id, r.label, r.section_id,
                r.gaps, r.first_number, r.number_step)
  from data.seat_row r
  where r.gaps <> '{}' and (r.gaps <> array(select g from unnest(r.gaps) g order by g) or r.gaps[1] < 0 or r.gaps[cardinality(r.gaps)] >= r.seat_count)
     or r.first_number + r.number_step::bigint * (r.seat_count + cardinality(r.gaps) - 1) < 0 or abs(r.shift) <= 1000 is not true
  union all
  select format('section %s (%s) is %s, and has %s rows, %s of them without a label', x.section_id, x.name, x.kind, count(*),
                count(*) filter (where r.label = ''))
  from data.section x join data.seat_row r on r.section_id = x.section_id
  group by x.section_id
  having case x.kind when 'standing' then count(*) <> 1 or max(r.label) <> '' else bool_or(r.label = '') end
  union all
  select format('seat %s is marked as %s in section %s of plan %s, which does not have it', m.seat_id, m.mark, m.section_id, m.plan_id)
  from data.seat_mark m
  left join data.section x on x.section_id = m.section_id and x.plan_id = m.plan_id
                          and m.seat_id >= x.first_seat_id and m.seat_id < x.first_seat_id + x.seat_count
  where x.section_id is null
  union all
  select format('seat %s is a companion''s of seat %s, which is no wheelchair place of its section', m.seat_id, m.place_id)
  from data.seat_mark m
  left join data.seat_mark p on p.seat_id = m.place_id and p.section_id = m.section_id and p.mark = 'wheelchair'
  where m.mark = 'companion' and p.seat_id is null
$$;
