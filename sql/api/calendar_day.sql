-- A page of what is on one day, by time: concerts as api.search_concerts has them with the show, or with the opening of the
-- booking as starts_at in mode "opens". MU007, MU009.
create function api.calendar_day(day date, mode text default 'shows', after text default null, page_size int default 60,
                                 token text default null)
  returns table (concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text, venue_id bigint, age_limit int, added_at timestamptz, next_show timestamptz,
                 show_id bigint, starts_at timestamptz, singers_en text, venue_en text, poster text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set jit = off
  set max_parallel_workers_per_gather = 0
  set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  me    constant bigint := private.viewer(calendar_day.token);
  start private.search_position;
begin
  perform private.check_calendar(calendar_day.day, calendar_day.day, mode);
  perform private.check_page('date', page_size);
  if octet_length(after) > 4000 then
    perform private.refuse('MU009', 'this is not a cursor');
  elsif after is not null then
    start := (private.read_search_cursor(replace(after, format('["%s"', mode), '["date"'), 'date')).position;
  end if;
  return query
    with page as (
      select e.concert_id, e.show_id, e.at, row_number() over (order by e.at, coalesce(e.show_id, e.concert_id)) as n,
             jsonb_build_array(mode, 0, 0, date_part('epoch', e.at)::text, coalesce(e.show_id, e.concert_id), 0)::text as cursor
      from private.calendar_entries(calendar_day.day, calendar_day.day, mode) e
      where start.tie is null or (e.at, coalesce(e.show_id, e.concert_id)) > (to_timestamp(start.sort_key::float8), start.tie)
      order by e.at, coalesce(e.show_id, e.concert_id) limit page_size)
    select r.concert_id, r.title, r.singers, r.venue, r.first_show, r.last_show, r.sale_state, r.min_price, r.max_price,
           r.cursor, r.booking_opens, r.booking_closes, r.genre, r.region, r.favourite, r.time_zone,
           r.venue_id, r.age_limit, r.added_at, r.next_show, p.show_id, p.at,
           r.singers_en, r.venue_en, r.poster
    from page p
    join private.concert_rows((select array_agg(p.concert_id order by p.n) from page p),
                              (select array_agg(p.cursor order by p.n) from page p), me) r on r.cursor = p.cursor
    order by p.n;
end
$$;
