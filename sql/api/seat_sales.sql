-- How a hall filled: each ticket of a show, what its seat was sold for, when, and when it was given back, if it was, in the order in which they were sold. A seat that was sold again is there again,
-- and so is one that a ticket was moved to, at that time. Staff see what they have sold themselves, administrators all. For staff. MU006, MU007, MU008, MU009.
-- (SQL, not PL/pgSQL, because a parameter and a column have one name; what it does is in a helper.)
create function api.seat_sales(token text, show_id bigint)
  returns table (seat_id bigint, price bigint, sold_at timestamptz, returned_at timestamptz)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.seat_sales(token, seat_sales.show_id)
$$;
