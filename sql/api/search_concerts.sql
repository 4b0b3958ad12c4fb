-- A page of concerts. Everything that is given narrows the search; dates are the venue's, both included, and a concert
-- matches when one of its shows does; prices match when one of its grades does. `after` is the cursor of the last row of
-- the page before. The search itself is private.find_concerts. MU007, MU009.
create function api.search_concerts(
    query text default null, from_date date default null, to_date date default null, singer_id bigint default null,
    venue_id bigint default null, genre text default null, region text default null, min_price bigint default null,
    max_price bigint default null, sale_state text default null, favourites_only boolean default false,
    sort text default 'date', after text default null, page_size int default 60, token text default null)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select private.check_search($1, $2, $3, $8, $9, $10, $12, $14);
  select * from private.find_concerts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, false), $12, $13, $14,
                                      private.viewer($15))
$$;
