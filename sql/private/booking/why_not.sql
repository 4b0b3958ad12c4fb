-- Why seats of a show that is on sale cannot be booked by a member who lacks the coins for them or names wrong ones: the
-- first reason in the contract's order.
create function private.why_not(member_id bigint, concert_id bigint, show_id bigint, seat_ids bigint[], now timestamptz)
  returns text
  language sql volatile
as $$
  select case
    when (select count(distinct seat) < count(*) or count(seat) < count(*) from unnest(why_not.seat_ids) seat) then 'MU009'
    when private.seat_prices(why_not.concert_id, (select s.plan_id from data.show s where s.show_id = why_not.show_id),
                             private.ascending(why_not.seat_ids)) is null then 'MU006'
    when exists (select from data.booking b where b.member_id = why_not.member_id and b.concert_id = why_not.concert_id
                                              and b.state = 'booked') then 'MU002'
    when exists (select from unnest(why_not.seat_ids) wanted
                 cross join lateral (select c.* from data.seat_claim c
                                     where c.show_id = why_not.show_id and c.seat_id = wanted offset 0) k
                 where k.until > why_not.now and (k.booking_id is not null or k.member_id is distinct from why_not.member_id)) then 'MU003'
    else 'MU004' end
$$;
