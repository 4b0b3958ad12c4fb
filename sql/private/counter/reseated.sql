-- The body of api.reseat, for a request that is new, of a clerk who may; the purses are locked.
create function private.reseated(clerk data.member, request_id uuid, ticket_id bigint, seat_id bigint) returns data.reseat
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now       constant timestamptz := clock_timestamp();
  ticket    data.ticket;
  booking   data.booking;
  show      data.sale;
  sale      data.counter_sale;
  done      data.reseat;
  price     bigint;
  is_waited boolean;
begin
  if reseated.ticket_id is null then
    perform private.refuse('MU009', 'ticket_id is null');
  end if;
  ticket := private.ticket_numbered(reseated.ticket_id);
  if ticket.booking_id is null then
    perform private.refuse('MU006', 'no such ticket');
  elsif ticket.state <> 'valid' then
    perform private.refuse('MU012', 'the ticket was used, or given back');
  end if;
  select b.* into booking from data.booking b where b.booking_id = ticket.booking_id;
  select k.* into show from data.sale k where k.show_id = booking.show_id;
  if now >= show.starts then
    perform private.refuse('MU001', 'the show has begun');
  elsif private.is_draw_due(booking.show_id) then
    perform private.refuse('MU001', 'a draw for seats of this show is due: what it was committed to stays');
  elsif reseated.seat_id is null or cardinality(booking.seat_ids) = 1023 then  -- as a ticket's number has room for
    perform private.refuse('MU009', 'seat_id is null, or the booking was reseated too often');
  end if;
  price := show.prices[width_bucket(reseated.seat_id, show.first_seat_ids)];
  if price is null then
    perform private.refuse('MU006', 'no such seat');
  elsif booking.booked_at < coalesce((select c.accessible_until from data.concert c where c.concert_id = booking.concert_id), 'infinity')
        and private.is_companion_alone(array(select t.seat_id from data.ticket t
                                             where t.booking_id = booking.booking_id and t.state <> 'cancelled' and t.ordinal <> ticket.ordinal)
                                       || reseated.seat_id) then
    perform private.refuse('MU019');
  elsif not private.claim_seat(booking.member_id, booking.show_id, reseated.seat_id, booking.booking_id, price, 'infinity', now) then
    perform private.refuse('MU003');
  end if;

  done.booking_id  := booking.booking_id;
  done.ordinal     := ticket.ordinal;
  done.new_ordinal := cardinality(booking.seat_ids) + 1;
  done.at          := now;
  done.clerk_id    := clerk.member_id;
  done.request_id  := reseated.request_id;
  done.difference  := price - ticket.price;
  if done.difference <> 0 then
    select s.* into sale from data.counter_sale s where s.booking_id = booking.booking_id and s.money_id is not null;
    if found then
      done.money_id := private.post_money(clerk.member_id, 'reseat', done.difference, sale, now);
    else
      perform private.post_entry(booking.member_id, 'reseat', -done.difference, booking.booking_id, null, now);
      done.entry_id := (select max(l.entry_id) from data.ledger l where l.member_id = booking.member_id);
    end if;
  end if;
  is_waited := exists (select from data.waiting_entry w where w.show_id = booking.show_id and w.state in ('waiting', 'offered'));
  update data.seat_claim k
  set member_id = null, booking_id = null, price = null, returns = coalesce(k.returns, 0) + 1, changed = pg_current_xact_id(),
      until = coalesce(case when is_waited then upper(show.period) else private.next_release(show.releases, show.time_zone, upper(show.period), clock_timestamp()) end, now)
  where k.show_id = booking.show_id and k.seat_id = ticket.seat_id and k.booking_id = booking.booking_id and k.used_at is null;
  if not found then  -- it was let in at this moment
    perform private.refuse('MU012', 'the ticket was used');
  end if;
  insert into data.cancelled_ticket (booking_id, ordinal, price, fee, fee_percent, cancelled_at, act)
  values (booking.booking_id, ticket.ordinal, 0, 0, 0, now, 'reseat');
  update data.booking b set seat_ids = b.seat_ids || reseated.seat_id, total = b.total + done.difference where b.booking_id = booking.booking_id;
  insert into data.reseat select done.*;
  if is_waited then
    perform private.assign_returns(booking.show_id, false);
  end if;
  perform private.note_request(clerk.member_id, reseated.request_id);
  perform private.note_act(clerk, now, 'reseat', 'booking ' || data.booking_no(booking.booking_id), '',
                           jsonb_build_object('from', private.seat_name(ticket.seat_id), 'to', private.seat_name(reseated.seat_id), 'difference', done.difference));
  return done;
end
$$;
