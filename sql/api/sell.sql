-- Sells seats of a show at the counter, to a member or, without one, to a walk-in: all or none, under the rules of book, for coins of the member, for cash (with what
-- was given, which tells the change) or by card (with the number of its slip). The same request again returns the first answer. For staff. Refusals in this order: MU009
-- (no request id, a slip that is none), MU013, MU007, MU008, MU006 (member), MU009 (a way of paying that is none), MU006 (show), MU011, MU001, MU005, MU006 (seats),
-- MU019, MU002, MU003, MU009 (too little given), MU015 (no open shift, for cash or card), MU004. A walk-in has no age and no other booking.
create function api.sell(token text, request_id uuid, member_id bigint, show_id bigint, seat_ids bigint[], pay text, tendered bigint default null, slip text default '',
                         out booking_id bigint, out booking_no text, out total bigint, out change bigint)
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
  me     private.actor;
  wanted data.counter_sale;
  paper  text;
  money  data.shift_money;
  clerk  data.member;
begin
  if sell.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me    := private.lock_members(sell.token, sell.member_id);
  paper := case when sell.slip = '' then '' else private.slip_text(sell.slip) end;
  if cardinality(sell.seat_ids) > 1 then
    sell.seat_ids := case when cardinality(sell.seat_ids) <= 1000 and private.is_list(sell.seat_ids) then private.seats_in_lock_order(sell.seat_ids) end;
  end if;
  -- Asked and written down at once, where others ask first (private.require_new_request, note_request): it goes with whatever refuses the sale.
  insert into data.used_request (member_id, request_id) values (me.member_id, sell.request_id) on conflict do nothing;
  if not found then
    select s.* into wanted from data.counter_sale s where s.clerk_id = me.member_id and s.request_id = sell.request_id;
    select m.* into money from data.shift_money m where m.money_id = wanted.money_id;
    total := wanted.total;
    if not exists (select from data.booking b where b.booking_id = wanted.booking_id and b.show_id = sell.show_id
                                                   and private.seats_booked(b) = sell.seat_ids)
       or (case when not wanted.is_walk_in then wanted.buyer_id end, wanted.pay, money.tendered, coalesce(money.slip, ''))
            is distinct from (sell.member_id, sell.pay, sell.tendered, paper) then
      perform private.refuse('MU013');
    end if;
  else
    if exists (select from data.ledger l where l.member_id = me.member_id and l.request_id = sell.request_id) then
      perform private.refuse('MU013');
    end if;
    clerk := private.require_clerk(me);
    wanted.clerk_id   := me.member_id;
    wanted.request_id := sell.request_id;
    wanted.buyer_id   := sell.member_id;
    wanted.is_walk_in := sell.member_id is null;
    wanted.pay        := case when sell.pay in ('coins', 'cash', 'card') then sell.pay end;
    money.tendered    := sell.tendered;
    money.slip        := paper;
    select s.booking_id, s.total into wanted.booking_id, sell.total from private.sold(clerk, me.hold_show_id, wanted, money, sell.show_id, sell.seat_ids) s;
  end if;
  booking_id := wanted.booking_id;
  booking_no := data.booking_no(wanted.booking_id);
  change     := coalesce(money.tendered - total, 0);
end
$$;
