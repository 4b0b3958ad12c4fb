-- Marks the seats of a section that was just made, as its normal form says.
create function private.add_marks(section_id bigint, section jsonb) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  the_section constant data.section := (select x from data.section x where x.section_id = add_marks.section_id);
begin
  insert into data.seat_mark (seat_id, plan_id, section_id, mark, note, place_id)
  select the_section.first_seat_id + s.n, the_section.plan_id, the_section.section_id, m ->> 'mark', coalesce(m ->> 'note', ''),
         the_section.first_seat_id + p.place
  from jsonb_array_elements(add_marks.section -> 'marks') m
  cross join lateral jsonb_array_elements_text(m -> 'seats') l
  join private.section_seats(add_marks.section) s on s.row_label = m ->> 'row' and s.seat_label = l
  left join private.companion_places(add_marks.section) p on p.n = s.n;
end
$$;
