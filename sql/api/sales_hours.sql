-- When was sold what, from one day to another, both included: by the day of the week (1 is Monday) and the hour, by the clock at each venue; hours in which nothing was sold are left out. Staff
-- see what they have sold themselves, administrators all. For staff. MU006, MU007, MU008, MU009.
-- (SQL, not PL/pgSQL, because a parameter and a column have one name; what it does is in a helper.)
create function api.sales_hours(token text, from_date date, to_date date, concert_id bigint default null)
  returns table (weekday int, hour int, bookings bigint, tickets bigint, gross bigint)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.sales_hours(token, from_date, to_date, sales_hours.concert_id)
$$;
