-- What cancelling a booking of the concert costs now, a row a step, the farthest from the show first: `days_before` is a step's last
-- calendar day at the venue, the first step holds for all days before, too. In each row: for how many hours after booking it is free, and until how many days before
-- the show. MU006, MU009.
create function api.concert_fees(concert_id bigint) returns table (days_before int, fee_percent numeric, free_hours int, free_until_days_before int)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_concert(concert_fees.concert_id);
  return query
    select s.d, s.p, t.free_hours, t.free_until_days_before
    from data.concert c
    cross join lateral private.cancellation_terms(c.concert_id, c.terms_version) t
    cross join lateral unnest(t.days_before, t.fee_percent) s (d, p)
    where c.concert_id = concert_fees.concert_id
    order by s.d desc;
end
$$;
