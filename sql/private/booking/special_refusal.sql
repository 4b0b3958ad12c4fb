-- What a sale with rules of its own (data.sale.has_rules) refuses, with what private.sale_refusal does, the first in the contract's order. MU003, MU018 and MU019 are behind
-- what is wrong with the seats themselves, for the caller to look at. What was won or is offered is its member's in any phase.
create function private.special_refusal(show data.sale, member_id bigint, age_limit int, seat_ids bigint[], now timestamptz) returns text
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  general  constant text    := private.sale_refusal(show.period, show.starts, special_refusal.age_limit, special_refusal.member_id, show.concert_id,
                                                    special_refusal.seat_ids, show.seat_limit, special_refusal.now);
  promised constant boolean := private.is_promised(special_refusal.member_id, show.show_id, special_refusal.seat_ids, special_refusal.now);
  by_phase text;
begin
  if general in ('MU011', 'MU001') then
    return general;
  elsif not promised then
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
