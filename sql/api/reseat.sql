-- Moves a ticket to a free seat of its show, until that begins: the ticket and its code are dead, the new one has a code of its own. The price of the seat as it is now takes the
-- place of what was paid; the difference is paid, or, below zero, given back as the booking was paid: in coins, or in the clerk's open shift. The seat that was left comes back as
-- others do. The same request again returns the first answer. For staff. Refusals in this order: MU009 (no request id), MU013, MU007, MU008, MU009 or MU006 (ticket), MU012 (used,
-- or given back), MU001 (the show has begun), MU009 or MU006 (seat), MU019, MU003, MU015 (no open shift), MU009 (the drawer has less), MU004.
create function api.reseat(token text, request_id uuid, ticket_id bigint, seat_id bigint, out difference bigint, out code text)
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
#variable_conflict use_column
declare
  me      private.actor;
  earlier data.reseat;
begin
  if reseat.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_members(reseat.token, (select b.member_id from private.ticket_numbered(reseat.ticket_id) t join data.booking b on b.booking_id = t.booking_id));
  select r.* into earlier from data.reseat r where r.clerk_id = me.member_id and r.request_id = reseat.request_id;
  if not found then
    perform private.require_new_request(me.member_id, reseat.request_id);
    earlier := private.reseated(private.require_clerk(me), reseat.request_id, reseat.ticket_id, reseat.seat_id);
  elsif private.ticket_id(earlier.booking_id, earlier.ordinal) is distinct from reseat.ticket_id
        or (select b.seat_ids[earlier.new_ordinal] from data.booking b where b.booking_id = earlier.booking_id) is distinct from reseat.seat_id then
    perform private.refuse('MU013');
  end if;
  difference := earlier.difference;
  code       := private.ticket_code(private.ticket_id(earlier.booking_id, earlier.new_ordinal));
end
$$;
