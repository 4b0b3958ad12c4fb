-- Books seats of a show for coins, all or none, held before or not. Other holds of the show end. The same request again
-- returns the first answer. What the member was shown can be told: if the total or the concert's terms are others now, nothing
-- is booked (MU016). Refusals in this order: MU009 (no request id), MU013, MU007, MU006 (show), MU011, MU001, MU005,
-- MU006 (seats), MU002, MU003, MU016, MU004. Seats that are no plain list of at most 1000 are MU009 in the turn of MU005.
create function api.book(token text, request_id uuid, show_id bigint, seat_ids bigint[],
                         expected_total bigint default null, expected_terms int default null,
                         out booking_id bigint, out booking_no text, out total bigint, out balance bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me          bigint;
  is_live     boolean;
  renewal_due boolean;
  now         timestamptz;
  concert     bigint;
  opens       timestamptz;
  closes      timestamptz;
  starts      timestamptz;
  cancelled   boolean;
  age_limit   int;
  seat_limit  int;
  terms_read  int;
  has_changed boolean;  -- what the member was shown
  seats       bigint[] := case when cardinality(book.seat_ids) <= 1000 and private.is_list(book.seat_ids) then book.seat_ids end;
  first_seats bigint[];  -- and what they and those behind them cost
  show_prices bigint[];
  prices      bigint[];  -- of the seats
  is_repeated boolean;
  has_booking boolean;
  hold_show   bigint;  -- the show of which the member holds seats
  refusal     text;
begin
  if book.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  elsif private.is_transaction_in_doubt() then
    perform private.require_own_transaction();
  end if;
  lock table data.gate in row share mode;  -- from here on no import takes the show away (private.stop_bookings)
  select s.member_id, s.expires_at > clock_timestamp(), s.renew_at <= clock_timestamp(), k.concert_id, k.opens, k.closes,
         k.starts, k.is_cancelled, k.age_limit, k.seat_limit, k.terms_version, k.first_seat_ids, k.prices
  into me, is_live, renewal_due, concert, opens, closes, starts, cancelled, age_limit, seat_limit, terms_read, first_seats,
       show_prices
  from data.session s left join data.sale k on k.show_id = book.show_id
  where s.token_hash = private.token_hash(book.token);
  if me is null then
    perform private.refuse('MU007');
  elsif cardinality(seats) > 1 then
    seats := private.seats_in_lock_order(seats);
  end if;
  now     := clock_timestamp();
  refusal := case when not is_live then 'MU007' when concert is null then 'MU006'
                  else private.sale_refusal(opens, closes, starts, cancelled, age_limit, me, concert, cardinality(seats),
                                            seat_limit, now)
             end;

  -- Taking the coins locks the purse, so one member's calls run one after the other from here, and what one has looked up
  -- stays true. What is refused up to here may still be an earlier request.
  if refusal is null then
    prices     := private.seat_prices(first_seats, show_prices, seats);
    book.total := prices[1];
    for i in 2..cardinality(seats) loop
      book.total := book.total + prices[i];
    end loop;
    has_changed := book.expected_total <> book.total or book.expected_terms <> terms_read;
    update data.purse p set balance = p.balance - book.total
    where p.member_id = me and p.balance >= book.total and has_changed is not true
      and exists (select from data.sale k where k.show_id = book.show_id and k.terms_version = terms_read)
    returning p.balance, p.hold_show_id into book.balance, hold_show;
  end if;
  if book.balance is not null then
    -- In a statement of its own: it sees what the call before has done.
    select exists (select from data.ledger l where l.member_id = me and l.request_id = book.request_id),
           exists (select from data.booking b where b.member_id = me and b.concert_id = concert and b.state = 'booked')
    into is_repeated, has_booking;
    if is_repeated then
      update data.purse p set balance = p.balance + book.total where p.member_id = me;  -- it was paid then
      book.balance := null;
    elsif has_booking then
      perform private.refuse('MU002');
    end if;
  elsif refusal is null and terms_read <> (select k.terms_version from data.sale k where k.show_id = book.show_id) then
    -- An import that changed prices in the meantime: some may be read before it and some after it.
    has_changed := true;
    refusal     := case when num_nonnulls(book.expected_total, book.expected_terms) = 0 then '40001' end;
  end if;
  if book.balance is null then
    select r.* into book.booking_id, book.booking_no, book.total, book.balance
    from private.replay_or_refuse(me, book.request_id, book.show_id, seats, book.expected_total,
                                  book.expected_terms, concert, has_changed, refusal, now) r;
    return;
  end if;

  book.booking_id := nextval('data.booking_booking_id_seq');
  insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
  values (me, now, 'booking', -book.total, book.balance, book.booking_id, book.request_id);
  insert into data.booking (booking_id, member_id, concert_id, show_id, seat_ids, total, booked_at, booking_opens,
                            booking_closes, starts_at, terms_version) overriding system value
  values (book.booking_id, me, concert, book.show_id, seats, book.total, now, opens, closes, starts, terms_read);
  for i in 1..cardinality(seats) loop
    insert into data.seat_claim (show_id, seat_id, member_id, booking_id, price, until)
    values (book.show_id, seats[i], me, book.booking_id, prices[i], 'infinity')
    on conflict do nothing;
    if not found and not private.claim_seat(me, book.show_id, seats[i], book.booking_id, prices[i], 'infinity', now) then
      perform private.refuse('MU003');
    end if;
  end loop;

  if hold_show = book.show_id then
    perform private.release_holds(me, book.show_id, seats, now);
    update data.purse p set hold_show_id = null where p.member_id = me;
  end if;
  if renewal_due then
    perform private.renew_session(private.token_hash(book.token));
  end if;
  book.booking_no := data.booking_no(book.booking_id);
end
$$;
