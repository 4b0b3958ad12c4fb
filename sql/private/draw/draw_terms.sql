-- What a draw is about, as JSON text that is hashed as it is: the phase, its beacon, and of each show how many seats of each grade there are to be had, and which they are, in stretches.
create function private.draw_terms(phase data.sale_phase, now timestamptz) returns text
  language sql stable
as $$
  select jsonb_build_object(
    'format', 'my-universe-draw/1', 'phase_id', phase.phase_id, 'concert_id', phase.concert_id, 'closes', private.written_instant(phase.closes, 'UTC'),
    'pay_within_hours', phase.pay_within_hours, 'beacon', jsonb_build_object('source', phase.beacon_source, 'round', phase.beacon_round),
    'shows', (
      select coalesce(jsonb_agg(jsonb_build_object(
               'show_id', s.show_id,
               'grades', (select jsonb_agg(jsonb_build_object('grade', l.grade, 'seats', greatest(l.seats, 0)) order by l.grade collate "C") from private.share_left(phase, s.show_id, draw_terms.now) l),
               'stretches', (select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(f)) order by f.first), '[]') from private.free_stretches(s.show_id, draw_terms.now) f))
             order by s.show_id), '[]')
      from data.show s where s.concert_id = phase.concert_id and s.cancelled_at is null and s.starts_at > draw_terms.now))::text
$$;
