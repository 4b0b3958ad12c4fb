-- What the phases of a concert's sale refuse of a member, when they do: MU001 outside of all that the member may use, and in a draw; MU017 where seats are asked for by ticks. Who holds
-- the seats has them from a tick, or from before. Null also for a concert without phases.
create function private.phase_refusal(concert_id bigint, show_id bigint, member_id bigint, seat_ids bigint[], now timestamptz) returns text
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  phase data.sale_phase;
begin
  if not exists (select from data.sale_phase f where f.concert_id = phase_refusal.concert_id) then
    return null;
  end if;
  phase := private.phase_now(phase_refusal.concert_id, phase_refusal.now);
  return case
    when phase.phase_id is null or phase.kind = 'draw' or not private.may_use_phase(phase, phase_refusal.member_id) then 'MU001'
    when phase.tick_seconds is not null and not private.are_held(phase_refusal.member_id, phase_refusal.show_id, phase_refusal.seat_ids, phase_refusal.now) then 'MU017' end;
end
$$;
