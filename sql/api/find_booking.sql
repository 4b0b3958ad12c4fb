-- A booking by its number, as its member sees it, whose it is, and how it was paid: by whom it was sold and the number of the card's slip, where it was sold at a counter. For whoever comes to the counter with a question or for a reprint. Who asked for whose is on the record. For
-- staff. MU006, MU007, MU008, MU009 (what is no number of a booking).
-- (SQL, not PL/pgSQL, because booking_no is a parameter and a column of the result; what it does is in a helper.)
create function api.find_booking(token text, booking_no text)
  returns table (booking_id bigint, booking_no text, concert_id bigint, title text, show_id bigint,
                 starts_at timestamptz, seats text, total bigint, state text, booked_at timestamptz,
                 venue text, time_zone text, seat_count int, singers text, genre text, reason text,
                 moved_from timestamptz, kept boolean, paid bigint,
                 running_minutes int, changes int, singers_en text, venue_en text, poster text, pay text, member_id bigint, member_name text, sold_by text, slip text)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select * from private.booking_found(token, booking_no)
$$;
