-- Holds exactly these seats for the member, all or none, and nothing else: a hold of another show ends, seats of
-- this show that are not named are freed. A hold lasts for the setting hold_duration from its first seat: as long as
-- one held seat is kept, changing the others does not move its end, so that nobody sits on a seat by asking again.
-- Refuses as book does, in the same order. MU001, MU002, MU003, MU005, MU006, MU007, MU009, MU011; and, where settings say so,
-- MU004 and MU010 (private.require_fair_hold).
create function api.hold_seats(token text, show_id bigint, seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me      constant private.actor := private.lock_member(hold_seats.token);
  now     constant timestamptz   := clock_timestamp();
  show    record;
  refusal text;
  seats   bigint[];
  seat    bigint;
  prices  bigint[];
begin
  perform private.require_live_session(me);
  select k.*,
         exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = k.concert_id
                                              and b.state = 'booked') as booked,
         (select bool_or(t.value not in ('0', 'false')) from data.setting t
          where t.name in ('holds_per_member', 'holds_per_address', 'holds_per_login', 'hold_needs_balance')) as limited
  into show
  from data.sale k where k.show_id = hold_seats.show_id;
  if not found then
    perform private.require_show(hold_seats.show_id);
  end if;
  refusal := private.sale_refusal(show.period, show.starts, show.age_limit, me.member_id, show.concert_id, hold_seats.seat_ids,
                                  show.seat_limit, now);
  if refusal is not null then
    perform private.refuse(refusal);
  end if;
  seats := private.seats_in_lock_order(hold_seats.seat_ids);
  prices := private.seat_prices(show.first_seat_ids, show.prices, seats);
  if show.booked or prices is null then
    perform private.refuse(private.seats_refusal(me.member_id, show.concert_id, hold_seats.show_id, seats, now));
  end if;

  -- Looked up seat by seat: a plan made while the table was empty would read the whole show.
  select min(k.until) into expires_at
  from unnest(seats) wanted
  cross join lateral (select c.* from data.seat_claim c
                      where c.show_id = hold_seats.show_id and c.seat_id = wanted offset 0) k
  where k.member_id = me.member_id and k.booking_id is null and k.until > now;
  hold_seats.expires_at := coalesce(hold_seats.expires_at, now + private.setting('hold_duration')::interval);
  foreach seat in array seats loop
    if not private.claim_seat(me.member_id, hold_seats.show_id, seat, null, null, hold_seats.expires_at, now) then
      perform private.refuse('MU003');
    end if;
  end loop;
  if show.limited then
    perform private.require_fair_hold(me, prices, now);
  end if;
  perform private.release_holds(me.member_id, hold_seats.show_id, seats, now);
  if me.hold_show_id is distinct from hold_seats.show_id then
    perform private.release_holds(me.member_id, me.hold_show_id, '{}', now);
    update data.purse p set hold_show_id = hold_seats.show_id where p.member_id = me.member_id;
  end if;
end
$$;
