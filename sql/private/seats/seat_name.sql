-- A seat as it is printed: section, row, number, "A 3-12"; of a standing area the section and the number of entry, "Floor 118".
create function private.seat_name(seat_id bigint) returns text
  language sql stable
as $$
  select x.name || ' ' || case when r.label = '' then '' else r.label || '-' end
         || r.first_number + r.number_step * data.seat_slot(r.gaps, (seat_id - r.first_seat_id)::int)
  from (select r.* from data.seat_row r where r.first_seat_id <= seat_name.seat_id
        order by r.first_seat_id desc limit 1) r
  join data.section x on x.section_id = r.section_id
$$;
