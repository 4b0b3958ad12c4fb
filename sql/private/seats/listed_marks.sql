-- The marks of a section in the normal form of private.grouped_marks.
create function private.listed_marks(section_id bigint) returns jsonb
  language sql stable
as $$
  select jsonb_agg(m.value order by m.first)
  from (select min(s.seat_id) as first, jsonb_build_object('row', r.label, 'seats', jsonb_agg(s.number::text order by s.seat_id), 'mark', m.mark)
                                        || case when m.note = '' then '{}' else jsonb_build_object('note', m.note) end as value
        from data.seat_mark m
        join data.seat_row r on r.section_id = m.section_id and m.seat_id >= r.first_seat_id and m.seat_id < r.first_seat_id + r.seat_count
        cross join lateral (select m.seat_id, r.first_number + r.number_step * data.seat_slot(r.gaps, (m.seat_id - r.first_seat_id)::int) as number) s
        where m.section_id = listed_marks.section_id
        group by r.row_id, r.label, m.mark, m.note) m
$$;
