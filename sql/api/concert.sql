-- One concert, as its page shows it. MU006, MU007, MU009.
-- (SQL, not PL/pgSQL, because concert_id is a parameter and a column of the result.)
create function api.concert(concert_id bigint, token text default null)
  returns table (title text, singers text, venue text, booking_opens timestamptz, booking_closes timestamptz,
                 sale_state text, seat_limit int, age_limit int, concert_id bigint, genre text, region text,
                 running_minutes int, synopsis text, time_zone text, first_show timestamptz, last_show timestamptz,
                 min_price bigint, max_price bigint, favourite boolean, venue_id bigint, booked boolean,
                 server_now timestamptz, terms int)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select private.require_concert(concert.concert_id);
  select c.title, c.singers, v.name, c.booking_opens, c.booking_closes,
         private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now), c.seat_limit,
         c.age_limit, c.concert_id, c.genre, v.region, c.running_minutes, c.synopsis, v.time_zone, c.first_show,
         c.last_show, c.min_price, c.max_price,
         exists (select from data.favourite_concert f where f.member_id = me and f.concert_id = c.concert_id),
         c.venue_id,
         exists (select from data.booking b
                 where b.member_id = me and b.concert_id = c.concert_id and b.state = 'booked'),
         now, c.terms_version
  from private.viewer(token) me, clock_timestamp() now, data.concert c join data.venue v on v.venue_id = c.venue_id
  where c.concert_id = concert.concert_id
$$;
