-- The dates of a concert, those that were cancelled, too, and when seats that were given back return to sale next, while there is a sale. MU006, MU009.
create function api.shows(concert_id bigint)
  returns table (show_id bigint, starts_at timestamptz, seats_total int, seats_free int, next_release_at timestamptz,
                 cancelled boolean)
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
  perform private.require_concert(shows.concert_id);
  return query
    select s.show_id, s.starts_at, n.seats, n.seats - t.seats, private.next_release(k.releases, k.time_zone, upper(k.period), now),
           s.cancelled_at is not null or c.cancelled_at is not null
    from data.show s
    join data.sale k on k.show_id = s.show_id
    join data.concert c on c.concert_id = s.concert_id,
         lateral private.show_seat_count(s.concert_id, s.plan_id) n, lateral private.taken_seat_count(s.show_id, now) t
    where s.concert_id = shows.concert_id
    order by s.starts_at;
end
$$;
