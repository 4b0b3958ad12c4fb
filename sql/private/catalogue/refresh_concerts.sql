-- Does private.refresh_concert for many at once. A concert is from its first show to its last that takes place, or, when none does, that
-- was to. A row in which nothing changes is not written.
create function private.refresh_concerts(concert_ids bigint[]) returns void
  language plpgsql volatile
  set search_path = pg_catalog, pg_temp
as $$
begin
  perform data.learn_words(array(
    select distinct word from data.concert c, data.text_words(data.search_title(c.title)) word
    where c.concert_id = any (concert_ids)));
  perform data.learn_facts(array(select distinct fact from unnest(concert_ids) id, data.concert_facts(id) fact), true);

  update data.concert c
  set singers     = fresh.singers, search_text = fresh.search_text, terms = fresh.terms,
      first_show  = fresh.first_show, last_show = fresh.last_show,
      min_price   = fresh.min_price, max_price = fresh.max_price
  from (select i.id, coalesce(bill.names, '') as singers, data.concert_search_text(i.id) as search_text,
               private.concert_terms(i.id) as terms,
               dates.first as first_show, dates.last as last_show,
               coalesce(prices.low, 0) as min_price, coalesce(prices.high, 0) as max_price
        from unnest(concert_ids) i (id)
        cross join lateral (select string_agg(s.name, ', ' order by cs.position) as names
                            from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
                            where cs.concert_id = i.id) bill
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
