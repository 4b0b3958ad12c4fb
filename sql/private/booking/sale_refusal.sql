-- What book and hold_seats refuse of a show that exists before they look at its seats, in this order: age, period, seat
-- limit. Null when nothing is wrong. One expression, which is inlined into both.
create function private.sale_refusal(opens timestamptz, closes timestamptz, starts timestamptz, is_cancelled boolean,
                                     age_limit int, member_id bigint, concert_id bigint, seats int, seat_limit int,
                                     now timestamptz) returns text
  language sql stable
as $$
  select case
    when age_limit > 0 and not private.is_old_enough(member_id, concert_id, starts) then 'MU011'
    when now < opens or now >= closes or now >= starts or is_cancelled then 'MU001'
    when seats is null then 'MU009'
    when seats < 1 or seats > seat_limit then 'MU005' end
$$;
