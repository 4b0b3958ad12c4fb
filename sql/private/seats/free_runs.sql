-- How many free seats stand beside each other in a row of which these are taken: bit n for a run of n seats, the 62nd for longer ones, too.
create function private.free_runs(first_seat_id bigint, seat_count int, gaps int[], taken bigint[]) returns bigint
  language sql immutable
as $$
  select coalesce(bit_or(1::bigint << least(r.length, 62)::int), 0)
  from (select count(*) as length
        from (select data.seat_slot(free_runs.gaps, n) - row_number() over (order by n) as part
              from generate_series(0, free_runs.seat_count - 1) n where free_runs.first_seat_id + n <> all (free_runs.taken)) f
        group by f.part) r
$$;
