-- Asks for seats in a phase that is sold by ticks: what is asked for within one is decided at its end, in an order that is drawn. The wish is {"seats": 2, "grade": "R"}
-- (the best together, of any grade without one) or {"seat_ids": [1, 2]}. A member asks once a tick: the same wish again changes nothing, another one is MU009. The same request again
-- returns the first answer. What came of it: my_ask. Refusals in this order: MU009 (no request id), MU013, MU007, MU009 or MU006 (show), MU009 (wish), MU011, MU001, MU005,
-- MU009 (a phase without ticks), MU006 (a grade or seats that the show does not have), MU019, MU002, MU009 (another wish).
create function api.ask_in_tick(token text, request_id uuid, show_id bigint, wish jsonb, out ask_id bigint, out decided_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me      private.actor;
  now     timestamptz;
  earlier data.tick_ask;
  wanted  record;
  show    data.sale;
  phase   data.sale_phase;
  refusal text;
begin
  if ask_in_tick.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(ask_in_tick.token);
  select a.* into earlier from data.tick_ask a where a.member_id = me.member_id and a.request_id = ask_in_tick.request_id;
  if earlier.ask_id is null then
    perform private.require_new_request(me.member_id, ask_in_tick.request_id);
    perform private.require_live_session(me);
    perform private.require_show(ask_in_tick.show_id);
  end if;
  wanted := private.read_wish(ask_in_tick.wish);
  if earlier.ask_id is not null then
    if (earlier.show_id, earlier.seats, earlier.grade, earlier.seat_ids) is distinct from (ask_in_tick.show_id, wanted.seats, wanted.grade, wanted.seat_ids) then
      perform private.refuse('MU013');
    end if;
    ask_in_tick.ask_id := earlier.ask_id;
    decided_at := earlier.tick_ends;
    return;
  end if;

  now := clock_timestamp();
  select k.* into show from data.sale k where k.show_id = ask_in_tick.show_id;
  phase   := private.phase_now(show.concert_id, now);
  refusal := private.sale_refusal(show.period, show.starts, show.age_limit, me.member_id, show.concert_id,
                                  coalesce(wanted.seat_ids, array_fill(0::bigint, array[least(greatest(wanted.seats, 0), 1001)])), show.seat_limit, now);
  if (refusal in ('MU011', 'MU001')) is not true and (phase.phase_id is null or phase.kind = 'draw' or not private.may_use_phase(phase, me.member_id)) then
    refusal := case when show.has_rules and exists (select from data.sale_phase f where f.concert_id = show.concert_id) then 'MU001' else refusal end;
  end if;
  if refusal is not null then
    perform private.refuse(case when refusal = 'MU009' then 'MU005' else refusal end);
  elsif phase.tick_seconds is null then
    perform private.refuse('MU009', 'seats are not asked for by ticks here');
  elsif octet_length(wanted.grade) > 1000 then
    perform private.refuse('MU009', 'the grade is too long');
  elsif wanted.seat_ids is null then
    perform private.sections_wanted(show.show_id, wanted.grade, null);
    if exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = show.concert_id and b.state = 'booked') then
      perform private.refuse('MU002');
    end if;
  else
    refusal := private.seats_refusal(me.member_id, show.concert_id, show.show_id, wanted.seat_ids, now);
    if refusal not in ('MU003', 'MU004') then  -- who has which seat is decided at the end
      perform private.refuse(refusal);
    end if;
  end if;

  -- The tick must not be settled between now and the commit; one that ended while this waited is over, and the next one is meant.
  loop
    decided_at := private.tick_end(phase, clock_timestamp());
    perform pg_advisory_xact_lock_shared(private.tick_lock(phase.phase_id, decided_at));
    exit when clock_timestamp() < decided_at;
    if decided_at >= phase.closes then
      perform private.refuse('MU001');
    end if;
  end loop;
  select a.* into earlier from data.tick_ask a where a.phase_id = phase.phase_id and a.tick_ends = decided_at and a.member_id = me.member_id;
  if earlier.ask_id is not null then
    if (earlier.show_id, earlier.seats, earlier.grade, earlier.seat_ids) is distinct from (ask_in_tick.show_id, wanted.seats, wanted.grade, wanted.seat_ids) then
      perform private.refuse('MU009', 'a member asks once a tick');
    end if;
    ask_in_tick.ask_id := earlier.ask_id;
    return;
  end if;
  insert into data.tick_ask (phase_id, tick_ends, member_id, request_id, show_id, asked_at, seats, grade, seat_ids)
  values (phase.phase_id, decided_at, me.member_id, ask_in_tick.request_id, ask_in_tick.show_id, clock_timestamp(), wanted.seats, wanted.grade, wanted.seat_ids)
  returning ask_id into ask_in_tick.ask_id;
  perform private.note_request(me.member_id, ask_in_tick.request_id);
end
$$;
