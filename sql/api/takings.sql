-- Takings from one day to another, both included, by the calendar at each venue: a row for each show and way of paying (coins, cash, card) in which something was sold, by their time. What was given
-- back since counts for the days on which it was sold. Staff see what they have sold themselves, administrators all. For staff. MU006, MU007, MU008, MU009.
-- (SQL, not PL/pgSQL, because a parameter and a column have one name; what it does is in a helper.)
create function api.takings(token text, from_date date, to_date date, concert_id bigint default null)
  returns table (concert_id bigint, title text, show_id bigint, starts_at timestamptz, pay text, bookings bigint, tickets bigint, returned bigint, gross bigint, fees bigint, refunds bigint)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.takings(token, from_date, to_date, takings.concert_id)
$$;
