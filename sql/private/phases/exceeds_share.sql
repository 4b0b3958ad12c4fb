-- Would these seats be more than what a phase may still give of their grades? Who asks while the phase gives a part only waits for others who ask, until they have theirs or not.
create function private.exceeds_share(phase data.sale_phase, member_id bigint, show_id bigint, seat_ids bigint[], now timestamptz) returns boolean
  language plpgsql volatile
as $$
#variable_conflict use_column
begin
  if private.share_until(phase) >= 100 then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('share', exceeds_share.show_id));
  return exists (
    select from (select private.seat_grade(phase.concert_id, id) as grade, count(*) as wanted from unnest(exceeds_share.seat_ids) id group by 1) w
    join private.share_left(phase, exceeds_share.show_id, exceeds_share.now, exceeds_share.member_id) l on l.grade = w.grade
    where w.wanted > l.seats);
end
$$;
