-- How many concerts api.search_concerts finds with the same filters. Exact up to 10,000; 10,001 means more. MU007, MU009.
create function api.count_concerts(
    query text default null, from_date date default null, to_date date default null, singer_id bigint default null,
    venue_id bigint default null, genre text default null, region text default null, min_price bigint default null,
    max_price bigint default null, sale_state text default null, favourites_only boolean default false,
    token text default null, title text default null, singer text default null, venue text default null,
    weekdays int[] default null, age_limit int default null, seats_free int default null)
  returns bigint
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
as $$
  select private.concert_count(
    -- What is too long is refused by a little more than what would be allowed: nothing large is copied.
    row(left(query, 201), from_date, to_date, singer_id, venue_id, left(genre, 201), left(region, 201), min_price, max_price,
        left(sale_state, 20), favourites_only, left(title, 201), left(singer, 201), left(venue, 201),
        case when cardinality(weekdays) > 7 then '{0}' else weekdays end, age_limit, seats_free)::private.search,
    10001, private.viewer(token))
$$;
