-- The grade that a concert gives a seat now; null where it has none.
create function private.seat_grade(concert_id bigint, seat_id bigint) returns text
  language sql stable
as $$
  select g.grade
  from (select r.* from data.seat_row r where r.first_seat_id <= seat_grade.seat_id
        order by r.first_seat_id desc limit 1) r
  join data.concert_section g on g.concert_id = seat_grade.concert_id and g.section_id = r.section_id
$$;
