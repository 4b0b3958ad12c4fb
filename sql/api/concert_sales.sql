-- What of each concert was sold from one day to another, both included, by the calendar at the venue: the best-selling first, by tickets that were not given back. `seats` are those of its shows of
-- which something was sold then, `sold` how many of them are, as it stands now; `expected` are the tickets of those of these shows that have begun, `no_shows` who of them was not let in. Staff
-- see what they have sold themselves, administrators all. For staff. MU007, MU008, MU009.
-- (SQL, not PL/pgSQL, because a parameter and a column have one name; what it does is in a helper.)
create function api.concert_sales(token text, from_date date, to_date date)
  returns table (concert_id bigint, title text, bookings bigint, tickets bigint, returned bigint, gross bigint, fees bigint, refunds bigint, seats bigint, sold bigint, expected bigint, no_shows bigint)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.concert_sales(token, from_date, to_date)
$$;
