-- Is a draw made?
create function private.is_drawn(phase_id bigint) returns boolean
  language sql stable
as $$
  select exists (select from data.draw d where d.phase_id = is_drawn.phase_id and d.drawn_at is not null)
$$;
