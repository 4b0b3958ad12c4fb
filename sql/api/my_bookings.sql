-- The member's bookings, the newest first; `total` is the sum of its tickets' prices: of a booking that lives those that were not given back, so that it is that of `seats`;
-- `paid` is what was paid for all of it. Of what the organiser, or the counter, did to them last: why, and when the show was to begin, where that was
-- another time, and whether the member keeps it nevertheless (null: no answer yet). `changes` grows whenever something changes
-- about it after it was made: it tells a calendar which entry of it is the newest. `pay` is how it was paid: coins, or, at a counter, cash or card. MU007.
create function api.my_bookings(token text)
  returns table (booking_id bigint, booking_no text, concert_id bigint, title text, show_id bigint,
                 starts_at timestamptz, seats text, total bigint, state text, booked_at timestamptz,
                 venue text, time_zone text, seat_count int, singers text, genre text, reason text,
                 moved_from timestamptz, kept boolean, paid bigint,
                 running_minutes int, changes int, singers_en text, venue_en text, poster text, pay text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me constant data.member := private.member_of(my_bookings.token);
begin
  return query
    select b.* from private.bookings_shown(array(select o from private.bookings_of(me.member_id) o)) b;
end
$$;
