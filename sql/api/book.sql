-- Books seats of a show for coins, all or none, held before or not. Other holds of the show end, and so do offers of the
-- concert: one is taken by booking exactly its seats. The same request again
-- returns the first answer. What the member was shown can be told: if the total or the concert's terms are others now, nothing
-- is booked (MU016). Refusals in this order: MU009 (no request id), MU013, MU007, MU006 (show), MU011, MU001, MU005,
-- MU017, MU006 (seats), MU019, MU002, MU003, MU018, MU016, MU004. Seats that are no plain list of at most 1000 are MU009 in the turn of MU005.
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
  renewal_due boolean;
  now         timestamptz;
  concert     bigint;
  period      tstzrange;
  starts      timestamptz;
  terms_read  int;
  prices      bigint[];  -- of the seats, when they are several; one costs the total
  hold_show   bigint;  -- the show of which the member holds seats
  has_offers  boolean; -- seats are offered to the member, of whatever show
  has_requests boolean; -- the member has used request ids that the ledger does not have
  refusal     text;
  has_rules   boolean; -- the sale has phases, or other rules of its own
  violated    text;  -- the unique index that a write met
begin
  if book.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  elsif private.is_transaction_in_doubt() then
    perform private.require_own_transaction();
  end if;
  if cardinality(book.seat_ids) > 1 then
    book.seat_ids := case when cardinality(book.seat_ids) <= 1000 and private.is_list(book.seat_ids)
                          then private.seats_in_lock_order(book.seat_ids) end;
  end if;
  lock table data.gate in row share mode;  -- from here on no import takes the show away (private.stop_bookings)
  now := clock_timestamp();
  -- One statement, so that price, period and terms are of one moment.
  select s.member_id, s.renew_at <= now, k.concert_id, k.period, k.starts, k.terms_version,
         case when s.expires_at <= now then 'MU007' when k.show_id is null then 'MU006'
              else coalesce(private.sale_refusal(k.period, k.starts, k.age_limit, s.member_id, k.concert_id, book.seat_ids, k.seat_limit, now),
                            case when k.has_rules then 'RULES' when k.companions_until > now then 'MU019' end)
         end,
         case when cardinality(book.seat_ids) = 1 then k.prices[width_bucket(book.seat_ids[1], k.first_seat_ids)] end,
         case when cardinality(book.seat_ids) > 1 then private.seat_prices(k.first_seat_ids, k.prices, book.seat_ids) end
  into me, renewal_due, concert, period, starts, terms_read, refusal, book.total, prices
  from data.session s left join data.sale k on k.show_id = book.show_id
  where s.token_hash = private.token_hash(book.token);
  if prices is not null then
    book.total := (select sum(price) from unnest(prices) price);
  end if;

  -- Asked here, as even a call that is not made costs where it stands: only where companions' seats are sold with their places, or a sale has rules of its own.
  if refusal is not null then
    has_rules := refusal = 'RULES';
    if refusal in ('RULES', 'MU005', 'MU009') then
      refusal := (select private.special_refusal(k, me, k.age_limit, book.seat_ids, now) from data.sale k where k.show_id = book.show_id);
    elsif refusal = 'MU019' and not private.is_companion_alone(book.seat_ids) then
      refusal := null;
    end if;
  end if;
  if refusal is null and (book.expected_total <> book.total or book.expected_terms <> terms_read) is not true then
    begin
      -- Taking the coins locks the purse, so one member's calls run one after the other from here.
      update data.purse p set balance = p.balance - book.total
      where p.member_id = me and p.balance >= book.total and not p.is_closed
      returning p.balance, p.hold_show_id, p.has_offers, p.has_requests, nextval('data.booking_booking_id_seq')
      into book.balance, hold_show, has_offers, has_requests, book.booking_id;
      if found then
        if has_requests and private.is_used_elsewhere(me, book.request_id) then
          perform private.refuse('MU013');
        end if;
        insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id)
        values (me, now, 'booking', -book.total, book.balance, book.booking_id, book.request_id);
        insert into data.booking (booking_id, member_id, concert_id, show_id, seat_ids, total, booked_at, booking_period,
                                  starts_at, terms_version) overriding system value
        values (book.booking_id, me, concert, book.show_id, book.seat_ids, book.total, now, period, starts, terms_read);
        for i in 1..cardinality(book.seat_ids) loop
          insert into data.seat_claim (show_id, seat_id, member_id, booking_id, price, until)
          values (book.show_id, book.seat_ids[i], me, book.booking_id, coalesce(prices[i], book.total), 'infinity')
          on conflict do nothing;
          if not found and not private.claim_seat(me, book.show_id, book.seat_ids[i], book.booking_id,
                                                  coalesce(prices[i], book.total), 'infinity', now) then
            perform private.refuse('MU003');
          end if;
        end loop;
      end if;
    exception when unique_violation then
      get stacked diagnostics violated = constraint_name;
      if violated not in ('ledger_member_id_request_id_key', 'booking_one_live_per_concert') then
        raise;
      end if;
      book.balance := null;  -- the request came before, or the concert is booked: which, and what of it, is said below
    end;
  end if;
  if book.balance is null then
    if me is null then
      perform private.refuse('MU007');
    end if;
    select r.* into book.booking_id, book.booking_no, book.total, book.balance
    from private.replay_or_refuse(me, book.request_id, book.show_id,
                                  case when private.is_list(book.seat_ids) then book.seat_ids end, book.expected_total,
                                  book.expected_terms, concert, book.total,
                                  book.expected_total <> book.total or book.expected_terms <> terms_read, refusal, now) r;
    return;
  end if;

  if hold_show = book.show_id then
    perform private.release_holds(me, book.show_id, book.seat_ids, now);
    update data.purse p set hold_show_id = null where p.member_id = me;
  end if;
  if has_offers then
    perform private.settle_offers(me, concert, book.show_id, book.seat_ids, book.booking_id, now);
  end if;
  if has_rules and exists (select from data.draw_entry e where e.member_id = me) then
    perform private.settle_award(me, concert, book.show_id, book.seat_ids, book.booking_id, now);
  end if;
  if renewal_due then
    perform private.renew_session(private.token_hash(book.token));
  end if;
  book.booking_no := data.booking_no(book.booking_id);
end
$$;
