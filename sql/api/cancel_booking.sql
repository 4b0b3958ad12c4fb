-- Cancels what is left of a booking of one's own: its tickets are dead, the coins come back less the fee, and the concert can be booked again.
-- The same request again returns the first answer; another refund than the member was shown is MU016. With a ticket that was used the whole
-- cannot be cancelled, the others can (api.cancel_tickets). MU006, MU007, MU008, MU009, MU012, MU013, MU016.
create function api.cancel_booking(token text, request_id uuid, booking_id bigint, expected_refund bigint default null,
                                   out refund bigint, out fee bigint, out balance bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  answer constant private.cancelled := private.cancel('cancel_booking', false, cancel_booking.token, cancel_booking.request_id, cancel_booking.booking_id, null,
                                                      cancel_booking.expected_refund);
begin
  refund  := answer.refund;
  fee     := answer.fee;
  balance := answer.balance;
end
$$;
