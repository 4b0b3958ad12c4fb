-- Invariant 5: a seat that was given back returns to sale at the concert's next hour of release.
create function private.broken_returns() returns setof text
  language sql stable
as $$
  select format('show %s seat %s was given back and returns to sale at %s, not at %s', q.show_id, q.seat_id, q.until, r.next_release_at)
  from data.seat_claim q
  join data.sale k on k.show_id = q.show_id
  cross join lateral (select private.next_release(k.releases, k.time_zone, upper(k.period), (select clock_timestamp()))) r (next_release_at)
  where q.booking_id is null and q.member_id is null and q.until < 'infinity' and q.until > (select clock_timestamp())
    and q.until is distinct from r.next_release_at
$$;
