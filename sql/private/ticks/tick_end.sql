-- When the tick of a phase ends in which an instant is.
create function private.tick_end(phase data.sale_phase, at timestamptz) returns timestamptz
  language sql immutable
as $$
  select least(phase.opens + make_interval(secs => (floor(extract(epoch from tick_end.at - phase.opens) / phase.tick_seconds)::bigint + 1) * phase.tick_seconds), phase.closes)
$$;
