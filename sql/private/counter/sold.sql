-- The body of api.sell, for a request that is new and written down, of a clerk who may; the purses are locked. Seats are in the order in which they are locked, or null when they are no
-- list; `clerk_hold` is the show of which the clerk holds seats. Returns the booking and what it cost.
create function private.sold(clerk data.member, clerk_hold bigint, wanted data.counter_sale, money data.shift_money, show_id bigint, seat_ids bigint[], out booking_id bigint, out total bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now     constant timestamptz := clock_timestamp();
  buyer   data.purse;
  show    data.sale;
  prices  bigint[];
  refusal text;
  shift   bigint;
begin
  if not wanted.is_walk_in then
    select p.* into buyer from data.purse p where p.member_id = wanted.buyer_id and not p.is_closed;
    if buyer.member_id is null then
      perform private.refuse('MU006', 'no such member');
    end if;
  end if;
  if wanted.pay is null or wanted.pay not in ('coins', 'cash', 'card') then
    perform private.refuse('MU009', 'pay is coins, cash or card');
  elsif wanted.pay = 'coins' and wanted.is_walk_in then
    perform private.refuse('MU009', 'a walk-in has no coins');
  elsif wanted.pay <> 'cash' and money.tendered is not null or wanted.pay = 'coins' and money.slip <> '' then
    perform private.refuse('MU009', 'only cash is tendered, and coins have no slip');
  end if;
  select k.* into show from data.sale k where k.show_id = sold.show_id;
  if not found then
    perform private.require_show(sold.show_id);
  end if;
  refusal := private.sale_refusal(show.period, show.starts, case when wanted.is_walk_in then 0 else show.age_limit end, wanted.buyer_id, show.concert_id,
                                  sold.seat_ids, show.seat_limit, now);
  if show.has_rules then
    refusal := private.special_refusal(show, wanted.buyer_id, case when wanted.is_walk_in then 0 else show.age_limit end, sold.seat_ids, now);
  end if;
  if refusal not in ('MU003', 'MU018', 'MU019') then
    perform private.refuse(refusal);
  end if;
  prices := private.seat_prices(show.first_seat_ids, show.prices, sold.seat_ids);
  total  := case when cardinality(prices) > 1 then (select sum(price) from unnest(prices) price) else prices[1] end;
  if wanted.pay <> 'coins' then
    shift := private.open_shift_of(wanted.clerk_id);
  end if;
  if refusal is not null or prices is null or (show.companions_until > now) is true and private.is_companion_alone(sold.seat_ids) or money.tendered not between total and 1000000000000
     or wanted.pay <> 'coins' and shift is null or wanted.pay = 'coins' and buyer.balance < total
     or exists (select from data.booking b where b.member_id = wanted.buyer_id and b.concert_id = show.concert_id and b.state = 'booked') then
    refusal := coalesce(nullif(private.seats_refusal(coalesce(wanted.buyer_id, 0), show.concert_id, sold.show_id, sold.seat_ids, now, wanted.clerk_id), 'MU004'), refusal, 'MU004');
    if refusal <> 'MU004' then
      perform private.refuse(refusal, detail => case when refusal = 'MU018' then private.orphaned_seat(wanted.buyer_id, sold.show_id, show.concert_id, sold.seat_ids, now)::text end);
    elsif money.tendered not between total and 1000000000000 then
      perform private.refuse('MU009', 'tendered is less than the total');
    end if;
    perform private.refuse(case when wanted.pay = 'coins' then 'MU004' else 'MU015' end);
  end if;

  if wanted.is_walk_in then
    insert into data.member (role, password_hash, closed_at) values ('fan', 'none', now) returning member_id into wanted.buyer_id;
    insert into data.purse (member_id, is_closed) values (wanted.buyer_id, true);
  end if;
  booking_id := nextval('data.booking_booking_id_seq');
  if wanted.pay = 'coins' then
    perform private.post_entry(wanted.buyer_id, 'booking', -total, booking_id, null, now);
  else
    insert into data.shift_money (shift_id, at, member_id, kind, pay, amount, tendered, slip, booking_id)
    values (shift, now, wanted.clerk_id, 'sale', wanted.pay, total, money.tendered, money.slip, sold.booking_id) returning money_id into wanted.money_id;
  end if;
  insert into data.booking (booking_id, member_id, concert_id, show_id, seat_ids, total, booked_at, booking_period, starts_at, terms_version) overriding system value
  values (sold.booking_id, wanted.buyer_id, show.concert_id, sold.show_id, sold.seat_ids, sold.total, now, show.period, show.starts, show.terms_version);
  for i in 1..cardinality(sold.seat_ids) loop
    insert into data.seat_claim (show_id, seat_id, member_id, booking_id, price, until)
    values (sold.show_id, sold.seat_ids[i], wanted.buyer_id, sold.booking_id, prices[i], 'infinity')
    on conflict do nothing;
    if found then
      continue;
    end if;
    -- What the clerk chose is held for the clerk, and passes on seat by seat, in the order in which everybody locks them.
    update data.seat_claim k set until = now, changed = pg_current_xact_id()
    where k.show_id = sold.show_id and k.seat_id = sold.seat_ids[i] and k.member_id = wanted.clerk_id and k.member_id <> wanted.buyer_id
      and k.booking_id is null and k.offered_until is null and k.until > now;
    if not private.claim_seat(wanted.buyer_id, sold.show_id, sold.seat_ids[i], sold.booking_id, prices[i], 'infinity', now) then
      perform private.refuse('MU003');
    end if;
  end loop;
  insert into data.counter_sale (booking_id, clerk_id, request_id, buyer_id, is_walk_in, pay, total, money_id)
  values (sold.booking_id, wanted.clerk_id, wanted.request_id, wanted.buyer_id, wanted.is_walk_in, wanted.pay, sold.total, wanted.money_id);
  if buyer.hold_show_id = sold.show_id then
    perform private.release_holds(wanted.buyer_id, sold.show_id, sold.seat_ids, now);
    update data.purse p set hold_show_id = null where p.member_id = wanted.buyer_id;
  end if;
  if clerk_hold = sold.show_id then
    update data.purse p set hold_show_id = null where p.member_id = wanted.clerk_id and p.hold_show_id = sold.show_id;
    perform private.release_holds(wanted.clerk_id, sold.show_id, sold.seat_ids, now);
  end if;
  if buyer.has_offers then
    perform private.settle_offers(wanted.buyer_id, show.concert_id, sold.show_id, sold.seat_ids, sold.booking_id, now);
  end if;
  if show.has_rules then
    perform private.settle_award(wanted.buyer_id, show.concert_id, sold.show_id, sold.seat_ids, sold.booking_id, now);
  end if;
  update data.purse p set has_requests = true where p.member_id = wanted.clerk_id and not p.has_requests;
  perform private.note_act(clerk, now, 'sell', 'booking ' || data.booking_no(sold.booking_id), '',
                           jsonb_build_object('total', sold.total, 'pay', wanted.pay, 'member', case when not wanted.is_walk_in then wanted.buyer_id end, 'shift', shift));
end
$$;
