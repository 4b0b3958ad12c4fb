-- Invariant 11: what lists and searches show of concerts, singers, venues and shows is what would be gathered now.
create function private.broken_search_rows() returns setof text
  language sql stable
as $$
  with zone as materialized (select v.venue_id, v.time_zone from data.venue v where private.is_time_zone(v.time_zone))
  select format('singer %s (%s) is found by other words or under another letter than the name has', s.singer_id, s.name)
  from data.singer s
  where s.search_text is distinct from data.singer_search_text(s.name, s.name_en)
     or s.initial is distinct from data.initial_of(s.name) or s.terms is distinct from data.search_terms(s.search_text)
  union all
  select format('venue %s (%s) is found by other words than the name has', v.venue_id, v.name)
  from data.venue v
  where v.search_text is distinct from data.venue_search_text(v.name, v.name_en)
     or v.terms is distinct from data.search_terms(v.search_text)
  union all
  select format('concert %s (%s) is listed with other %s than it has', c.concert_id, c.title, concat_ws(', ',
           case when c.singers is distinct from coalesce(bill.names, '') then 'singers' end,
           case when c.search_text is distinct from data.concert_search_text(c.concert_id)
                  or c.terms is distinct from private.concert_terms(c.concert_id) then 'words to search' end,
           case when (c.first_show, c.last_show) is distinct from (dates.first, dates.last) then 'dates' end,
           case when (c.min_price, c.max_price) is distinct from (coalesce(prices.low, 0), coalesce(prices.high, 0)) then 'prices' end))
  from data.concert c
  left join (select cs.concert_id, string_agg(s.name, ', ' order by cs.position) as names
             from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id group by cs.concert_id) bill
    on bill.concert_id = c.concert_id
  left join (select s.concert_id, coalesce(min(s.starts_at) filter (where s.cancelled_at is null), min(s.starts_at)) as first,
                    coalesce(max(s.starts_at) filter (where s.cancelled_at is null), max(s.starts_at)) as last
             from data.show s group by s.concert_id) dates
    on dates.concert_id = c.concert_id
  left join (select p.concert_id, min(p.price) as low, max(p.price) as high from data.price p group by p.concert_id) prices
    on prices.concert_id = c.concert_id
  where (c.singers, c.first_show, c.last_show, c.min_price, c.max_price)
        is distinct from (coalesce(bill.names, ''), dates.first, dates.last, coalesce(prices.low, 0), coalesce(prices.high, 0))
     or c.search_text is distinct from data.concert_search_text(c.concert_id)
     or c.terms is distinct from private.concert_terms(c.concert_id)
  union all
  select format('show %s of concert %s (%s) is in calendars on %s', s.show_id, s.concert_id, s.starts_at, s.day)
  from data.show s
  join data.seat_plan p on p.plan_id = s.plan_id
  join zone z on z.venue_id = p.venue_id
  where s.day is distinct from data.local_day(s.starts_at, z.time_zone)
$$;
