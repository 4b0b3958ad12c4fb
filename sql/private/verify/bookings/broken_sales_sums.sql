-- Invariant 21: what was sold is added up as it was, up to where the sums go, and they go no further than what there is.
create function private.broken_sales_sums() returns setof text
  language sql stable
as $$
  with hour as (
    select show_id, day, hour, clerk_id, pay, bookings, tickets, returned, admitted, gross, fees, refunds from data.sales_hour),
  fact as (
    select f.* from data.sales_mark m cross join lateral private.sales_facts(0, m.booking_id, 0, m.change_no) f),
  monthly as (
    select show_id, date_trunc('month', day::timestamp)::date as month, clerk_id, pay, sum(bookings) as bookings, sum(tickets) as tickets, sum(returned) as returned,
           sum(admitted) as admitted, sum(gross) as gross, sum(fees) as fees, sum(refunds) as refunds
    from hour group by 1, 2, 3, 4)
  select format('show %s, %s %s h, clerk %s, %s: sales are added up as %s, and are %s', coalesce(h.show_id, f.show_id), coalesce(h.day, f.day), coalesce(h.hour, f.hour),
                coalesce(h.clerk_id, f.clerk_id), coalesce(h.pay, f.pay),
                (h.bookings, h.tickets, h.returned, h.admitted, h.gross, h.fees, h.refunds), (f.bookings, f.tickets, f.returned, f.admitted, f.gross, f.fees, f.refunds))
  from hour h full join fact f on f.show_id = h.show_id and f.day = h.day and f.hour = h.hour and f.clerk_id = h.clerk_id and f.pay = h.pay
  where (h.bookings, h.tickets, h.returned, h.admitted, h.gross, h.fees, h.refunds)
        is distinct from (f.bookings, f.tickets, f.returned, f.admitted, f.gross, f.fees, f.refunds)
  union all
  select format('show %s, %s, clerk %s, %s: the month is added up as %s, and its hours as %s', coalesce(m.show_id, h.show_id), coalesce(m.month, h.month), coalesce(m.clerk_id, h.clerk_id),
                coalesce(m.pay, h.pay), (m.bookings, m.tickets, m.returned, m.admitted, m.gross, m.fees, m.refunds), (h.bookings, h.tickets, h.returned, h.admitted, h.gross, h.fees, h.refunds))
  from data.sales_month m full join monthly h on h.show_id = m.show_id and h.month = m.month and h.clerk_id = m.clerk_id and h.pay = m.pay
  where (m.bookings::bigint, m.tickets::bigint, m.returned::bigint, m.admitted::bigint, m.gross::numeric, m.fees::numeric, m.refunds::numeric)
        is distinct from (h.bookings, h.tickets, h.returned, h.admitted, h.gross, h.fees, h.refunds)
  union all
  select format('sales are added up to booking %s and change %s, which are to come', greatest(m.booking_id, m.next_booking_id), greatest(m.change_no, m.next_change_no))
  from data.sales_mark m
  where greatest(m.booking_id, m.next_booking_id) > coalesce(pg_sequence_last_value('data.booking_booking_id_seq'), 0)
     or greatest(m.change_no, m.next_change_no) > coalesce(pg_sequence_last_value('data.ticket_change_no'), 0)
  union all
  select format('the mark of the sums of sales has %s rows, not one', count(*)) from data.sales_mark having count(*) <> 1
$$;
