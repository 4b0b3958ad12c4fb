-- Gives what winners of a draw did not pay in time, or gave up for other seats, to the next in rank, a round of its own. Who has a booking of the concert by now is passed over, and so is who
-- closed the account. What nobody takes returns to sale, or to the waiting list, as what is given back does. How many moved up; null when there is nothing to do, or somebody else is at it.
create function private.move_up(phase_id bigint) returns int
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now    timestamptz;
  phase  data.sale_phase;
  draw   data.draw;
  last   data.draw_round;
  awards data.draw_award[];  -- that lapsed
  given  data.draw_award[];  -- of these, what is given once more
  passed bigint[];
  moved  int;
  seat   record;
begin
  select d.* into draw from data.draw d where d.phase_id = move_up.phase_id and d.drawn_at is not null for no key update skip locked;
  if draw.phase_id is null then
    return null;
  end if;
  now := clock_timestamp();
  select r.* into last from data.draw_round r where r.phase_id = move_up.phase_id order by r.round desc limit 1;
  -- A round gives what is still for sale; when the sale is over there is none.
  with over as (
    update data.draw_award a
    set lapsed_at = coalesce(a.lapsed_at, a.pay_until),
        freed_in  = case when now <@ (select k.period from data.sale k where k.show_id = a.show_id) then last.round + 1 else 0 end
    where a.phase_id = move_up.phase_id and a.booking_id is null and a.freed_in is null and (a.lapsed_at is not null or a.pay_until <= now)
    returning a.*)
  select array_agg(o::data.draw_award order by o.entry_id), array_agg(o::data.draw_award order by o.entry_id) filter (where o.freed_in > 0) into awards, given from over o;
  if awards is null then
    return null;
  end if;
  select f.* into phase from data.sale_phase f where f.phase_id = move_up.phase_id;
  -- From here on nobody's, but offered: that is what give_awards takes.
  for seat in select a.show_id, s as id, e.member_id from unnest(awards) a join data.draw_entry e on e.entry_id = a.entry_id, unnest(a.seat_ids) s order by 1, 2 loop
    update data.seat_claim k set member_id = null, changed = pg_current_xact_id()
    where k.show_id = seat.show_id and k.seat_id = seat.id and k.member_id = seat.member_id and k.booking_id is null and k.offered_until = 'infinity';
  end loop;
  passed := array(select r.entry_id from data.draw_rank r join data.draw_entry e on e.entry_id = r.entry_id join data.member m on m.member_id = e.member_id
                  where r.phase_id = move_up.phase_id and not exists (select from data.draw_award a where a.entry_id = r.entry_id)
                    and (m.closed_at is not null or exists (select from data.booking b where b.member_id = e.member_id and b.concert_id = phase.concert_id and b.state = 'booked')));
  moved := 0;
  if given is not null then
    moved := private.give_awards(phase, last.round + 1, private.freed_shows(draw.terms::jsonb, given), array(select a.entry_id from unnest(given) a), passed, last.sum, now);
  end if;
  for seat in
    select k.show_id, k.seat_id, coalesce(private.next_release(s.releases, s.time_zone, upper(s.period), now), now) as free_at
    from (select distinct a.show_id, x as id from unnest(awards) a, unnest(a.seat_ids) x) f
    join data.seat_claim k on k.show_id = f.show_id and k.seat_id = f.id
    join data.sale s on s.show_id = f.show_id
    where k.member_id is null and k.booking_id is null and k.offered_until = 'infinity' order by 1, 2
  loop
    update data.seat_claim k set offered_until = null, until = seat.free_at, changed = pg_current_xact_id() where k.show_id = seat.show_id and k.seat_id = seat.seat_id;
  end loop;
  perform private.assign_returns(s, false) from (select distinct a.show_id from unnest(awards) a) w (s) order by s;
  return moved;
end
$$;
