-- Invariant 9: how good the seats of a row are is kept in data.row_order (a trigger does), which is what the row's place makes of it.
create function private.broken_row_order() returns setof text
  language sql stable
as $$
  select format('the row from seat %s on is in order as %s, and should be as %s', coalesce(o.first_seat_id, r.first_seat_id),
                coalesce(private.shortened(o::text), 'none'), coalesce(private.shortened(r::text), 'none'))
  from data.row_order o
  full join data.rows_in_order(array(select x.section_id from data.section x)) r on r.first_seat_id = o.first_seat_id
  where o is distinct from r
$$;
