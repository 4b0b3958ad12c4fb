-- The number of a tick's lock: who asks shares it, who settles the tick has it alone.
create function private.tick_lock(phase_id bigint, tick_ends timestamptz) returns bigint
  language sql immutable
as $$
  select hashtextextended('tick ' || tick_lock.phase_id, extract(epoch from tick_lock.tick_ends)::bigint)
$$;
