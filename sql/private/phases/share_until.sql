-- How much of each grade is sold by the end of a phase, in percent: its share and those of the phases before, of which it gets what they did not sell.
create function private.share_until(phase data.sale_phase) returns numeric
  language sql stable
as $$
  select least(sum(coalesce(f.share_percent, 100)), 100)
  from data.sale_phase f where f.concert_id = phase.concert_id and f.position <= phase.position
$$;
