-- The stay of a ticket that was let in: its last admission that nobody took back, and, if it went out since, when. `clock` is when that was by the clocks of the doors: two
-- that told later are compared by these. No row: it is not let in, or was before admissions were written down.
create function private.stay(booking_id bigint, ordinal int)
  returns table (admission_id bigint, at timestamptz, clock timestamptz, gate text, left_at timestamptz)
  language sql stable
as $$
  select a.admission_id, a.at, coalesce(a.scanned_at, a.at), a.gate, coalesce(d.scanned_at, d.at)
  from data.admission a
  left join data.departure d on d.admission_id = a.admission_id
  where a.booking_id = stay.booking_id and a.ordinal = stay.ordinal and not exists (select from data.undone_admission u where u.admission_id = a.admission_id)
  order by a.admission_id desc
  limit 1
$$;
