-- One concert, as its page shows it. MU006, MU007, MU009.
-- (SQL, not PL/pgSQL, because concert_id is a parameter and a column of the result; what it does is in a helper, which keeps its plans.)
create function api.concert(concert_id bigint, token text default null)
  returns table (title text, singers text, venue text, booking_opens timestamptz, booking_closes timestamptz,
                 sale_state text, seat_limit int, age_limit int, concert_id bigint, genre text, region text,
                 running_minutes int, synopsis text, time_zone text, first_show timestamptz, last_show timestamptz,
                 min_price bigint, max_price bigint, favourite boolean, venue_id bigint, booked boolean,
                 server_now timestamptz, terms int, free_hours int, free_until_days_before int, releases text[],
                 singers_en text, venue_en text, poster text, accessible_until timestamptz)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.concert_details(concert.concert_id, token)
$$;
