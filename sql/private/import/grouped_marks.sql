-- Marks of a section in normal form: an entry for each row, mark and note, by its first seat; of seats that the section has, each once.
create function private.grouped_marks(marks jsonb, section jsonb) returns jsonb
  language sql immutable
as $$
  with seat as (
    select distinct on (s.n) s.n, s.row_label, s.seat_label, m.value ->> 'mark' as mark, coalesce(m.value ->> 'note', '') as note
    from jsonb_array_elements(marks) with ordinality m (value, turn)
    cross join lateral jsonb_array_elements_text(m.value -> 'seats') l
    join private.section_seats(section) s on s.row_label = m.value ->> 'row' and s.seat_label = l
    order by s.n, m.turn),
  entry as (
    select min(n) as first, jsonb_build_object('row', row_label, 'seats', jsonb_agg(seat_label order by n), 'mark', mark)
                            || case when note = '' then '{}' else jsonb_build_object('note', note) end as value
    from seat group by row_label, mark, note)
  select coalesce(jsonb_agg(e.value order by e.first), '[]') from entry e
$$;
