-- The body of api.concert: one concert, as its page shows it to a member, or to a guest (no token). MU006, MU007, MU009.
create function private.concert_details(asked_id bigint, token text)
  returns table (title text, singers text, venue text, booking_opens timestamptz, booking_closes timestamptz,
                 sale_state text, seat_limit int, age_limit int, concert_id bigint, genre text, region text,
                 running_minutes int, synopsis text, time_zone text, first_show timestamptz, last_show timestamptz,
                 min_price bigint, max_price bigint, favourite boolean, venue_id bigint, booked boolean,
                 server_now timestamptz, terms int, free_hours int, free_until_days_before int, releases text[],
                 singers_en text, venue_en text, poster text, accessible_until timestamptz)
  language plpgsql stable
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  now constant timestamptz := clock_timestamp();
  me  bigint;
begin
  perform private.require_concert(asked_id);
  me := private.viewer(token);
  return query
    select c.title, c.singers, v.name, c.booking_opens, c.booking_closes,
           private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now), c.seat_limit,
           c.age_limit, c.concert_id, c.genre, v.region, c.running_minutes, c.synopsis, v.time_zone, c.first_show,
           c.last_show, c.min_price, c.max_price,
           exists (select from data.favourite_concert f where f.member_id = me and f.concert_id = c.concert_id),
           c.venue_id,
           exists (select from data.booking b
                   where b.member_id = me and b.concert_id = c.concert_id and b.state = 'booked'),
           now, c.terms_version, t.free_hours, t.free_until_days_before,
           array(select to_char(r, 'HH24:MI') from unnest(c.releases) r order by r),
           (select n.names from private.singers_en(c.concert_id) n), v.name_en, private.stored_poster(c.poster), c.accessible_until
    from data.concert c
    join data.venue v on v.venue_id = c.venue_id
    cross join lateral private.cancellation_terms(c.concert_id, c.terms_version) t
    where c.concert_id = asked_id;
end
$$;
