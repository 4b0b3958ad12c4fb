-- Invariant 6: an expired hold holds nothing. Nothing asks whether a hold was swept, only whether it is past. What can break is a
-- hold that lasts longer than holds do (so do, until they end, holds from before the setting was made shorter), one that nobody
-- could have asked for, or one that its member could not get rid of.
create function private.broken_holds() returns setof text
  language sql stable
as $$
  with hold as (
    select k.*, m.member_id as owner, p.hold_show_id, s.concert_id, c.booking_opens, c.seat_limit
    from data.seat_claim k
    left join data.member m on m.member_id = k.member_id
    left join data.purse p on p.member_id = k.member_id
    left join data.show s on s.show_id = k.show_id
    left join data.concert c on c.concert_id = s.concert_id
    where k.booking_id is null and k.member_id is not null and k.offered_until is null and k.until > (select clock_timestamp()))
  select format('member %s holds show %s seat %s until %s', h.member_id, h.show_id, h.seat_id, h.until)
  from hold h
  where h.until > (select clock_timestamp() + private.setting('hold_duration')::interval)
  union all
  select format('member %s holds seats of %s shows', h.member_id, count(distinct h.show_id))
  from hold h group by h.member_id having count(distinct h.show_id) > 1
  union all
  select format('member %s, who is not there, holds show %s seat %s', h.member_id, h.show_id, h.seat_id)
  from hold h where h.owner is null
  union all
  select format('member %s holds show %s seat %s, and is known to hold %s', h.member_id, h.show_id, h.seat_id,
                coalesce('show ' || h.hold_show_id, 'none'))
  from hold h where h.owner is not null and h.hold_show_id is distinct from h.show_id
  union all
  select format('member %s holds show %s seat %s beside booking %s', h.member_id, h.show_id, h.seat_id, b.booking_id)
  from hold h join data.booking b on b.member_id = h.member_id and b.show_id = h.show_id and b.concert_id = h.concert_id
  where b.state = 'booked'
  union all
  select format('member %s holds %s seats of show %s, until %s different times', h.member_id, count(*), h.show_id, count(distinct h.until))
  from hold h group by h.member_id, h.show_id having count(distinct h.until) > 1
  union all
  select format('member %s holds %s seats of show %s, of which one may book %s', h.member_id, count(*), h.show_id, h.seat_limit)
  from hold h group by h.member_id, h.show_id, h.concert_id, h.seat_limit
  having count(*) > greatest(h.seat_limit, (  -- an import may have lowered it since, while the hold lasts
    select max((c.before ->> 'seat_limit')::int) from data.import_change c join data.import i on i.import_no = c.import_no
    where c.kind = 'concert' and c.id = h.concert_id and i.at > (select clock_timestamp() - private.setting('hold_duration')::interval)))
  union all
  select format('member %s holds show %s seat %s before the booking opens at %s', h.member_id, h.show_id, h.seat_id, h.booking_opens)
  from hold h where h.booking_opens > (select clock_timestamp())
$$;
