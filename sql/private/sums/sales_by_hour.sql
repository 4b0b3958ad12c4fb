-- What was sold between two days at the venue, by day and hour, of some shows or of all (null), by one clerk or by all (null): out of sums of hours, and of the bookings what is not added up yet.
create function private.sales_by_hour(from_date date, to_date date, shows bigint[], clerk bigint)
  returns table (day date, hour smallint, bookings bigint, tickets bigint, returned bigint, gross bigint)
  language plpgsql stable
  set plan_cache_mode = force_custom_plan
  set jit = off
as $$
#variable_conflict use_column
begin
  return query
    select p.day, p.hour, sum(p.bookings)::bigint, sum(p.tickets)::bigint, sum(p.returned)::bigint, sum(p.gross)::bigint
    from (select h.day, h.hour, h.bookings, h.tickets, h.returned, h.gross
          from data.sales_hour h
          where h.day between from_date and to_date and (shows is null or h.show_id = any (shows)) and (clerk is null or h.clerk_id = clerk)
          union all
          select f.day, f.hour, f.bookings, f.tickets, f.returned, f.gross
          from data.sales_mark k
          cross join lateral private.sales_facts(k.booking_id, 9223372036854775807, k.change_no, 9223372036854775807, shows) f
          where f.day between from_date and to_date and (clerk is null or f.clerk_id = clerk)) p
    group by p.day, p.hour;
end
$$;
