-- What api.cancel_for would come to now, and the way that the money would go: `coins`, `cash` or `card`; without tickets, also what is to be paid out to whoever walked in. For
-- staff. MU006, MU007, MU008, MU009, MU012 (nothing would come back).
create function api.quote_cancel_for(token text, booking_id bigint, ticket_ids bigint[] default null, waive_fee boolean default false,
                                     out refund bigint, out fee bigint, out pay text)
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
  sale  data.counter_sale;
  asked private.cancelled;
begin
  perform private.require_right(private.member_of(quote_cancel_for.token), case when waive_fee then 'waive_fee' else 'counter' end);
  if waive_fee is null or not private.is_list(quote_cancel_for.ticket_ids) or cardinality(quote_cancel_for.ticket_ids) > 1000 then
    perform private.refuse('MU009', 'whether to waive the fee, and a plain list of tickets are needed');
  end if;
  select c.* into sale from data.counter_sale c where c.booking_id = quote_cancel_for.booking_id and c.money_id is not null;
  pay := coalesce(sale.pay, 'coins');
  if quote_cancel_for.ticket_ids is null and sale.is_walk_in then
    select p.balance, 0 into refund, fee from data.purse p where p.member_id = sale.buyer_id and p.balance > 0;
  end if;
  if refund is null then
    asked  := private.cancel('cancel_for', true, quote_cancel_for.token, null, quote_cancel_for.booking_id, quote_cancel_for.ticket_ids, null, waive_fee);
    refund := asked.refund;
    fee    := asked.fee;
  end if;
end
$$;
