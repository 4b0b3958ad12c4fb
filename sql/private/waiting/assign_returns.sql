-- Says of each seat of a show that came back when it returns to sale: not before the sale's end when somebody waits whom it would satisfy, as
-- then it goes to the list; else at the next hour of release, or at once when there is none any more. Of a seat that is being offered, what
-- becomes of it when the offer lapses. Called whenever somebody joins or leaves the list, seats come back, or the sale changes. A seat that
-- another call has in its hands is waited for when is_patient, else left to private.run_offers.
create function private.assign_returns(show_id bigint, is_patient boolean) returns void
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now  constant timestamptz := clock_timestamp();
  seat record;
begin
  for seat in
    with claim as materialized (
      select q.seat_id, q.until, greatest(now, q.offered_until) as since, coalesce(q.offered_until > now, false) as is_offered
      from data.seat_claim q
      where q.show_id = assign_returns.show_id and q.booking_id is null and q.until > now and q.until < 'infinity'
        and (q.member_id is null or q.offered_until is not null)),
    waited as materialized (
      select false as is_offered, w as seat_id from private.waited_seats(assign_returns.show_id, false, now) w
      where exists (select from claim c where not c.is_offered)
      union all
      select true, w from private.waited_seats(assign_returns.show_id, true, now) w where exists (select from claim c where c.is_offered)),
    due as materialized (
      select c.seat_id, c.until,
             case when exists (select from waited w where w.seat_id = c.seat_id and w.is_offered = c.is_offered) then upper(k.period)
                  else coalesce(private.next_release(k.releases, k.time_zone, upper(k.period), c.since), c.since) end as free_at
      from claim c join data.sale k on k.show_id = assign_returns.show_id)
    -- What stays as it is must not be locked: an import may take long, and who books such a seat is to hear no at once.
    select d.* from due d where d.free_at is distinct from d.until order by d.seat_id
  loop
    if is_patient then
      perform from data.seat_claim q where q.show_id = assign_returns.show_id and q.seat_id = seat.seat_id for no key update;
    else
      perform from data.seat_claim q where q.show_id = assign_returns.show_id and q.seat_id = seat.seat_id for no key update skip locked;
      continue when not found;
    end if;
    update data.seat_claim q set until = seat.free_at, changed = pg_current_xact_id()
    where q.show_id = assign_returns.show_id and q.seat_id = seat.seat_id and q.until = seat.until and q.booking_id is null;
  end loop;
end
$$;
