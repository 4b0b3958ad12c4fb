-- The body of api.sales_hours.
create function private.sales_hours(token text, from_date date, to_date date, wanted bigint)
  returns table (weekday int, hour int, bookings bigint, tickets bigint, gross bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  clerk constant bigint := private.reporting_clerk(sales_hours.token, from_date, to_date, wanted);
  shows constant bigint[] := case when wanted is not null then array(select s.show_id from data.show s where s.concert_id = wanted) end;
begin
  return query
    select extract(isodow from h.day)::int, h.hour::int, sum(h.bookings)::bigint, sum(h.tickets)::bigint, sum(h.gross)::bigint
    from private.sales_by_hour(from_date, to_date, shows, clerk) h
    group by 1, 2
    having sum(h.bookings) > 0
    order by 1, 2;
end
$$;
