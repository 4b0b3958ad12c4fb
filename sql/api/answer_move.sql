-- What a fan does about a show that was moved since it was booked: keeps the booking, which no answer does, too, or gives all that is left
-- of it back for nothing, until the show begins. MU006, MU007, MU008, MU009, MU012 (not moved, begun, cancelled, checked in), MU013.
create function api.answer_move(token text, request_id uuid, booking_id bigint, keep boolean) returns void
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
begin
  if answer_move.keep is null then
    perform private.refuse('MU009', 'keep is null');
  elsif answer_move.keep then
    perform private.keep_booking(answer_move.token, answer_move.request_id, answer_move.booking_id);
  else
    perform private.cancel('answer_move', false, answer_move.token, answer_move.request_id, answer_move.booking_id, null, null);
  end if;
end
$$;
