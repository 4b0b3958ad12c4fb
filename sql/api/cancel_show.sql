-- Cancels a show, and with the last one that takes place its concert, for the organiser: everybody gets all coins back and a compensation on top,
-- in percent of each ticket's price, rounded up. The reason is for the fans to read. The same request again returns the first answer. For
-- administrators. MU006, MU007, MU008, MU009, MU012 (cancelled already), MU013; 55P03 when somebody's transaction stays open.
create function api.cancel_show(token text, request_id uuid, show_id bigint, reason text, compensation_percent numeric default 10,
                                out bookings int, out refunded bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
declare
  done constant data.organiser_act := private.cancelled(token, 'cancel_show', request_id, null, cancel_show.show_id, reason, compensation_percent);
begin
  bookings := done.bookings;
  refunded := done.refunded;
end
$$;
