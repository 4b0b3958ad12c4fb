-- Gives tickets of a booking back for its member, all that are left or, with ticket ids, those named, and the coins less the fee, which is
-- computed for each ticket and rounded down; who answers that the show was moved pays none. All calls of a member that do so are this, and,
-- without doing it (is_asked), those that ask what it would come to. Refused in this order: MU009 (no request id), MU013, MU007, MU009 or
-- MU006 (booking), MU008, MU009 or MU006 (tickets), MU012, MU016. The same request again returns the first answer
-- (private.replayed_cancellation). The seats return to sale later. At the counter (`waived` is not null) the session is a clerk's, and the caller
-- (private.granted) has locked what is to be locked and knows of repeated requests; true means for nothing, whenever it is. What was paid there in cash or by card goes back
-- so there (MU015); who walked in and cannot answer that the show was moved pays no fee either.
create function private.cancel(act text, is_asked boolean, token text, request_id uuid, booking_id bigint, ticket_ids bigint[],
                               expected_refund bigint, waived boolean default null) returns private.cancelled
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now       timestamptz;
  me        bigint;
  is_over   boolean;
  renewal   boolean;
  owner     bigint;
  show      bigint;
  seats     bigint[];
  price     bigint;
  used      timestamptz;
  is_moved  boolean;
  is_agreed boolean;   -- the terms are those of the booking still
  percent   numeric;
  free_at   timestamptz;
  is_waited boolean;   -- somebody waits for seats of the show; at first, whether anybody ever did
  prices    bigint[];  -- of the seats in their order; null of those that are not meant
  given     int := 0;  -- how many are
  price_sum bigint := 0;
  fee_sum   bigint := 0;
  refusal   text;
  balance   bigint;
  has_requests boolean;  -- the member has used request ids that the ledger does not have
  entry     bigint;    -- the refund's number in the ledger
  clerk     bigint;
  sale      data.counter_sale;  -- at the counter, of what was paid there in cash or by card
  violated  text;
