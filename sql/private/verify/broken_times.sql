-- Invariant 6: every booking was made inside its concert's booking period as it stood then; an expired hold holds nothing. Nothing
-- asks whether a hold was swept, only whether it is past. What can break is a hold that lasts longer than holds do (so do, until
-- they end, holds from before the setting was made shorter), or a member's holds of two shows at once.
create function private.broken_times() returns setof text
  language sql stable
as $$
  select format('booking %s was made at %s, outside %s to %s (show at %s)', b.booking_id, b.booked_at, b.booking_opens,
                b.booking_closes, b.starts_at)
  from data.booking b
  where not (b.booked_at >= b.booking_opens and b.booked_at < b.booking_closes and b.booked_at < b.starts_at)
  union all
  select format('member %s holds show %s seat %s until %s', k.member_id, k.show_id, k.seat_id, k.until)
  from data.seat_claim k
  where k.booking_id is null and k.member_id is not null
    and k.until > clock_timestamp() + private.setting('hold_duration')::interval
  union all
  select format('member %s holds seats of %s shows', k.member_id, count(distinct k.show_id))
  from data.seat_claim k
  where k.booking_id is null and k.member_id is not null and k.until > clock_timestamp()
  group by k.member_id having count(distinct k.show_id) > 1
$$;
