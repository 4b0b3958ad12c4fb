-- Adds coins to the member's own purse, where members may do so themselves. The same request again returns the first
-- answer. Refusals in this order: MU009 (no request id), MU013, MU007, MU008, MU009.
create function api.top_up(token text, request_id uuid, amount bigint, out balance bigint)
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
  me      private.actor;
  earlier data.ledger;
begin
  if top_up.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me := private.lock_member(top_up.token);
  select l.* into earlier from data.ledger l
  where l.member_id = me.member_id and l.request_id = top_up.request_id;
  if found then
    if earlier.kind <> 'top_up' or earlier.amount is distinct from top_up.amount then
      perform private.refuse('MU013');
    end if;
    top_up.balance := earlier.balance;
    return;
  end if;

  perform private.require_new_request(me.member_id, top_up.request_id);
  perform private.require_live_session(me);
  if not private.setting('self_service_top_up')::boolean then
    perform private.refuse('MU008', 'coins are sold at the counter');
  end if;
  if top_up.amount is null or top_up.amount <= 0 or top_up.amount > private.setting('top_up_maximum')::bigint then
    perform private.refuse('MU009', 'amount is out of range');
  elsif me.balance + top_up.amount > private.setting('balance_maximum')::bigint then
    perform private.refuse('MU009', 'the purse is full');
  end if;
  top_up.balance := private.post_entry(me.member_id, 'top_up', top_up.amount, null, top_up.request_id,
                                       clock_timestamp());
end
$$;
