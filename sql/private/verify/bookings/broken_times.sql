-- Invariant 6: every booking was made inside its concert's booking period, and under terms, as they stood then.
create function private.broken_times() returns setof text
  language sql stable
as $$
  select format('booking %s was made at %s, outside %s to %s (show at %s)', b.booking_id, b.booked_at, lower(b.booking_period),
                upper(b.booking_period), b.starts_at)
  from data.booking b
  where not coalesce(b.booked_at <@ b.booking_period and b.booked_at < b.starts_at, false)
  union all
  select format('booking %s was made at %s, after concert %s was cancelled at %s', b.booking_id, b.booked_at, c.concert_id,
                c.cancelled_at)
  from data.booking b join data.concert c on c.concert_id = b.concert_id and c.cancelled_at is not null
  where b.booked_at >= c.cancelled_at
  union all
  select format('booking %s is for %s, its show %s begins at %s', b.booking_id, b.starts_at, s.show_id, s.starts_at)
  from data.booking b join data.show s on s.show_id = b.show_id
  where (b.starts_at is distinct from s.starts_at or b.show_id in (select a.show_id from data.organiser_act a where a.act = 'move_show'))
    and b.starts_at is distinct from coalesce(
    (select a.starts_before from data.organiser_act a
     where a.concert_id = b.concert_id and a.show_id = b.show_id and a.act = 'move_show' and a.at > b.booked_at order by a.act_id limit 1),
    s.starts_at)
  union all
  select format('booking %s agreed to terms %s, concert %s is at %s', b.booking_id, b.terms_version, c.concert_id,
                c.terms_version)
  from data.booking b join data.concert c on c.concert_id = b.concert_id
  where b.terms_version not between 1 and c.terms_version
$$;
