-- How many wait for seats of a show, and how many seats came back from their buyers so far. MU006, MU009.
create function api.waiting_list(show_id bigint, out waiting int, out returned int)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
begin
  perform private.require_show(waiting_list.show_id);
  select count(*) into waiting from data.sale k join data.waiting_entry e on e.show_id = k.show_id
  where k.show_id = waiting_list.show_id and e.state = 'waiting' and clock_timestamp() < upper(k.period);
  select coalesce(sum(k.returns), 0) into returned from data.seat_claim k where k.show_id = waiting_list.show_id;
end
$$;
