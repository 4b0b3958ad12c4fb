-- Invariant 6: what an organiser did to a show is so: what was cancelled is, and nobody has a booking of it; what was moved begins when it
-- was moved to. Who kept a booking had one, of a show that had been moved.
create function private.broken_acts() returns setof text
  language sql stable
as $$
  select format('show %s was cancelled, and booking %s of it is live', s.show_id, b.booking_id)
  from data.show s join data.booking b on b.show_id = s.show_id and b.state = 'booked' where s.cancelled_at is not null
  union all
  select format('act %s cancelled %s, which takes place', a.act_id, coalesce('show ' || a.show_id, 'concert ' || a.concert_id))
  from data.organiser_act a
  where a.act <> 'move_show'
    and exists (select from data.show s join data.concert c on c.concert_id = s.concert_id
                where s.concert_id = a.concert_id and s.show_id = coalesce(a.show_id, s.show_id) and s.cancelled_at is null
                  and (a.show_id is not null or c.cancelled_at is null))
  union all
  select format('act %s is of concert %s, show %s, which is not there', a.act_id, a.concert_id, a.show_id)
  from data.organiser_act a
  where not exists (select from data.show s where s.concert_id = a.concert_id and s.show_id = coalesce(a.show_id, s.show_id))
     or (a.act = 'cancel_concert') <> (a.show_id is null)
  union all
  select format('show %s was moved to %s, and begins at %s', s.show_id, a.starts, s.starts_at)
  from (select distinct on (a.show_id) a.* from data.organiser_act a where a.act = 'move_show' order by a.show_id, a.act_id desc) a
  join data.show s on s.show_id = a.show_id
  where a.starts is distinct from s.starts_at
  union all
  select format('act %s is a %s %s', a.act_id, a.act,
                case when a.act = 'move_show' then 'from ' || coalesce(a.starts_before::text, 'nowhere') || ' to ' || coalesce(a.starts::text, 'nowhere')
                     else 'at ' || coalesce(a.compensation_percent::text, 'no') || ' %' end)
  from data.organiser_act a
  where case when a.act = 'move_show' then num_nulls(a.starts_before, a.starts) <> 0 or a.starts = a.starts_before or a.compensation_percent is not null
             else num_nonnulls(a.starts_before, a.starts) <> 0 or a.compensation_percent is null end
  union all
  select format('act %s gave back %s of %s bookings, the books say %s of %s', a.act_id, a.refunded, a.bookings, n.refunded, n.bookings)
  from data.organiser_act a
  cross join lateral (
    select count(distinct t.booking_id) as bookings, coalesce(sum(t.price + t.compensation), 0) as refunded
    from data.booking b join data.cancelled_ticket t on t.booking_id = b.booking_id and t.cancelled_at = a.at and t.act = a.act
    where b.concert_id = a.concert_id and b.show_id = coalesce(a.show_id, b.show_id)) n
  where a.act <> 'move_show' and (a.bookings, a.refunded) is distinct from (n.bookings, n.refunded)
  union all
  select format('booking %s was kept for %s, to which it was not moved', k.booking_id, k.starts)
  from data.kept_booking k left join data.booking b on b.booking_id = k.booking_id
  where not exists (select from data.organiser_act a
                    where a.concert_id = b.concert_id and a.show_id = b.show_id and a.act = 'move_show' and a.starts = k.starts and a.at <= k.at)
     or b.member_id is distinct from k.member_id
$$;
