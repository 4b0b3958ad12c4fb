-- Seats that were given back and are not on sale again yet return as the concert's hours, its period and its shows are now, and no offer lasts longer
-- than the sale: called when one of these has changed.
create function private.refresh_returns(concert_id bigint) returns void
  language sql volatile
as $$
  with sale as (
    select k.show_id, coalesce(upper(k.period), clock_timestamp()) as ends
    from data.show s join data.sale k on k.show_id = s.show_id where s.concert_id = refresh_returns.concert_id),
  shortened as (
    update data.waiting_entry e set offer_ends_at = greatest(s.ends, e.offered_at) from sale s
    where e.show_id = s.show_id and e.state = 'offered' and e.offer_ends_at > s.ends
    returning e.*)
  update data.seat_claim q set offered_until = e.offer_ends_at, changed = pg_current_xact_id() from shortened e
  where q.show_id = e.show_id and q.seat_id = any (e.offer_seat_ids) and q.member_id = e.member_id and q.offered_until is not null;
  select private.assign_returns(s.show_id, true) from data.show s where s.concert_id = refresh_returns.concert_id order by s.show_id
$$;
