-- What a member sees above all concerts, up to 12 a section: bookings that open within 14 days for favourites (concerts, or
-- of favourite singers), sales that close before the venue's midnight (favourites first), and what favourite singers
-- have new since 14 days. MU007.
create function api.my_home(token text)
  returns table (section text, concert_id bigint, title text, singers text, venue text, first_show timestamptz,
                 last_show timestamptz, sale_state text, min_price bigint, max_price bigint, cursor text,
                 booking_opens timestamptz, booking_closes timestamptz, genre text, region text, favourite boolean,
                 time_zone text, venue_id bigint, age_limit int, added_at timestamptz, next_show timestamptz,
                 singers_en text, venue_en text, poster text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set jit = off
  set random_page_cost = 1.1
as $$
#variable_conflict use_column
declare
  me      constant data.member := private.member_of(my_home.token);
  now     constant timestamptz := clock_timestamp();
  liked      bigint[];  -- favourite concerts
  of_singers bigint[];  -- concerts of favourite singers
begin
  perform private.refresh_demand();
  liked      := array(select f.concert_id from data.favourite_concert f where f.member_id = me.member_id);
  of_singers := array(select distinct cs.concert_id from data.favourite_singer f
                   join data.concert_singer cs on cs.singer_id = f.singer_id
                   join data.concert c on c.concert_id = cs.concert_id and c.last_show > now
                   where f.member_id = me.member_id);
  return query
    with chosen (section, section_order, concert_id, n) as (
      select 'opens_soon', 1, c.concert_id, row_number() over (order by c.booking_opens, c.concert_id)
      from data.concert c
      where c.concert_id = any (liked || of_singers) and c.cancelled_at is null
        and c.booking_opens > now and c.booking_opens <= now + interval '14 days'
      union all
      select 'closing_today', 2, c.concert_id,
             row_number() over (order by c.concert_id = any (liked) desc, c.booking_closes, c.concert_id)
      from data.concert c join data.venue v on v.venue_id = c.venue_id
      where c.booking_closes > now and c.booking_closes <= now + interval '25 hours'
        and private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now) = 'open'
        and data.local_day(c.booking_closes - interval '1 microsecond', v.time_zone) = data.local_day(now, v.time_zone)
      union all
      select 'new_from_favourites', 3, c.concert_id, row_number() over (order by c.added_at desc, c.concert_id desc)
      from data.concert c
      where c.concert_id = any (of_singers) and c.cancelled_at is null and c.added_at > now - interval '14 days')
    select s.section, r.*
    from (select c.section, c.section_order, array_agg(c.concert_id order by c.n) as ids
          from chosen c where c.n <= 12 group by c.section, c.section_order) s,
         lateral private.concert_rows(s.ids, null, me.member_id) r
    order by s.section_order, array_position(s.ids, r.concert_id);
end
$$;