begin
  if not is_asked and waived is null then
    if cancel.request_id is null then
      perform private.refuse('MU009', 'request_id is null');
    elsif private.is_transaction_in_doubt() then
      perform private.require_own_transaction();
    end if;
    lock table data.gate in row share mode;
  end if;
  now := clock_timestamp();
  -- With the first seat's claim, which mostly is the only one.
  select s.member_id, s.expires_at <= now, s.renew_at <= now, b.member_id, b.show_id, b.seat_ids, j.price, j.used_at,
         k.starts <> b.starts_at and now < k.starts, b.terms_version >= k.fees_since and b.starts_at = k.starts,
         private.fee_percent(k.days_before, k.fee_percent, k.free_hours, k.free_until_days_before, b.booked_at, k.starts, k.time_zone, now),
         private.next_release(k.releases, k.time_zone, upper(k.period), now),
         k.was_waited_for
  into me, is_over, renewal, owner, show, seats, price, used, is_moved, is_agreed, percent, free_at, is_waited
  from data.session s
  left join data.booking b on b.booking_id = cancel.booking_id
  left join data.sale k on k.show_id = b.show_id
  left join data.seat_claim j on j.show_id = b.show_id and j.seat_id = b.seat_ids[1] and j.booking_id = b.booking_id
  where s.token_hash = private.token_hash(cancel.token);
  if is_over is not false then
    refusal := 'MU007';
  elsif owner is null then
    refusal := case when cancel.booking_id is null then 'MU009' else 'MU006' end;
  elsif owner <> me and waived is null then
    refusal := 'MU008';
  elsif cancel.ticket_ids is not null then
    refusal := private.tickets_refusal(cancel.booking_id, cancel.ticket_ids);
  end if;

  if refusal is null then
    if waived is not null then
      clerk := me;
      select c.* into sale from data.counter_sale c where c.booking_id = cancel.booking_id and c.money_id is not null;
    end if;
    me := owner;  -- whose coins they are, at the counter
    if waived or sale.is_walk_in and is_moved then
      percent := 0;
    elsif act = 'answer_move' then
      percent := case when is_moved then 0 end;
    elsif is_agreed is not true then
      percent := private.booking_fee_percent(cancel.booking_id, now);
    end if;
    if percent is null then
      refusal := 'MU012';
    end if;
    for i in 1..cardinality(seats) loop
      if i > 1 then
        select k.price, k.used_at into price, used from data.seat_claim k
        where k.show_id = show and k.seat_id = seats[i] and k.booking_id = cancel.booking_id;
      end if;
      if i < cardinality(seats) and seats[i] = any (seats[i + 1:]) then  -- a ticket was moved back to it: that one is meant
        price := null;
        used  := null;
      end if;
      if cancel.ticket_ids is not null then
        if not private.ticket_id(cancel.booking_id, i) = any (cancel.ticket_ids) then
          price := null;
          used  := null;
        elsif price is null then
          refusal := 'MU012';
        end if;
      end if;
      if used is not null then
        refusal := 'MU012';
      end if;
      prices := prices || price;
      if price is not null then
        given     := given + 1;
        price_sum := price_sum + price;
        fee_sum   := fee_sum + trunc(price * percent / 100);
      end if;
    end loop;
    if given = 0 then
      refusal := 'MU012';
    end if;
  end if;
  if is_asked then
    if refusal is not null then
      perform private.refuse(refusal);
    elsif renewal then
      perform private.renew_session(private.token_hash(cancel.token));
    end if;
    return (price_sum - fee_sum, fee_sum, null, percent)::private.cancelled;
  end if;

  if refusal is null and (cancel.expected_refund <> price_sum - fee_sum) is not true then
    begin
      -- Giving the coins back locks the purse: of one member's calls the second finds what the first has done.
      if sale.money_id is not null then
        sale.money_id := private.post_money(clerk, 'refund', fee_sum - price_sum, sale, now);
        balance       := 0;
      else
        update data.purse p set balance = p.balance + price_sum - fee_sum where p.member_id = me
        returning p.balance, p.has_requests into balance, has_requests;
        if has_requests and private.is_used_elsewhere(me, cancel.request_id) then
          perform private.refuse('MU013');
        end if;
        insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
        values (me, now, 'refund', price_sum, balance + fee_sum, cancel.booking_id, cancel.request_id)
        returning entry_id into entry;
        if fee_sum > 0 then
          insert into data.ledger (member_id, at, kind, amount, balance, booking_id)
          values (me, now, 'fee', -fee_sum, balance, cancel.booking_id);
        end if;
        if exists (select from data.mail_server) then
          insert into data.mail (member_id, kind, booking_id, occasion) values (me, 'refund', cancel.booking_id, entry);
        end if;
      end if;
      is_waited := is_waited and exists (select from data.waiting_entry w where w.show_id = show and w.state in ('waiting', 'offered'));
      if is_waited then  -- what becomes of them is said below
        select upper(k.period) into free_at from data.sale k where k.show_id = show;
      elsif clock_timestamp() >= free_at then  -- the hour of release came while this waited for the purse
        select private.next_release(k.releases, k.time_zone, upper(k.period), clock_timestamp()) into free_at
        from data.sale k where k.show_id = show;
      end if;
      for i in 1..cardinality(seats) loop
        continue when prices[i] is null;
        update data.seat_claim k
        set member_id = null, booking_id = null, price = null, until = coalesce(free_at, now), returns = coalesce(k.returns, 0) + 1,
            changed = pg_current_xact_id()
        where k.show_id = show and k.seat_id = seats[i] and k.booking_id = cancel.booking_id and k.used_at is null;
        if not found then  -- it was let in, or given back, at this moment
          perform private.refuse('MU012');
        end if;
        insert into data.cancelled_ticket (booking_id, ordinal, price, fee, fee_percent, cancelled_at, entry_id, money_id, act)
        values (cancel.booking_id, i, prices[i], trunc(prices[i] * percent / 100), percent, now, entry, sale.money_id, cancel.act);
      end loop;
      if given = cardinality(seats)
         or cardinality(seats) = (select count(*) from data.cancelled_ticket c where c.booking_id = cancel.booking_id) then
        update data.booking b set state = 'cancelled' where b.booking_id = cancel.booking_id;
      end if;
      if is_waited then
        perform private.assign_returns(show, false);
      end if;
    exception when unique_violation then
      get stacked diagnostics violated = constraint_name;
      if violated <> 'ledger_member_id_request_id_key' then
        raise;
      end if;
      balance := null;  -- the request came before
    end;
  end if;
  if balance is null then
    return private.replayed_cancellation(cancel.act, me, refusal, cancel.request_id, cancel.booking_id, cancel.ticket_ids,
                                         cancel.expected_refund);
  elsif renewal then
    perform private.renew_session(private.token_hash(cancel.token));
  end if;
  return (price_sum - fee_sum, fee_sum, balance, percent)::private.cancelled;
end
$$;
