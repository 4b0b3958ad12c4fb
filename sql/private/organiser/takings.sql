-- The body of api.takings.
create function private.takings(token text, from_date date, to_date date, wanted bigint)
  returns table (concert_id bigint, title text, show_id bigint, starts_at timestamptz, pay text, bookings bigint, tickets bigint, returned bigint, gross bigint, fees bigint, refunds bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  clerk constant bigint := private.reporting_clerk(takings.token, from_date, to_date, wanted);
begin
  return query
    select t.concert_id, t.title, s.show_id, s.starts_at, a.pay, a.bookings, a.tickets, a.returned, a.gross, a.fees, a.refunds
    from private.sales_by_show(from_date, to_date, wanted, clerk) a
    join data.show s on s.show_id = a.show_id
    join data.concert t on t.concert_id = s.concert_id
    where a.bookings > 0
    order by s.starts_at, s.show_id, array_position('{coins,cash,card}'::text[], a.pay);
end
$$;
