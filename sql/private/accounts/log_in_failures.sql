-- How many failures of the present five minutes a counter has seen.
create function private.log_in_failures(counter regclass, now timestamptz) returns bigint
  language sql volatile
as $$
  select greatest(coalesce(pg_sequence_last_value(counter), 0) - private.log_in_window(now), 0)
$$;
