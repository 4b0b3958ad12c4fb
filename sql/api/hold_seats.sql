-- Holds exactly these seats for the member, all or none, and nothing else: a hold of another show ends, seats of
-- this show that are not named are freed. A hold lasts for the setting hold_duration from its first seat: as long as
-- one held seat is kept, changing the others does not move its end, so that nobody sits on a seat by asking again.
-- Refuses as book does, in the same order. MU001, MU002, MU003, MU005, MU006, MU007, MU009, MU011, MU017, MU018, MU019; and, where settings say so,
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
         private.are_holds_limited() as limited
  into show
  from data.sale k where k.show_id = hold_seats.show_id;
  if not found then
    perform private.require_show(hold_seats.show_id);
  end if;
  refusal := private.sale_refusal(show.period, show.starts, show.age_limit, me.member_id, show.concert_id, hold_seats.seat_ids,
                                  show.seat_limit, now);
  if show.has_rules then
    refusal := (select private.special_refusal(k, me.member_id, k.age_limit, hold_seats.seat_ids, now) from data.sale k where k.show_id = hold_seats.show_id);
  end if;
  if refusal not in ('MU003', 'MU018', 'MU019') then
    perform private.refuse(refusal);
  end if;
  seats := private.seats_in_lock_order(hold_seats.seat_ids);
  prices := private.seat_prices(show.first_seat_ids, show.prices, seats);
  if show.booked or prices is null or (show.companions_until > now) is true and private.is_companion_alone(seats) then
    perform private.refuse(private.seats_refusal(me.member_id, show.concert_id, hold_seats.show_id, seats, now));
  elsif refusal is not null then
    perform private.refuse(coalesce(nullif(private.seats_refusal(me.member_id, show.concert_id, hold_seats.show_id, seats, now), 'MU004'), refusal),
                           detail => case when refusal = 'MU018' then private.orphaned_seat(me.member_id, hold_seats.show_id, show.concert_id, seats, now)::text end);
  end if;

  expires_at := private.hold_end(me.member_id, hold_seats.show_id, seats, now);
  foreach seat in array seats loop
    if not private.claim_seat(me.member_id, hold_seats.show_id, seat, null, null, hold_seats.expires_at, now) then
      perform private.refuse('MU003');
    end if;
  end loop;
  perform private.settle_hold(me, hold_seats.show_id, seats, prices, show.limited, now);
end
$$;
