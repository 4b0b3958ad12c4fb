-- A page of venues in Korean order, with their latest plans. Every word of `query` must be in a name, in either language. `shows` are those to come,
-- on whatever version. `after` is the cursor of the last row of the page before. For administrators. MU007, MU008, MU009.
create function api.venues(token text, query text default null, after text default null, page_size int default 60)
  returns table (venue_id bigint, name text, name_en text, region text, time_zone text, version int, seats int, is_generated boolean, shows int,
                 cursor text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
as $$
begin
  perform private.require_right(private.member_of(venues.token), 'catalogue');
  return query select * from private.venue_page(left(venues.query, 201), left(venues.after, 4001), venues.page_size);
end
$$;
