-- Books seats of a show for coins, all or none, held before or not. Other holds of the show end. The same request again
-- returns the first answer. Refusals in this order: MU009 (no request id), MU013, MU007, MU006 (show), MU011, MU001,
-- MU005, MU006 (seats), MU002, MU003, MU004.
create function api.book(token text, request_id uuid, show_id bigint, seat_ids bigint[],
                         out booking_id bigint, out booking_no text, out total bigint, out balance bigint)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  me    private.actor;
  now   timestamptz;
  sale  private.sale;
  holds boolean;
begin
  if book.request_id is null then
    perform private.refuse('MU009', 'request_id is null');
  end if;
  me  := private.lock_member(book.token);
  now := clock_timestamp();

  select r.booking_id, r.total, r.balance into book.booking_id, book.total, book.balance
  from private.replayed_booking(me.member_id, book.request_id, book.show_id, book.seat_ids) r;
  if book.booking_id is not null then
    book.booking_no := data.booking_no(book.booking_id);
    return;
  end if;

  perform private.require_live(me);
  sale  := private.check_sale(me, book.show_id, book.seat_ids, now);
  holds := me.hold_show_id is not distinct from book.show_id;

  book.booking_id := nextval('data.booking_booking_id_seq');
  book.booking_no := data.booking_no(book.booking_id);
  book.total      := sale.total;
  if private.claim_seats(me.member_id, book.show_id, book.seat_ids, book.booking_id, 'infinity', now, holds)
     < cardinality(book.seat_ids) then
    perform private.refuse('MU003');
  end if;
  if me.balance < sale.total then
    perform private.refuse('MU004');
  end if;

  insert into data.booking (booking_id, member_id, concert_id, show_id, total, booked_at, booking_opens,
                            booking_closes, starts_at) overriding system value
  values (book.booking_id, me.member_id, sale.concert_id, book.show_id, sale.total, now, sale.booking_opens,
          sale.booking_closes, sale.starts_at);
  perform private.issue_tickets(book.booking_id, sale.concert_id, book.show_id, book.seat_ids);
  book.balance := private.post_entry(me.member_id, 'booking', -sale.total, book.booking_id, book.request_id, now);
  if holds then
    update data.member m set hold_show_id = null where m.member_id = me.member_id;
  end if;
end
$$;
