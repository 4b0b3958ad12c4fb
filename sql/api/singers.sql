-- A page of singers in Korean order. Every word of `query` must be in a name, in either language; `initial` is one of
-- api.singer_initials. `after` is the cursor of the last row of the page before. MU007, MU009.
create function api.singers(query text default null, initial text default null, kind text default null,
                            favourites_only boolean default false, after text default null, page_size int default 60,
                            token text default null)
  returns table (singer_id bigint, name text, name_en text, kind text, concerts_upcoming int, concerts_open int,
                 favourite boolean, cursor text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
as $$
  select * from private.singer_page(left(query, 201), left(initial, 2), left(kind, 81), coalesce(favourites_only, false), left(after, 4001),
                                    page_size, private.viewer(token))
$$;
