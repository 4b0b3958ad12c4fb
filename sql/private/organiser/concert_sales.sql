-- The body of api.concert_sales.
create function private.concert_sales(token text, from_date date, to_date date)
  returns table (concert_id bigint, title text, bookings bigint, tickets bigint, returned bigint, gross bigint, fees bigint, refunds bigint, seats bigint, sold bigint, expected bigint, no_shows bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now   constant timestamptz := clock_timestamp();
  clerk constant bigint := private.reporting_clerk(concert_sales.token, from_date, to_date, null);
begin
  return query
    select t.concert_id, t.title, sum(a.bookings)::bigint, sum(a.tickets)::bigint, sum(a.returned)::bigint, sum(a.gross)::bigint, sum(a.fees)::bigint, sum(a.refunds)::bigint,
           sum(n.seats)::bigint, sum(a.sold)::bigint, coalesce(sum(a.sold) filter (where s.starts_at <= now), 0)::bigint,
           coalesce(sum(a.sold - a.admitted) filter (where s.starts_at <= now), 0)::bigint
    from (select p.show_id, sum(p.bookings) as bookings, sum(p.tickets) as tickets, sum(p.returned) as returned, sum(p.gross) as gross, sum(p.fees) as fees, sum(p.refunds) as refunds,
                 sum(p.sold) as sold, sum(p.admitted) as admitted
          from private.sales_by_show(from_date, to_date, null, clerk) p group by p.show_id having sum(p.bookings) > 0) a
    join data.show s on s.show_id = a.show_id
    cross join lateral private.show_seat_count(s.concert_id, s.plan_id) n
    join data.concert t on t.concert_id = s.concert_id
    group by t.concert_id, t.title
    order by sum(a.tickets - a.returned) desc, t.concert_id;
end
$$;
