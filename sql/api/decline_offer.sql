-- Gives an offer back: it goes on to who waits next. Declined again, it stays so. MU006 (no entry, or no offer), MU007, MU008, MU009.
create function api.decline_offer(token text, entry_id bigint) returns void
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
  me    constant private.actor := private.lock_member(decline_offer.token);
  entry data.waiting_entry;
begin
  entry := private.own_entry(me, decline_offer.entry_id);
  if entry.state = 'declined' then
    return;
  elsif entry.state <> 'offered' or entry.offer_ends_at <= clock_timestamp() then
    perform private.refuse('MU006', 'there is no offer');
  end if;
  perform private.end_offer(entry.entry_id, 'declined', clock_timestamp());
  perform private.assign_returns(entry.show_id, false);
end
$$;
