-- Gathers what lists and searches show of a concert into its row: bill, search text, dates, prices. Called whenever one
-- of them has changed.
create function private.refresh_concert(concert_id bigint) returns void
  language sql volatile
  set search_path = pg_catalog, pg_temp
as $$
  update data.concert c
  set singers     = coalesce(bill.names, ''),
      search_text = private.fold(concat_ws(E'\n', c.title, bill.names, bill.names_en)),
      first_show  = dates.first, last_show = dates.last,
      min_price   = coalesce(prices.low, 0), max_price = coalesce(prices.high, 0)
  from (select string_agg(s.name, ', ' order by cs.position) as names,
               string_agg(s.name_en, ', ' order by cs.position) filter (where s.name_en <> '') as names_en
        from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
        where cs.concert_id = refresh_concert.concert_id) bill,
       (select min(s.starts_at) as first, max(s.starts_at) as last
        from data.show s where s.concert_id = refresh_concert.concert_id) dates,
       (select min(p.price) as low, max(p.price) as high
        from data.price p where p.concert_id = refresh_concert.concert_id) prices
  where c.concert_id = refresh_concert.concert_id
$$;
