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
  select private.count_concerts(
    row($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $13, $14, $15, $16, $17, $18)::private.search,
    10001, private.viewer($12))
$$;
