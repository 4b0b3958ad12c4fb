-- Books seats of a show for coins, all or none, held before or not. Other holds of the show end. The same request again
-- returns the first answer. Refusals in this order: MU009 (no request id), MU013, MU007, MU006 (show), MU011, MU001,
-- MU005, MU006 (seats), MU002, MU003, MU004.
create function api.book(token text, request_id uuid, show_id bigint, seat_ids bigint[],
                         out booking_id bigint, out booking_no text, out total bigint, out balance bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  me      private.actor;
  now     timestamptz;
  concert bigint;
  plan    bigint;
  opens   timestamptz;
  closes  timestamptz;
  starts  timestamptz;
  booked  boolean;
  refusal text;
  replay  bigint;
  seats   bigint[] := book.seat_ids;
  prices  bigint[];
begin
  if book.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me  := private.lock_member(book.token);
  now := clock_timestamp();
  select t.concert_id, t.plan_id, t.booking_opens, t.booking_closes, t.starts_at, t.booked, t.refusal,
         (select l.entry_id from data.ledger l where l.member_id = me.member_id and l.request_id = book.request_id)
  into concert, plan, opens, closes, starts, booked, refusal, replay
  from private.sale_terms(book.show_id, me.member_id, me.birth_date, cardinality(seats), now) t;

  if replay is not null then
    select r.* into book.booking_id, book.booking_no, book.total, book.balance
    from private.replay_booking(replay, book.show_id, seats) r;
    return;
  end if;
  if not me.alive or me.renew then
    perform private.require_live(me);
  end if;
  if refusal is not null then
    perform private.refuse(refusal);
  end if;
  if cardinality(seats) > 1 then
    seats := private.ascending(seats);
  end if;
  prices := private.seat_prices(concert, plan, seats);
  if booked then
    perform private.refuse('MU002');
  end if;

  book.booking_id := nextval('data.booking_booking_id_seq');
  if not private.claim_seats(me.member_id, book.show_id, seats, book.booking_id, 'infinity', now) then
    perform private.refuse('MU003');
  end if;
  book.total := 0;
  for i in 1..array_length(prices, 1) loop
    book.total := book.total + prices[i];
    insert into data.ticket (booking_id, show_id, seat_id, price)
    values (book.booking_id, book.show_id, seats[i], prices[i]);
  end loop;
  insert into data.booking (booking_id, member_id, concert_id, show_id, total, booked_at, booking_opens,
                            booking_closes, starts_at) overriding system value
  values (book.booking_id, me.member_id, concert, book.show_id, book.total, now, opens, closes, starts);
  book.balance := private.post_entry(me.member_id, 'booking', -book.total, book.booking_id, book.request_id, now);
  if me.hold_show_id = book.show_id then
    perform private.release_holds(me.member_id, book.show_id, seats, now);
    update data.member m set hold_show_id = null where m.member_id = me.member_id;
  end if;
  book.booking_no := data.booking_no(book.booking_id);
end
$$;
