-- Cancels single tickets of a booking of one's own, all or none; with the last one the booking is cancelled. The same request again returns the
-- first answer; another refund than the member was shown is MU016. MU006, MU007, MU008, MU009, MU012, MU013, MU016, MU019.
create function api.cancel_tickets(token text, request_id uuid, booking_id bigint, ticket_ids bigint[], expected_refund bigint default null,
                                   out refund bigint, out fee bigint, out balance bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  answer constant private.cancelled := private.cancel('cancel_tickets', false, cancel_tickets.token, cancel_tickets.request_id, cancel_tickets.booking_id, coalesce(cancel_tickets.ticket_ids, '{}'),
                                                      cancel_tickets.expected_refund);
begin
  refund  := answer.refund;
  fee     := answer.fee;
  balance := answer.balance;
end
$$;
