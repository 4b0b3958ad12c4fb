-- The rows of a section, each with its numbers, in the normal form of private.read_rows.
create function private.listed_rows(section_id bigint) returns jsonb
  language sql stable
as $$
  select jsonb_agg(jsonb_build_object('label', r.label, 'seats', r.seat_count) || jsonb_strip_nulls(jsonb_build_object(
           'first', nullif(r.first_number, 1), 'step', nullif(r.number_step, 1), 'shift', nullif(r.shift, 0),
           'missing', (select jsonb_agg(r.first_number + r.number_step * (before + n - 1) order by n)
                       from unnest(r.gaps) with ordinality g (before, n)))) order by r.position)
  from data.seat_row r where r.section_id = listed_rows.section_id
$$;
