-- The wheelchair places and companions' seats of a section in normal form, counted from 0.
create function private.accessible_seats(section jsonb) returns table (n int, row_label text, mark text)
  language sql immutable
as $$
  select s.n, s.row_label, m ->> 'mark'
  from jsonb_array_elements(section -> 'marks') m
  cross join lateral jsonb_array_elements_text(m -> 'seats') l
  join private.section_seats(section) s on s.row_label = m ->> 'row' and s.seat_label = l
  where m ->> 'mark' in ('wheelchair', 'companion')
$$;
