-- The conditions of a search, as text with numbered parameters: only those that are asked for, so that the planner sees a
-- plain query. c is data.concert, v data.venue. Parameters (bound by api.search_concerts, in this order): 1 words,
-- 2 from_date, 3 to_date, 4 singer_id, 5 venue_id, 6 genre, 7 region, 8 min_price, 9 max_price, 10 sale_state, 11 me,
-- 12 now.
create function private.search_filter(words boolean, dates boolean, singer boolean, venue boolean, genre boolean,
                                      region boolean, prices boolean, state boolean, favourites boolean) returns text
  language sql immutable
as $$
  select concat_ws(' and ', 'true',
    case when words then 'c.search_text like all ($1)' end,
    case when dates then $f$exists (
      select from data.show s where s.concert_id = c.concert_id
        and s.starts_at >= coalesce($2::timestamp at time zone v.time_zone, '-infinity')
        and s.starts_at < coalesce(($3 + 1)::timestamp at time zone v.time_zone, 'infinity'))$f$ end,
    case when singer then 'exists (select from data.concert_singer cs
                                   where cs.concert_id = c.concert_id and cs.singer_id = $4)' end,
    case when venue then 'c.venue_id = $5' end,
    case when genre then 'c.genre = $6' end,
    case when region then 'v.region = $7' end,
    case when prices then 'exists (select from data.price p where p.concert_id = c.concert_id
                           and p.price >= coalesce($8, 0) and p.price <= coalesce($9, p.price))' end,
    case when state then
      'private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, $12) = $10' end,
    case when favourites then 'exists (select from data.favourite_concert f
                                       where f.member_id = $11 and f.concert_id = c.concert_id)' end)
$$;
