-- Is a draw for seats of a show closed and not made yet? What it may give has to stay as it was committed to.
create function private.is_draw_due(show_id bigint) returns boolean
  language sql stable
as $$
  select exists (select from data.show s join data.sale_phase f on f.concert_id = s.concert_id
                 where s.show_id = is_draw_due.show_id and f.kind = 'draw' and f.closes <= clock_timestamp() and not private.is_drawn(f.phase_id))
$$;
