-- Holds what was asked for in a tick, when its turn has come: the seats, or nulls when they are not to be had, or the member may not have them any more. What the member held before
-- ends then. The purse is locked.
create function private.held_in_turn(phase data.sale_phase, ask data.tick_ask, now timestamptz, out seat_ids bigint[], out expires_at timestamptz)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me     private.actor;
  show   data.sale;
  wanted private.wanted_sections;
  search private.seat_search;
  seat   bigint;
begin
  select k.* into show from data.sale k where k.show_id = ask.show_id;
  if show.show_id is null or not held_in_turn.now <@ show.period
     or exists (select from data.booking b where b.member_id = ask.member_id and b.concert_id = show.concert_id and b.state = 'booked') then
    return;
  end if;
  begin
    if ask.seat_ids is null then
      wanted   := private.sections_wanted(ask.show_id, ask.grade, null);
      wanted   := private.sections_in_share(wanted, phase, ask.show_id, ask.member_id, ask.seats, held_in_turn.now);
      search   := private.best_group(ask.member_id, ask.show_id, wanted.seated, ask.seats, null, '{}', held_in_turn.now);
      if search.rows is not null then
        perform private.note_rows(ask.show_id, search);
      end if;
      seat_ids := coalesce(
        case when search.first is not null then array(select generate_series(search.first, search.first + ask.seats - 1)) end,
        (select array(select e from private.free_entries(ask.member_id, ask.show_id, area, held_in_turn.now) e limit ask.seats)
         from unnest(wanted.standing) with ordinality a (area, n)
         where (select count(*) from (select from private.free_entries(ask.member_id, ask.show_id, area, held_in_turn.now) limit ask.seats) e) = ask.seats
         order by n limit 1));
    elsif not private.exceeds_share(phase, ask.member_id, ask.show_id, ask.seat_ids, held_in_turn.now)
          and private.seats_refusal(ask.member_id, show.concert_id, ask.show_id, ask.seat_ids, held_in_turn.now) = 'MU004'
          and not ((select c.no_single_seats from data.concert c where c.concert_id = show.concert_id)
                   and private.orphaned_seat(ask.member_id, ask.show_id, show.concert_id, ask.seat_ids, held_in_turn.now) is not null) then
      seat_ids := ask.seat_ids;
    end if;
    if seat_ids is null then
      return;
    end if;
    expires_at := private.hold_end(ask.member_id, ask.show_id, seat_ids, held_in_turn.now);
    foreach seat in array seat_ids loop
      if not private.claim_seat(ask.member_id, ask.show_id, seat, null, null, held_in_turn.expires_at, held_in_turn.now) then
        raise sqlstate 'TAKEN';  -- by somebody of the house at this moment; never leaves this block
      end if;
    end loop;
  exception when sqlstate 'TAKEN' or lock_not_available or sqlstate 'MU006' then
    seat_ids   := null;
    expires_at := null;
    return;
  end;
  select p.member_id, p.balance, p.hold_show_id into me.member_id, me.balance, me.hold_show_id from data.purse p where p.member_id = ask.member_id;
  perform private.settle_hold(me, ask.show_id, seat_ids, null, false, held_in_turn.now);
end
$$;
