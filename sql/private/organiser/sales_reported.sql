-- The body of api.sales_report. Sums over many bookings would be kept here by show, day of sale and clerk, counted on by a job from the last booking and act that they have (as private.refresh_demand does),
-- with what came since added to them when somebody asks.
create function private.sales_reported(token text, from_date date, to_date date, wanted bigint)
  returns table (concert_id bigint, title text, show_id bigint, starts_at timestamptz, sold int, held int, waiting int, admitted int, gross bigint, fees bigint, refunds bigint)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  me    constant data.member := private.member_of(sales_reported.token);
  now   constant timestamptz := clock_timestamp();
  clerk bigint;  -- whose sales are asked for; null: everybody's
begin
  perform private.require_right(me, 'sales_report');
  if (from_date between '0001-01-01' and to_date and to_date <= '9999-12-31') is not true then
    perform private.refuse('MU009', 'a report is from one day to another');
  elsif wanted is not null then
    perform private.require_concert(wanted);
  end if;
  clerk := case when not private.has_right(me, 'all_sales') then me.member_id end;
  return query
    with sale as materialized (
      select b.show_id, sum(b.total) as gross, sum(c.fees) as fees, sum(c.refunds) as refunds
      from data.booking b
      join data.show s on s.show_id = b.show_id
      join data.seat_plan p on p.plan_id = s.plan_id
      join data.venue v on v.venue_id = p.venue_id
      left join (select g.booking_id, sum(g.fee) as fees, sum(g.price - g.fee + g.compensation) as refunds from data.cancelled_ticket g group by g.booking_id) c
        on c.booking_id = b.booking_id
      where b.booked_at >= from_date::timestamp - interval '2 days' and b.booked_at < to_date::timestamp + interval '3 days'
        and (b.booked_at at time zone v.time_zone)::date between from_date and to_date
        and (wanted is null or b.concert_id = wanted)
        and (clerk is null or b.booking_id in (select k.booking_id from data.counter_sale k where k.clerk_id = clerk))
      group by b.show_id)
    select t.concert_id, t.title, s.show_id, s.starts_at, n.sold, n.held,
           (select count(*)::int from data.waiting_entry w where w.show_id = s.show_id and w.state = 'waiting'), n.admitted,
           coalesce(a.gross, 0)::bigint, coalesce(a.fees, 0)::bigint, coalesce(a.refunds, 0)::bigint
    from data.show s
    join data.concert t on t.concert_id = s.concert_id
    left join sale a on a.show_id = s.show_id
    cross join lateral (
      select count(*) filter (where k.booking_id is not null and o.is_asked)::int as sold,
             count(*) filter (where k.booking_id is null and k.until > now and (k.member_id is not null or k.until < 'infinity'))::int as held,
             count(*) filter (where k.used_at is not null and o.is_asked)::int as admitted
      from data.seat_claim k
      cross join lateral (select clerk is null or exists (select from data.counter_sale x where x.booking_id = k.booking_id and x.clerk_id = clerk) as is_asked) o
      where k.show_id = s.show_id) n
    where case when wanted is null then a.show_id is not null else s.concert_id = wanted end
    order by s.starts_at, s.show_id;
end
$$;
