-- The body of api.sales_report, out of the sums of sales (private.sales_by_show) and the seats as they stand.
create function private.sales_reported(token text, from_date date, to_date date, wanted bigint)
  returns table (concert_id bigint, title text, show_id bigint, starts_at timestamptz, sold int, held int, waiting int, admitted int, gross bigint, fees bigint, refunds bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  now   constant timestamptz := clock_timestamp();
  clerk constant bigint := private.reporting_clerk(sales_reported.token, from_date, to_date, wanted);
begin
  return query
    select t.concert_id, t.title, s.show_id, s.starts_at, coalesce(a.sold, 0)::int,
           (select count(*)::int from data.seat_claim k
            where k.show_id = s.show_id and k.booking_id is null and k.until > now and (k.member_id is not null or k.until < 'infinity')),
           (select count(*)::int from data.waiting_entry w where w.show_id = s.show_id and w.state = 'waiting'), coalesce(a.admitted, 0)::int,
           coalesce(a.gross, 0), coalesce(a.fees, 0), coalesce(a.refunds, 0)
    from data.show s
    join data.concert t on t.concert_id = s.concert_id
    left join (select p.show_id, sum(p.sold) as sold, sum(p.admitted) as admitted, sum(p.gross)::bigint as gross, sum(p.fees)::bigint as fees, sum(p.refunds)::bigint as refunds
               from private.sales_by_show(from_date, to_date, wanted, clerk) p group by p.show_id having wanted is not null or sum(p.bookings) > 0) a on a.show_id = s.show_id
    where case when wanted is null then a.show_id is not null else s.concert_id = wanted end
    order by s.starts_at, s.show_id;
end
$$;
