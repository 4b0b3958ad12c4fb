-- The phase in which a concert is sold at an instant; all of it null between phases, and while an earlier draw is not made yet, as what it may give is not sold before.
create function private.phase_now(concert_id bigint, now timestamptz) returns data.sale_phase
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  phase data.sale_phase;
begin
  select f.* into phase
  from data.sale_phase f
  where f.concert_id = phase_now.concert_id and f.opens <= phase_now.now and phase_now.now < f.closes
    and not exists (select from data.sale_phase d where d.concert_id = f.concert_id and d.position < f.position and d.kind = 'draw' and not private.is_drawn(d.phase_id));
  return phase;
end
$$;
