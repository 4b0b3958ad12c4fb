-- What was sold from one day to another, both included, by the calendar at each venue: a row a show, by their time. `gross` is all that was charged for these bookings, cancelled since or not,
-- `refunds` what went back for them, whatever way and whenever, with what an organiser paid on top, and `fees` what was kept of their price when they were given back: so gross less refunds was earned. `sold`, `held` (returning
-- ones, too), `waiting` and `admitted` are as they stand now. Shows without such a sale are left out, but of a concert that is named. Staff see what they have sold themselves at the
-- counter, administrators all. Out of sums that are kept, and what is not in them yet. For staff. MU006, MU007, MU008, MU009 (no days, or the wrong way round).
-- (SQL, not PL/pgSQL, because concert_id is a parameter and a column of the result; what it does is in a helper.)
create function api.sales_report(token text, from_date date, to_date date, concert_id bigint default null)
  returns table (concert_id bigint, title text, show_id bigint, starts_at timestamptz, sold int, held int, waiting int, admitted int, gross bigint, fees bigint, refunds bigint)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.sales_reported(token, from_date, to_date, sales_report.concert_id)
$$;
