-- How many seats a show has: those of its plan's sections that have a price.
create function private.show_seat_count(concert_id bigint, plan_id bigint)
  returns table (seats int)  -- one row; a table, so that it becomes part of the caller's plan
  language sql stable
as $$
  select coalesce(sum(b.next_seat_id - b.first_seat_id), 0)::int
  from data.price_band b
  where b.concert_id = show_seat_count.concert_id and b.plan_id = show_seat_count.plan_id
$$;
