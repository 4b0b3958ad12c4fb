-- Adds what was sold, and what became of it, between two pairs of numbers (private.sales_facts) to the sums. Returns the number of sums that it touched.
create function private.add_sales(after_booking bigint, to_booking bigint, after_change bigint, to_change bigint, shows bigint[] default null) returns int
  language sql volatile
as $$
  with fact as materialized (
    select f.* from private.sales_facts(after_booking, to_booking, after_change, to_change, add_sales.shows) f),
  monthly as (
    insert into data.sales_month as m (show_id, month, clerk_id, pay, bookings, tickets, returned, admitted, gross, fees, refunds)
    select f.show_id, date_trunc('month', f.day::timestamp)::date, f.clerk_id, f.pay,
           sum(f.bookings), sum(f.tickets), sum(f.returned), sum(f.admitted), sum(f.gross), sum(f.fees), sum(f.refunds)
    from fact f group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (show_id, month, clerk_id, pay) do update
    set bookings = m.bookings + excluded.bookings, tickets = m.tickets + excluded.tickets, returned = m.returned + excluded.returned, admitted = m.admitted + excluded.admitted,
        gross = m.gross + excluded.gross, fees = m.fees + excluded.fees, refunds = m.refunds + excluded.refunds),
  hourly as (
    insert into data.sales_hour as h (show_id, day, hour, clerk_id, pay, bookings, tickets, returned, admitted, gross, fees, refunds)
    select f.* from fact f order by 1, 2, 3, 4, 5
    on conflict (show_id, day, hour, clerk_id, pay) do update
    set bookings = h.bookings + excluded.bookings, tickets = h.tickets + excluded.tickets, returned = h.returned + excluded.returned, admitted = h.admitted + excluded.admitted,
        gross = h.gross + excluded.gross, fees = h.fees + excluded.fees, refunds = h.refunds + excluded.refunds
    returning 1)
  select count(*)::int from hourly
$$;
