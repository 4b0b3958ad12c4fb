-- The rows of a show's plan, in order, with what is needed to draw them (geometry: migration 4; arc_radius is this
-- row's) and to price them. Seat j of a row has the id first_seat_id + j, and the number first_number + number_step * slot, where slot is j and as many
-- as `gaps` has values up to j; it stands in that slot, and the whole row `shift` seats further to the right. The one row of a standing area is no row:
-- it has seat_count numbers of entry. Seats that are not like others are listed: their ids, marks and notes, and for companions' seats the wheelchair
-- place, 0 for others. `is_reserved`: these two are not sold like others at present. But for that it never changes for a plan_id and the terms of its concert:
-- clients keep it. MU006, MU009.
create function api.seat_plan(show_id bigint)
  returns table (plan_id bigint, section_id bigint, section text, row_label text, first_seat_id bigint, seat_count int,
                 arc_x float8, arc_y float8, arc_radius float8, arc_direction float8, seat_pitch float8,
                 grade text, price bigint, terms int, kind text, first_number int, number_step int, gaps int[], shift float8, row_pitch float8,
                 marked bigint[], marks text[], notes text[], places bigint[], is_reserved boolean)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_show(seat_plan.show_id);
  return query
    select x.plan_id, x.section_id, x.name, r.label, r.first_seat_id, r.seat_count, x.arc_x, x.arc_y,
           x.arc_radius + (r.position - 1) * x.row_pitch, x.arc_direction, x.seat_pitch, p.grade, p.price,
           c.terms_version, x.kind, r.first_number, r.number_step, r.gaps, r.shift, x.row_pitch,
           coalesce(m.ids, '{}'), coalesce(m.marks, '{}'), coalesce(m.notes, '{}'), coalesce(m.places, '{}'),
           clock_timestamp() < coalesce(c.accessible_until, 'infinity')
    from data.show s
    join data.concert c on c.concert_id = s.concert_id
    join data.section x on x.plan_id = s.plan_id
    join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
    join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
    join data.seat_row r on r.section_id = x.section_id
    left join (select r.row_id, array_agg(m.seat_id order by m.seat_id) as ids, array_agg(m.mark order by m.seat_id) as marks,
                      array_agg(m.note order by m.seat_id) as notes, array_agg(coalesce(m.place_id, 0) order by m.seat_id) as places
               from data.show s
               join data.seat_mark m on m.plan_id = s.plan_id
               join data.seat_row r on r.section_id = m.section_id and m.seat_id >= r.first_seat_id and m.seat_id < r.first_seat_id + r.seat_count
               where s.show_id = seat_plan.show_id
               group by r.row_id) m on m.row_id = r.row_id
    where s.show_id = seat_plan.show_id
    order by r.first_seat_id;
end
$$;
