-- The body of api.sales_curve.
create function private.sales_curve(token text, wanted bigint)
  returns table (day date, days_on_sale int, bookings bigint, tickets bigint, returned bigint, gross bigint, tickets_so_far bigint, gross_so_far bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  clerk  constant bigint := private.reporting_clerk(sales_curve.token, '0001-01-01', '9999-12-31', wanted);
  shows  bigint[];
  opened date;
begin
  if wanted is null then
    perform private.refuse('MU009', 'concert_id is null');
  end if;
  shows  := array(select s.show_id from data.show s where s.concert_id = wanted);
  opened := (select (c.booking_opens at time zone v.time_zone)::date
             from data.concert c join data.show s on s.concert_id = c.concert_id join data.seat_plan p on p.plan_id = s.plan_id join data.venue v on v.venue_id = p.venue_id
             where c.concert_id = wanted limit 1);
  return query
    select d.day, d.day - opened, d.bookings, d.tickets, d.returned, d.gross, (sum(d.tickets) over (order by d.day))::bigint, (sum(d.gross) over (order by d.day))::bigint
    from (select h.day, sum(h.bookings)::bigint as bookings, sum(h.tickets)::bigint as tickets, sum(h.returned)::bigint as returned, sum(h.gross)::bigint as gross
          from private.sales_by_hour('0001-01-01', '9999-12-31', shows, clerk) h group by h.day having sum(h.bookings) > 0) d
    order by d.day;
end
$$;
