-- Cancels shows for their organiser: every ticket that was not given back is, used ones, too, for its whole price and a compensation on
-- top, which is computed for each ticket and rounded up. Bookings are stopped (private.stop_for_organiser), so that all is done set by
-- set, whatever the order: nobody else holds one of these rows. Returns the act as it was done.
create function private.cancel_shows(act data.organiser_act, show_ids bigint[]) returns data.organiser_act
  language plpgsql volatile
  -- The planner takes a show's tickets for one, and would go through all of them for each booking.
  set enable_nestloop = off
as $$
#variable_conflict use_column
declare
  done data.organiser_act := act;
begin
  done.at := clock_timestamp();
  update data.show s set cancelled_at = done.at where s.show_id = any (cancel_shows.show_ids);
  perform private.end_waiting(private.live_entries(cancel_shows.show_ids), 'cancelled', done.at);
  with ticket as materialized (
    select b.booking_id, b.member_id, o.ordinal::int as ordinal, k.price::bigint as price,
           ceil(k.price * done.compensation_percent / 100)::bigint as compensation
    from data.booking b
    cross join lateral unnest(b.seat_ids) with ordinality o (seat_id, ordinal)
    join data.seat_claim k on k.show_id = b.show_id and k.seat_id = o.seat_id and k.booking_id = b.booking_id
    where b.show_id = any (cancel_shows.show_ids) and b.state = 'booked'
      -- Of a seat that a ticket was moved back to, the first one is dead.
      and not exists (select from data.cancelled_ticket c where c.booking_id = b.booking_id and c.ordinal = o.ordinal)),
  due as materialized (
    select t.booking_id, t.member_id, sum(t.price)::bigint as price, sum(t.compensation)::bigint as compensation, p.balance::bigint as balance
    from ticket t join data.purse p on p.member_id = t.member_id group by t.booking_id, t.member_id, p.balance),
  refund as (
    insert into data.ledger (member_id, at, kind, amount, balance, booking_id)
    select d.member_id, done.at, 'refund', d.price, d.balance + d.price, d.booking_id from due d order by d.booking_id
    returning entry_id, booking_id),
  given_back as (
    insert into data.cancelled_ticket (booking_id, ordinal, price, fee, fee_percent, compensation, cancelled_at, entry_id, act)
    select t.booking_id, t.ordinal, t.price, 0, 0, t.compensation, done.at, r.entry_id, done.act
    from ticket t join refund r on r.booking_id = t.booking_id),
  paid as (
    update data.purse p set balance = p.balance + d.price + d.compensation from due d where p.member_id = d.member_id),
  closed as (
    update data.booking b set state = 'cancelled' from due d where b.booking_id = d.booking_id)
  select count(*), coalesce(sum(d.price + d.compensation), 0) into done.bookings, done.refunded from due d;
  -- Behind the refunds, as each entry follows the one before.
  insert into data.ledger (member_id, at, kind, amount, balance, booking_id)
  select b.member_id, done.at, 'compensation', c.compensation, p.balance, c.booking_id
  from (select t.booking_id, sum(t.compensation) as compensation
        from data.booking b join data.cancelled_ticket t on t.booking_id = b.booking_id and t.cancelled_at = done.at
        where b.show_id = any (cancel_shows.show_ids) group by t.booking_id) c
  join data.booking b on b.booking_id = c.booking_id
  join data.purse p on p.member_id = b.member_id
  where c.compensation > 0
  order by c.booking_id;
  update data.seat_claim k
  set member_id = case when k.booking_id is null then k.member_id end, booking_id = null, price = null, used_at = null, until = done.at, changed = pg_current_xact_id()
  where k.show_id = any (cancel_shows.show_ids) and k.until > done.at and (k.booking_id is not null or k.until < 'infinity');
  done := private.record_act(done);
  insert into data.mail (member_id, kind, booking_id, occasion)
  select distinct b.member_id, 'show_cancelled', b.booking_id, done.act_id
  from data.booking b join data.cancelled_ticket t on t.booking_id = b.booking_id and t.cancelled_at = done.at
  cross join data.mail_server
  where b.show_id = any (cancel_shows.show_ids);
  return done;
end
$$;
