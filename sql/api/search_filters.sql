-- What a search form offers: genres and regions that there are, the range of prices, kinds of singers.
create function api.search_filters()
  returns table (genres text[], regions text[], min_price bigint, max_price bigint, kinds text[])
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set jit = off
as $$
#variable_conflict use_column
begin
  return query
    -- From one genre to the next by the index: there are few, of very many concerts.
    with recursive genre (name) as (
      (select c.genre from data.concert c order by c.genre limit 1)
      union all
      select (select c.genre from data.concert c where c.genre > g.name order by c.genre limit 1)
      from genre g where g.name is not null)
    select array(select g.name from genre g where g.name <> '' order by g.name collate "ko-x-icu"),
           array(select v.region from data.venue v where v.region <> '' group by v.region order by v.region collate "ko-x-icu"),
           coalesce((select c.min_price from data.concert c order by c.min_price limit 1), 0),
           coalesce((select c.max_price from data.concert c order by c.max_price desc limit 1), 0),
           array(select s.kind from data.singer s where s.kind <> '' group by s.kind order by s.kind);
end
$$;
