-- Does private.refresh_concert for many at once. A concert is from its first show to its last that takes place, or, when none does, that
-- was to. A row in which nothing changes is not written.
create function private.refresh_concerts(concert_ids bigint[]) returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
declare
  ids constant bigint[] := array(select c.concert_id from data.concert c where c.concert_id = any (concert_ids));
begin
  update data.concert c
  set singers     = fresh.singers, search_text = fresh.search_text, terms = fresh.terms,
      first_show  = fresh.first_show, last_show = fresh.last_show,
      min_price   = fresh.min_price, max_price = fresh.max_price
  from (select i.id, found.singers, found.search_text, found.terms,
               dates.first as first_show, dates.last as last_show,
               coalesce(prices.low, 0) as min_price, coalesce(prices.high, 0) as max_price
        from private.search_columns(array(
          select row(k.title, k.venue_id, array(select cs.singer_id from data.concert_singer cs where cs.concert_id = i.id order by cs.position),
                     k.genre, array(select s.day from data.show s where s.concert_id = i.id))::private.named_concert
          from unnest(ids) with ordinality i (id, n) join data.concert k on k.concert_id = i.id order by i.n)) found
        cross join lateral (select ids[found.place] as id) i
        cross join lateral (select coalesce(min(s.starts_at) filter (where s.cancelled_at is null), min(s.starts_at)) as first,
                                   coalesce(max(s.starts_at) filter (where s.cancelled_at is null), max(s.starts_at)) as last
                            from data.show s where s.concert_id = i.id) dates
        cross join lateral (select min(p.price) as low, max(p.price) as high
                            from data.price p where p.concert_id = i.id) prices
        offset 0) fresh  -- computed once, compared and stored
  where c.concert_id = fresh.id
    and (c.singers, c.search_text, c.terms, c.first_show, c.last_show, c.min_price, c.max_price)
        is distinct from (fresh.singers, fresh.search_text, fresh.terms, fresh.first_show, fresh.last_show,
                          fresh.min_price, fresh.max_price);
end
$$;
