-- What book and hold_seats refuse of the seats of a show that is on sale, the first in the contract's order. Asked when they
-- cannot go ahead: without another reason it is too few coins, MU004. What a clerk holds is for whom the clerk sells to.
create function private.seats_refusal(member_id bigint, concert_id bigint, show_id bigint, seat_ids bigint[], now timestamptz,
                                      clerk_id bigint default null)
  returns text
  language sql volatile
as $$
  select case
    when (select count(distinct seat) < count(*) from unnest(seats_refusal.seat_ids) seat) then 'MU009'
    when (select private.seat_prices(k.first_seat_ids, k.prices, private.seats_in_lock_order(seats_refusal.seat_ids))
          from data.sale k where k.show_id = seats_refusal.show_id) is null then 'MU006'
    when (select k.companions_until > seats_refusal.now from data.sale k where k.show_id = seats_refusal.show_id)
         and private.is_companion_alone(seats_refusal.seat_ids) then 'MU019'
    when exists (select from data.booking b where b.member_id = seats_refusal.member_id and b.concert_id = seats_refusal.concert_id
                                              and b.state = 'booked') then 'MU002'
    when exists (select from unnest(seats_refusal.seat_ids) wanted
                 cross join lateral (select c.* from data.seat_claim c
                                     where c.show_id = seats_refusal.show_id and c.seat_id = wanted offset 0) k
                 where k.until > seats_refusal.now
                   and (k.booking_id is not null or coalesce(k.member_id, -1) not in (seats_refusal.member_id, coalesce(seats_refusal.clerk_id, seats_refusal.member_id)) or k.offered_until <= seats_refusal.now)) then 'MU003'
    else 'MU004' end
$$;
