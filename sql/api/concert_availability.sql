-- Seats, and free ones, of concerts over their shows that have not begun; asked for the posters in sight. A concert that
-- is not there has no row. At most 500 at a time: MU009.
create function api.concert_availability(concert_ids bigint[])
  returns table (concert_id bigint, seats_total bigint, seats_free bigint)
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
declare
  now constant timestamptz := clock_timestamp();
begin
  if concert_ids is null or cardinality(concert_ids) > 500 or not private.is_list(concert_ids) then
    perform private.refuse('MU009', 'concert_ids is null, no plain list or has more than 500 ids');
  end if;
  return query
    select c.concert_id, coalesce(sum(n.total), 0)::bigint, coalesce(sum(n.total - n.taken), 0)::bigint
    from data.concert c
    left join lateral (
      select a.seats as total, t.seats as taken
      from data.show s, lateral private.show_seat_count(s.concert_id, s.plan_id) a, lateral private.taken_seat_count(s.show_id, now) t
      where s.concert_id = c.concert_id and s.starts_at > now) n on true
    where c.concert_id = any (concert_ids)
    group by c.concert_id;
end
$$;
