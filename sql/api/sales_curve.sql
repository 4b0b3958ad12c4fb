-- How a concert sold: a row for each day, by the calendar at its venue, on which something was sold, with what was sold until then. `days_on_sale` counts from the day on which booking opened (0), so that
-- two concerts can be laid over each other; below 0 was sold before an opening that was moved since. What was given back since counts for the day on which it was sold. Staff see what they have
-- sold themselves, administrators all. For staff. MU006, MU007, MU008, MU009.
-- (SQL, not PL/pgSQL, because a parameter and a column have one name; what it does is in a helper.)
create function api.sales_curve(token text, concert_id bigint)
  returns table (day date, days_on_sale int, bookings bigint, tickets bigint, returned bigint, gross bigint, tickets_so_far bigint, gross_so_far bigint)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.sales_curve(token, sales_curve.concert_id)
$$;
