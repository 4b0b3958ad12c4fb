-- The seats of a section in normal form as they are labelled, in the order of their ids, of which this is the n-th (from 0).
create function private.section_seats(section jsonb) returns table (row_label text, seat_label text, n int)
  language sql immutable
as $$
  select r.label, (r.first + r.step * data.seat_slot(r.gaps, i))::text, (r.before + i)::int
  from (select r.*, sum(r.seats) over (order by r.position) - r.seats as before from private.section_rows(section) r) r
  cross join lateral generate_series(0, r.seats - 1) i
$$;
