-- Holds so many seats together for the member, as api.hold_seats holds seats: the best that are free at this instant, of a grade, of a section, or of all. Best are
-- the seats that leave no single seat alone and are nearest to the stage and its axis (private.best_in_row); those with a restricted view come last. `marks` asks for seats
-- with one of these marks ('{}': without any): wheelchair places come with their companions' seats. Two callers never get the same: what others are
-- taking at this moment is passed over, and waited for only when there is nothing without it. Where there are no such rows, numbers of entry of a standing
-- area are held, the lowest that are free, of the dearest area that has so many. Refuses as hold_seats does, in the same order; MU006 for a grade or section that the show does
-- not have, MU003 only when there are not so many together, or a phase has so few left of its share. MU001, MU002, MU003, MU004, MU005, MU006, MU007, MU009, MU010, MU011, MU017.
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
  wanted  private.wanted_sections;
begin
  perform private.require_live_session(me);
  select k.* into show from data.sale k where k.show_id = hold_best.show_id;
  if not found then
    perform private.require_show(hold_best.show_id);
  end if;
  refusal := private.sale_refusal(show.period, show.starts, show.age_limit, me.member_id, show.concert_id,
                                  case when hold_best.seats between 1 and 1000 then array_fill(0::bigint, array[hold_best.seats]) else '{}' end,
                                  show.seat_limit, now);
  if refusal is null or refusal in ('MU005', 'MU009') then
    refusal := coalesce(case when show.has_rules then private.phase_refusal(show.concert_id, show.show_id, me.member_id, null, now) end, refusal);
  end if;
  if refusal is not null then
    perform private.refuse(case when refusal = 'MU005' and hold_best.seats is null then 'MU009' else refusal end);
  elsif octet_length(hold_best.grade) > 1000 or octet_length(hold_best.section) > 1000 then
    perform private.refuse('MU009', 'the grade or section is too long');
  elsif not private.is_list(hold_best.marks) or not hold_best.marks <@ array['wheelchair', 'companion', 'restricted_view'] then
    perform private.refuse('MU009', 'marks are wheelchair, companion and restricted_view');
  end if;
  select * into wanted from private.sections_wanted(hold_best.show_id, hold_best.grade, hold_best.section);
  if exists (select from data.booking b where b.member_id = me.member_id and b.concert_id = show.concert_id and b.state = 'booked') then
    perform private.refuse('MU002');
  end if;
  if show.has_rules then
    wanted := private.sections_in_share(wanted, private.phase_now(show.concert_id, now), show.show_id, me.member_id, hold_best.seats, now);
  end if;
  if wanted.seated is not null then
    select h.seat_ids, h.expires_at into hold_best.seat_ids, hold_best.expires_at
    from private.hold_rows(me.member_id, hold_best.show_id, wanted.seated, hold_best.seats, hold_best.marks, now) h;
  end if;
  if hold_best.seat_ids is null then
    if wanted.standing is null or cardinality(hold_best.marks) > 0 then
      perform private.refuse('MU003');
    end if;
    select h.seat_ids, h.expires_at into hold_best.seat_ids, hold_best.expires_at
    from private.hold_entries(me.member_id, hold_best.show_id, wanted.standing, hold_best.seats, now) h;
  end if;
  perform private.settle_hold(me, hold_best.show_id, hold_best.seat_ids,
                              private.seat_prices(show.first_seat_ids, show.prices, hold_best.seat_ids), private.are_holds_limited(), now);
end
$$;
