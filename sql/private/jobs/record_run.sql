-- Writes down that a job has run, and how much it did.
create function private.record_run(job text, started_at timestamptz, done bigint) returns void
  language sql volatile
  set search_path = pg_catalog, pg_temp
as $$
  insert into data.job_run as r (job, started_at, finished_at, done)
  values (record_run.job, record_run.started_at, clock_timestamp(), record_run.done)
  on conflict (job) do update set started_at = excluded.started_at, finished_at = excluded.finished_at, done = excluded.done
  where r.finished_at < excluded.finished_at
$$;
