-- A page of concerts. Everything that is given narrows the search. Each word of `query` must be found in the title, the name
-- of a singer in either language, or the venue's name; `title`, `singer` and `venue` are the same in that field alone. Days
-- are the venue's, both ends included; days, weekdays (ISO 1 to 7) and seats_free (at least so many, in a show not begun)
-- must hold for one show all at once. Prices match when one of its grades does. age_limit: open to that age.
-- Sorts: date (next show first, then what is over, latest first), opens (sales to open first), new, popular, price, title,
-- relevance (then as date). `after` is the cursor of the last row of the page before. `corrected` is what was searched
-- instead of the query when a word of it is nowhere: typed on the wrong keyboard, or mistyped. MU007, MU009.
create function api.search_concerts(
    query text default null, from_date date default null, to_date date default null, singer_id bigint default null,
    venue_id bigint default null, genre text default null, region text default null, min_price bigint default null,
    max_price bigint default null, sale_state text default null, favourites_only boolean default false,
    sort text default 'date', after text default null, page_size int default 60, token text default null,
    title text default null, singer text default null, venue text default null, weekdays int[] default null,
    age_limit int default null, seats_free int default null)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text, venue_id bigint, age_limit int, added_at timestamptz, next_show timestamptz,
                 corrected text, singers_en text, venue_en text, poster text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
as $$
  select * from private.concert_page(
    -- What is too long is refused by a little more than what would be allowed: nothing large is copied.
    row(left(query, 201), from_date, to_date, singer_id, venue_id, left(genre, 201), left(region, 201), min_price, max_price,
        left(sale_state, 20), favourites_only, left(title, 201), left(singer, 201), left(venue, 201),
        case when cardinality(weekdays) > 7 then '{0}' else weekdays end, age_limit, seats_free)::private.search,
    left(sort, 20), left(after, 4001), page_size, private.viewer(token))
$$;
