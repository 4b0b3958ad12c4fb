-- What was sold between two days at the venue, by show and way of paying, of one concert or of all (null), by one clerk or by all (null): bookings and takings of these days, and, of the whole
-- time, how many tickets are sold and let in as it stands. Whole months come from sums of months, the days before and behind from those of hours, what is not added up yet from the bookings; all is of one moment.
create function private.sales_by_show(from_date date, to_date date, wanted bigint, clerk bigint)
  returns table (show_id bigint, pay text, bookings bigint, tickets bigint, returned bigint, gross bigint, fees bigint, refunds bigint, sold bigint, admitted bigint)
  language plpgsql stable
  set plan_cache_mode = force_custom_plan
  set jit = off
as $$
#variable_conflict use_column
declare
  first_month date := case when extract(day from from_date) = 1 then from_date else date_trunc('month', from_date::timestamp) + interval '1 month' end;
  next_month  date := date_trunc('month', (to_date + 1)::timestamp);  -- the first one that is not whole
  shows       constant bigint[] := case when wanted is not null then array(select s.show_id from data.show s where s.concert_id = wanted) end;
begin
  if first_month >= next_month then
    first_month := to_date + 1;
    next_month  := to_date + 1;
  end if;
  return query
    with part as (
      select m.show_id, m.pay, m.month >= first_month and m.month < next_month as is_asked, m.bookings, m.tickets, m.returned, m.gross, m.fees, m.refunds,
             m.tickets - m.returned as sold, m.admitted
      from data.sales_month m
      where (shows is null or m.show_id = any (shows)) and (clerk is null or m.clerk_id = clerk)
      union all
      select h.show_id, h.pay, true, h.bookings, h.tickets, h.returned, h.gross, h.fees, h.refunds, 0, 0
      from data.sales_hour h
      where (h.day >= from_date and h.day < first_month or h.day >= next_month and h.day <= to_date)
        and (shows is null or h.show_id = any (shows)) and (clerk is null or h.clerk_id = clerk)
      union all
      select f.show_id, f.pay, f.day between from_date and to_date, f.bookings, f.tickets, f.returned, f.gross, f.fees, f.refunds, f.tickets - f.returned, f.admitted
      from data.sales_mark k
      cross join lateral private.sales_facts(k.booking_id, 9223372036854775807, k.change_no, 9223372036854775807, shows) f
      where clerk is null or f.clerk_id = clerk)
    select p.show_id, p.pay, coalesce(sum(p.bookings) filter (where p.is_asked), 0)::bigint, coalesce(sum(p.tickets) filter (where p.is_asked), 0)::bigint,
           coalesce(sum(p.returned) filter (where p.is_asked), 0)::bigint, coalesce(sum(p.gross) filter (where p.is_asked), 0)::bigint,
           coalesce(sum(p.fees) filter (where p.is_asked), 0)::bigint, coalesce(sum(p.refunds) filter (where p.is_asked), 0)::bigint,
           sum(p.sold)::bigint, sum(p.admitted)::bigint
    from part p
    group by p.show_id, p.pay;
end
$$;
