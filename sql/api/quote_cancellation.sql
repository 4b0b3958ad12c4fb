-- What cancelling comes to now, of all tickets that are left or of those named, and until when that is so: `next_step_at` is when it costs
-- more, null when it never does, `closes_at` when it is over. MU006, MU007, MU008, MU009, MU012.
create function api.quote_cancellation(token text, booking_id bigint, ticket_ids bigint[] default null,
                                       out refund bigint, out fee bigint, out fee_percent numeric, out next_step_at timestamptz,
                                       out closes_at timestamptz)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  asked constant private.cancelled := private.cancel('cancel_booking', true, token, null, booking_id, ticket_ids, null);
begin
  refund      := asked.refund;
  fee         := asked.fee;
  fee_percent := asked.fee_percent;
  select s.next_step_at, s.closes_at into next_step_at, closes_at from private.fee_steps_ahead(booking_id, fee_percent, clock_timestamp()) s;
end
$$;
