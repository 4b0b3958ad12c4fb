-- Seats that were given back and are not on sale again yet return at the next hour of release as it is now: called when a concert has
-- other hours, another period, or its shows begin at another time.
create function private.refresh_returns(concert_id bigint) returns void
  language plpgsql volatile
as $$
declare
  now      constant timestamptz := clock_timestamp();
  returned record;
begin
  for returned in
    select q.show_id, q.seat_id,
           coalesce(private.next_release(k.releases, k.time_zone, upper(k.period), now), now) as free_at
    from data.show s
    join data.sale k on k.show_id = s.show_id
    join data.seat_claim q on q.show_id = k.show_id and q.booking_id is null and q.until > now and q.until < 'infinity'
    where s.concert_id = refresh_returns.concert_id and q.member_id is null
      -- What stays as it is must not be locked: an import may take long, and who books such a seat is to hear no at once.
      and q.until is distinct from private.next_release(k.releases, k.time_zone, upper(k.period), now)
    order by q.show_id, q.seat_id for update of q
  loop
    update data.seat_claim q set until = returned.free_at, changed = pg_current_xact_id()
    where q.show_id = returned.show_id and q.seat_id = returned.seat_id and q.until <> returned.free_at;
  end loop;
end
$$;
