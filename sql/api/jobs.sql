-- The jobs of this deployment (my-universe-admin run-jobs), when each ran last, and whether a run is missing. For administrators. MU007, MU008.
create function api.jobs(token text) returns table (job text, finished_at timestamptz, done bigint, is_missing boolean)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_right(private.member_of(jobs.token), 'operations');
  return query select j.* from private.jobs() j;
end
$$;
