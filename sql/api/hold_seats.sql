-- Holds exactly these seats for the member, all or none, and nothing else: a hold of another show ends, seats of this
-- show that are not named are freed. A hold lasts five minutes from its first seat: as long as one held seat is kept,
-- changing the others does not move its end, so that nobody sits on a seat by asking again. Refuses as book does, in the
-- same order. MU001, MU002, MU003, MU005, MU006, MU007, MU009, MU011.
create function api.hold_seats(token text, show_id bigint, seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me    constant private.actor := private.lock_member(hold_seats.token);
  now   constant timestamptz   := clock_timestamp();
  terms record;
  seats bigint[];
begin
  perform private.require_live(me);
  select * into terms from private.sale_terms(hold_seats.show_id, me.member_id, me.birth_date,
                                              cardinality(hold_seats.seat_ids), now);
  if terms.refusal is not null then
    perform private.refuse(terms.refusal);
  end if;
  seats := private.ascending(hold_seats.seat_ids);
  perform private.seat_prices(terms.concert_id, terms.plan_id, seats);
  if terms.booked then
    perform private.refuse('MU002');
  end if;

  select min(k.until) into expires_at from data.seat_claim k
  where k.show_id = hold_seats.show_id and k.seat_id = any (seats)
    and k.member_id = me.member_id and k.booking_id is null and k.until > now;
  hold_seats.expires_at := coalesce(hold_seats.expires_at, now + private.setting('hold_duration')::interval);
  if not private.claim_seats(me.member_id, hold_seats.show_id, seats, null, hold_seats.expires_at, now) then
    perform private.refuse('MU003');
  end if;
  perform private.release_holds(me.member_id, hold_seats.show_id, seats, now);
  if me.hold_show_id is distinct from hold_seats.show_id then
    perform private.release_holds(me.member_id, me.hold_show_id, '{}', now);
    update data.member m set hold_show_id = hold_seats.show_id where m.member_id = me.member_id;
  end if;
end
$$;
