-- What is done by time (mail only where it goes out, draws only where there are some), when it ran last, and whether it is missing: its last run is longer ago than administrators wait for.
create function private.jobs() returns table (job text, finished_at timestamptz, done bigint, is_missing boolean)
  language sql stable
as $$
  select j.job, r.finished_at, r.done,
         coalesce(r.finished_at <= clock_timestamp() - private.setting('job_patience')::interval, true)
  from (select 'offers' as job union all select 'sums' union all select 'draws' where exists (select from data.sale_phase where kind = 'draw')
        union all select 'mail' from data.mail_server) j left join data.job_run r on r.job = j.job
  order by j.job
$$;
