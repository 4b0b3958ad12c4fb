-- The body of api.search_concerts, checked arguments in, a page out.
create function private.find_concerts(
    a_query text, a_from date, a_to date, a_singer bigint, a_venue bigint, a_genre text, a_region text, a_min bigint,
    a_max bigint, a_state text, a_favourites boolean, a_sort text, a_after text, a_page_size int, me bigint)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  now    constant timestamptz := clock_timestamp();
  words  constant text[] := private.search_words(a_query);
  ranked record;
  start  record;
  filter text;
begin
  if a_favourites and me is null then
    perform private.refuse('MU007', 'favourites are a member''s');
  end if;
  ranked := private.search_order(a_sort);
  start  := private.read_search_cursor(a_after, a_sort, ranked.type);
  filter := private.search_filter(words is not null, coalesce(a_from, a_to) is not null, a_singer is not null,
                                  a_venue is not null, a_genre is not null, a_region is not null,
                                  coalesce(a_min, a_max) is not null, a_state is not null, a_favourites);
  if a_after is not null then
    filter := filter || format(' and (%s, c.concert_id) %s ($13::%s, $14)',
                               ranked.key, case ranked.direction when 'asc' then '>' else '<' end, ranked.type);
  end if;

  return query execute format($q$
    select c.concert_id, c.title, c.singers, v.name, c.first_show, c.last_show,
           private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, $12),
           c.min_price, c.max_price, jsonb_build_array(%1$L, %2$s, c.concert_id)::text,
           c.booking_opens, c.booking_closes, c.genre, v.region,
           exists (select from data.favourite_concert f where f.member_id = $11 and f.concert_id = c.concert_id),
           v.time_zone
    from data.concert c join data.venue v on v.venue_id = c.venue_id
    where %3$s
    order by %2$s %4$s, c.concert_id %4$s
    limit $15 $q$, a_sort, ranked.key, filter, ranked.direction)
  using words, a_from, a_to, a_singer, a_venue, a_genre, a_region, a_min, a_max, a_state, me, now,
        start.key, start.concert_id, a_page_size;
end
$$;
