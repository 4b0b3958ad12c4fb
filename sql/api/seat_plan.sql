-- The rows of a show's plan, in order, with what is needed to draw them (geometry: migration 4; arc_radius is this
-- row's) and to price them. Seat j of a row has the id first_seat_id + j. It never changes for a plan_id and the terms of
-- its concert: clients keep it. MU006, MU009.
create function api.seat_plan(show_id bigint)
  returns table (plan_id bigint, section_id bigint, section text, row_label text, first_seat_id bigint, seat_count int,
                 arc_x float8, arc_y float8, arc_radius float8, arc_direction float8, seat_pitch float8,
                 grade text, price bigint, terms int)
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
           c.terms_version
    from data.show s
    join data.concert c on c.concert_id = s.concert_id
    join data.section x on x.plan_id = s.plan_id
    join data.concert_section g on g.concert_id = s.concert_id and g.section_id = x.section_id
    join data.price p on p.concert_id = g.concert_id and p.grade = g.grade
    join data.seat_row r on r.section_id = x.section_id
    where s.show_id = seat_plan.show_id
    order by r.first_seat_id;
end
$$;
