-- What a sale with rules of its own (data.sale.has_rules) refuses, with what private.sale_refusal does, the first in the contract's order. MU003, MU018 and MU019 are behind
-- what is wrong with the seats themselves, for the caller to look at. What was won or is offered is its member's in any phase.
create function private.special_refusal(show data.sale, member_id bigint, age_limit int, seat_ids bigint[], now timestamptz) returns text
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  general  constant text    := private.sale_refusal(show.period, show.starts, special_refusal.age_limit, special_refusal.member_id, show.concert_id,
                                                    special_refusal.seat_ids, show.seat_limit, special_refusal.now);
  promised boolean;
  by_phase text;
begin
  if general in ('MU011', 'MU001') then
    return general;
  elsif general is null and (show.companions_until > special_refusal.now) is not true and exists (
      -- Mostly all that is left is sold to everybody, one by one: then there is nothing else to ask.
      select from data.sale_phase f join data.concert c on c.concert_id = f.concert_id
      where f.concert_id = show.concert_id and f.opens <= special_refusal.now and special_refusal.now < f.closes
        and f.audience = 'everyone' and f.share_percent is null and f.tick_seconds is null and f.kind = 'first_come' and not c.no_single_seats
        and not exists (select from data.sale_phase d where d.concert_id = f.concert_id and d.position < f.position and d.kind = 'draw')) then
    return null;
  end if;
  promised := private.is_promised(special_refusal.member_id, show.show_id, special_refusal.seat_ids, special_refusal.now);
  if not promised then
    by_phase := private.phase_refusal(show.concert_id, show.show_id, special_refusal.member_id, special_refusal.seat_ids, special_refusal.now);
  end if;
  return coalesce(by_phase, general, case
    when promised then null
    when private.exceeds_share(private.phase_now(show.concert_id, special_refusal.now), special_refusal.member_id, show.show_id, special_refusal.seat_ids, special_refusal.now) then 'MU003'
    when not (select c.no_single_seats from data.concert c where c.concert_id = show.concert_id)
         or private.are_held(special_refusal.member_id, show.show_id, special_refusal.seat_ids, special_refusal.now) then null
    when private.orphaned_seat(special_refusal.member_id, show.show_id, show.concert_id, special_refusal.seat_ids, special_refusal.now) is not null then 'MU018'
    end,
    case when show.companions_until > special_refusal.now and private.is_companion_alone(special_refusal.seat_ids) then 'MU019' end);
end
$$;
