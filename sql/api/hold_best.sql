-- Holds so many places of a standing area for the member, as api.hold_seats holds seats: the lowest numbers of entry that are free. Of several areas
-- that are asked for (by grade, by section, or all) it is the dearest, then the first, that has so many. Numbers that others are taking at this
-- moment are passed over; only when there are not enough without them, this waits for what becomes of them. Seats in rows are chosen by the fan.
-- Refuses as hold_seats does, in the same order; MU006 for a grade or section that the show does not have, MU009 for one without standing
-- places, MU003 when there are not so many. With `marks` those places are asked for that have them: standing areas have none. MU001, MU002, MU003,
-- MU004, MU005, MU006, MU007, MU009, MU010, MU011.
create function api.hold_best(token text, show_id bigint, seats int, grade text default null, section text default null,
                              marks text[] default null, out seat_ids bigint[], out expires_at timestamptz)
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
  me      constant private.actor := private.lock_member(hold_best.token);
  now     constant timestamptz   := clock_timestamp();
  refusal text;
  show    data.sale;
  areas   bigint[];
begin
  perform private.require_live_session(me);
  select k.* into show from data.sale k where k.show_id = hold_best.show_id;
  if not found then
    perform private.require_show(hold_best.show_id);
  end if;
  refusal := private.sale_refusal(show.period, show.starts, show.age_limit, me.member_id, show.concert_id,
                                  case when hold_best.seats between 1 and 1000 then array_fill(0::bigint, array[hold_best.seats]) else '{}' end,
                                  show.seat_limit, now);
  if refusal is not null then
    perform private.refuse(case when refusal = 'MU005' and hold_best.seats is null then 'MU009' else refusal end);
  elsif octet_length(hold_best.grade) > 1000 or octet_length(hold_best.section) > 1000 then
    perform private.refuse('MU009', 'the grade or section is too long');
  elsif cardinality(hold_best.marks) > 0 then
    perform private.refuse('MU009', 'a standing area has no marked places');
  end if;
  areas := private.standing_areas(hold_best.show_id, hold_best.grade, hold_best.section);
  if exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = show.concert_id and b.state = 'booked') then
    perform private.refuse('MU002');
  end if;
  select h.* into hold_best.seat_ids, hold_best.expires_at
  from private.hold_entries(me.member_id, hold_best.show_id, areas, hold_best.seats, now) h;
  perform private.settle_hold(me, hold_best.show_id, hold_best.seat_ids,
                              private.seat_prices(show.first_seat_ids, show.prices, hold_best.seat_ids), private.are_holds_limited(), now);
end
$$;
