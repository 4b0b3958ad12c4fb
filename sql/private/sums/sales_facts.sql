-- What was sold and what became of it, added up from the bookings themselves: of the bookings and of the changes with the numbers after the first and up to the second of each pair,
-- of the shows named (null: all). The sums are made of it, compared with it, and what they do not have yet is it. Each change counts once, whenever it is asked for: what a ticket was
-- moved for is a change of its own, a ticket that was let in and is given back is let in no more, and who went out and
-- comes back was let in before.
-- Planned anew at each call, as a few rows and all of them want different plans.
create function private.sales_facts(after_booking bigint, to_booking bigint, after_change bigint, to_change bigint, shows bigint[] default null)
  returns table (show_id bigint, day date, hour smallint, clerk_id bigint, pay text, bookings int, tickets int, returned int, admitted int, gross bigint, fees bigint, refunds bigint)
  language plpgsql stable
  set plan_cache_mode = force_custom_plan
  set jit = off
as $$
#variable_conflict use_column
begin
  return query
    with change as (
      select b.booking_id, 1 as bookings, cardinality(b.seat_ids) - coalesce(r.moves, 0) as tickets, 0 as returned, 0 as admitted,
             b.total - coalesce(r.difference, 0) as gross, 0::bigint as fees, 0::bigint as refunds
      from data.booking b
      left join (select r.booking_id, count(*)::int as moves, sum(r.difference)::bigint as difference from data.reseat r
                 where r.booking_id > after_booking and r.booking_id <= to_booking group by r.booking_id) r on r.booking_id = b.booking_id
      where b.booking_id > after_booking and b.booking_id <= to_booking and (sales_facts.shows is null or b.show_id = any (sales_facts.shows))
      union all
      select c.booking_id, 0, 0, (c.act <> 'reseat')::int,
             -(select count(*) - count(u.admission_id) from data.admission a left join data.undone_admission u on u.admission_id = a.admission_id
               where a.booking_id = c.booking_id and a.ordinal = c.ordinal and a.back_from is null)::int,
             coalesce(r.difference, 0), c.fee, c.price - c.fee + c.compensation
      from data.cancelled_ticket c left join data.reseat r on r.booking_id = c.booking_id and r.ordinal = c.ordinal
      where c.change_no > after_change and c.change_no <= to_change
      union all
      select a.booking_id, 0, 0, 0, 1, 0, 0, 0 from data.admission a where a.change_no > after_change and a.change_no <= to_change and a.back_from is null
      union all
      select a.booking_id, 0, 0, 0, -1, 0, 0, 0
      from data.undone_admission u join data.admission a on a.admission_id = u.admission_id where u.change_no > after_change and u.change_no <= to_change and a.back_from is null)
    select b.show_id, l.local::date, extract(hour from l.local)::smallint, coalesce(k.clerk_id, 0), coalesce(k.pay, 'coins'),
           sum(f.bookings)::int, sum(f.tickets)::int, sum(f.returned)::int, sum(f.admitted)::int, sum(f.gross)::bigint, sum(f.fees)::bigint, sum(f.refunds)::bigint
    from change f
    join data.booking b on b.booking_id = f.booking_id
    join data.show s on s.show_id = b.show_id
    join data.seat_plan p on p.plan_id = s.plan_id
    join data.venue v on v.venue_id = p.venue_id
    cross join lateral (select b.booked_at at time zone v.time_zone as local) l
    left join data.counter_sale k on k.booking_id = b.booking_id
    where sales_facts.shows is null or b.show_id = any (sales_facts.shows)
    group by 1, 2, 3, 4, 5;
end
$$;
