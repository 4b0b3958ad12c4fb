-- How many seats a show has: those of its plan's sections that have a price.
create function private.show_seats(concert_id bigint, plan_id bigint) returns int
  language sql stable
as $$
  select coalesce(sum(x.seat_count), 0)::int
  from data.section x join data.concert_section g on g.section_id = x.section_id
  where x.plan_id = show_seats.plan_id and g.concert_id = show_seats.concert_id
$$;
