-- A seat as it is printed: section, row, number. "A 3-12".
create function private.seat_name(seat_id bigint) returns text
  language sql stable
as $$
  select x.name || ' ' || r.label || '-' || seat_id - r.first_seat_id + 1
  from (select r.* from data.seat_row r where r.first_seat_id <= seat_name.seat_id
        order by r.first_seat_id desc limit 1) r
  join data.section x on x.section_id = r.section_id
$$;
