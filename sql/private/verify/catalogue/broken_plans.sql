-- Invariant 9: a plan's sections are its seats, each once, and so are a section's rows; no two seats of a plan have one name.
create function private.broken_plans() returns setof text
  language sql stable
as $$
  select format('plan %s of venue %s has the seats %s to %s, plan %s begins at %s', p.plan_id, p.venue_id, p.first_seat_id, p.next - 1,
                p.following, p.begins)
  from (select p.*, p.first_seat_id + p.seat_count as next, lead(p.plan_id) over w as following, lead(p.first_seat_id) over w as begins
        from data.seat_plan p window w as (order by p.first_seat_id)) p
  where p.next > p.begins
  union all
  select format('plan %s has %s seats from %s on, its sections %s from %s on', p.plan_id, p.seat_count, p.first_seat_id,
                coalesce(sum(x.seat_count), 0), min(x.first_seat_id))
  from data.seat_plan p left join data.section x on x.plan_id = p.plan_id
  group by p.plan_id
  having sum(x.seat_count) is distinct from p.seat_count or min(x.first_seat_id) is distinct from p.first_seat_id
  union all
  select format('section %s (%s, plan %s) does not begin where the one before ends, at seat %s', x.section_id, x.name, x.plan_id, x.ends)
  from (select x.*, lag(x.first_seat_id + x.seat_count) over (partition by x.plan_id order by x.first_seat_id) as ends
        from data.section x) x
  where x.first_seat_id <> x.ends
  union all
  select format('section %s (plan %s) has %s seats from %s on, its rows %s from %s on', x.section_id, x.plan_id, x.seat_count,
                x.first_seat_id, coalesce(sum(r.seat_count), 0), min(r.first_seat_id))
  from data.section x left join data.seat_row r on r.section_id = x.section_id
  group by x.section_id, x.plan_id, x.seat_count, x.first_seat_id
  having sum(r.seat_count) is distinct from x.seat_count or min(r.first_seat_id) is distinct from x.first_seat_id
  union all
  select format('row %s (%s of section %s) does not begin where the one before ends, at seat %s', r.row_id, r.label, r.section_id, r.ends)
  from (select r.*, lag(r.first_seat_id + r.seat_count) over (partition by r.section_id order by r.first_seat_id) as ends
        from data.seat_row r) r
  where r.first_seat_id <> r.ends
  union all
  select format('section %s has %s rows with the label %s', r.section_id, count(*), r.label)
  from data.seat_row r group by r.section_id, r.label having count(*) > 1
  union all
  select format('section %s has its rows in another order than their seats: row %s', r.section_id, r.row_id)
  from (select r.*, lag(r.position) over (partition by r.section_id order by r.first_seat_id) as before from data.seat_row r) r
  where r.position <= r.before
  union all
  select format('plan %s has its sections in another order than their seats: section %s', x.plan_id, x.section_id)
  from (select x.*, lag(x.position) over (partition by x.plan_id order by x.first_seat_id) as before from data.section x) x
  where x.position <= x.before
  union all
  select format('section %s (%s, plan %s) cannot be drawn: at %s, %s, radius %s, direction %s, rows every %s m, seats every %s m',
                x.section_id, x.name, x.plan_id, x.arc_x, x.arc_y, x.arc_radius, x.arc_direction, x.row_pitch, x.seat_pitch)
  from data.section x
  where not (abs(x.arc_x) <= 1000000 and abs(x.arc_y) <= 1000000 and x.arc_radius between 0.1 and 1000000
             and x.arc_direction between -360 and 360 and x.row_pitch between 0.1 and 10 and x.seat_pitch between 0.1 and 10)
  union all
  select format('the sections %s of plan %s stand at the same place', string_agg(x.section_id::text, ', ' order by x.section_id), x.plan_id)
  from data.section x group by x.plan_id, x.arc_x, x.arc_y, x.arc_radius, x.arc_direction having count(*) > 1
  union all
  select format('plan %s of venue %s is said to be of import %s, which did not change that venue', p.plan_id, p.venue_id, p.import_no)
  from data.seat_plan p
  where p.import_no is not null
    and not exists (select from data.import_change c where c.import_no = p.import_no and c.kind = 'venue' and c.id = p.venue_id)
  union all
  select format('venue %s (%s) has no plan', v.venue_id, v.name)
  from data.venue v where not exists (select from data.seat_plan p where p.venue_id = v.venue_id)
$$;
