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
as $$
  select private.concert_count(
    row(query, from_date, to_date, singer_id, venue_id, genre, region, min_price, max_price, sale_state,
        favourites_only, title, singer, venue, weekdays, age_limit, seats_free)::private.search,
    10001, private.viewer(token))
$$;
