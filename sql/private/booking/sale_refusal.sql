-- What book and hold_seats refuse of a show that exists before they look at its seats, in this order: age, period, seat
-- limit. Null when nothing is wrong. One expression, which is inlined into both.
create function private.sale_refusal(period tstzrange, starts timestamptz, age_limit int, member_id bigint, concert_id bigint,
                                     seat_ids bigint[], seat_limit int, now timestamptz) returns text
  language sql stable
as $$
  select case
    when age_limit > 0 and not private.is_old_enough(member_id, concert_id, starts) then 'MU011'
    when not now <@ period then 'MU001'
    when private.is_list(seat_ids) and cardinality(seat_ids) between 1 and seat_limit then null
    when private.is_list(seat_ids) and cardinality(seat_ids) <= 1000 then 'MU005'
    else 'MU009' end
$$;
