-- The seats of the best group (private.best_group); null when there is none.
create function private.best_seats(member_id bigint, show_id bigint, sections bigint[], wanted int, marks text[], passed bigint[], now timestamptz)
  returns bigint[]
  language sql stable
as $$
  select array(select generate_series(g.first, g.first + best_seats.wanted - 1))
  from private.best_group(best_seats.member_id, best_seats.show_id, best_seats.sections, best_seats.wanted, best_seats.marks, best_seats.passed, best_seats.now) g
  where g.first is not null
$$;
