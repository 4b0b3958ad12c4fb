-- Holds exactly these seats for the member, all or none, and nothing else: a hold of another show ends, seats of this
-- show that are not named are freed. A hold lasts five minutes from its first seat: as long as one held seat is kept,
-- changing the others does not move its end, so that nobody sits on a seat by asking again. Refuses as book does, in the
-- same order. MU001, MU002, MU003, MU005, MU006, MU007, MU009, MU011.
create function api.hold_seats(token text, show_id bigint, seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me    constant private.actor := private.lock_member(hold_seats.token);
  now   constant timestamptz   := clock_timestamp();
  here  constant boolean       := me.hold_show_id is not distinct from hold_seats.show_id;
begin
  perform private.require_live(me);
  perform private.check_sale(me, hold_seats.show_id, hold_seats.seat_ids, now);

  if here then
    select min(k.until) into expires_at from data.seat_claim k
    where k.show_id = hold_seats.show_id and k.seat_id = any (hold_seats.seat_ids)
      and k.member_id = me.member_id and k.booking_id is null and k.until > now;
  end if;
  hold_seats.expires_at := coalesce(hold_seats.expires_at, now + private.setting('hold_duration')::interval);

  -- Of two shows the one with the lower id comes first, as everywhere.
  if me.hold_show_id < hold_seats.show_id then
    perform private.release_holds(me.member_id, me.hold_show_id, now);
  end if;
  if private.claim_seats(me.member_id, hold_seats.show_id, hold_seats.seat_ids, null, hold_seats.expires_at, now, here)
     < cardinality(hold_seats.seat_ids) then
    perform private.refuse('MU003');
  end if;
  if me.hold_show_id > hold_seats.show_id then
    perform private.release_holds(me.member_id, me.hold_show_id, now);
  end if;
  if not here then
    update data.member m set hold_show_id = hold_seats.show_id where m.member_id = me.member_id;
  end if;
end
$$;
