-- Gives tickets of a member's booking back at the counter, all that are left or, with ticket ids, those named: at the fee that the member would
-- pay, or, by a supervisor, for nothing (`waive_fee`), which is how illness is granted; then also once the show has begun, as the proof may come
-- later, of tickets that were not used. The member gets the coins, or, of what was sold at a counter for cash or by card, the money out of the clerk's
-- shift, and reads the reason. Of what an organiser has cancelled, whoever walked in is paid out here. The same request again returns the first answer. For
-- staff. MU007, MU008, MU009 (no request id, no reason), MU013, MU009 or MU006 (booking, tickets), MU012, MU015, MU009 (the drawer has less).
create function api.cancel_for(token text, request_id uuid, booking_id bigint, ticket_ids bigint[], reason text, waive_fee boolean default false,
                               out refund bigint, out fee bigint)
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
  me     constant data.member := private.changing_member(cancel_for.token);
  wanted data.granted_cancellation;
  answer private.cancelled;
begin
  perform private.require_right(me, case when waive_fee then 'waive_fee' else 'counter' end);
  if cancel_for.request_id is null or waive_fee is null or not private.is_list(cancel_for.ticket_ids) or cardinality(cancel_for.ticket_ids) > 1000 then
    perform private.refuse('MU009', 'a request id, whether to waive the fee, and a plain list of tickets are needed');
  end if;
  wanted.member_id  := me.member_id;
  wanted.request_id := cancel_for.request_id;
  wanted.booking_id := cancel_for.booking_id;
  wanted.ticket_ids := (select array_agg(i order by i) from unnest(cancel_for.ticket_ids) i);
  wanted.reason     := private.reason_text(cancel_for.reason);
  wanted.is_waived  := waive_fee;
  if cardinality(cancel_for.ticket_ids) = 0 then
    wanted.ticket_ids := '{}';
  end if;
  answer := private.granted(wanted, cancel_for.token);
  refund := answer.refund;
  fee    := answer.fee;
end
$$;
