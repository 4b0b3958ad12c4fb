-- The shows that a door may be open for: those that began within the last twelve hours or begin within the next day and a half, by their hour,
-- 200 at most; with how many are expected and how many are in, the age that is asked for, and whether
-- whoever goes out may come in again, and who sings, in either language. For stewards and whoever may more. MU007, MU008.
create function api.door_shows(token text)
  returns table (show_id bigint, concert_id bigint, title text, venue text, venue_en text, starts_at timestamptz, time_zone text, expected int, admitted int, age_limit int, reentry boolean, singers text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  now constant timestamptz := clock_timestamp();
begin
  perform private.require_right(private.member_of(door_shows.token), 'door');
  return query
    select s.show_id, c.concert_id, c.title, v.name, v.name_en, s.starts_at, v.time_zone, n.expected, n.admitted, c.age_limit, c.reentry, concat_ws(', ', c.singers, (select e.names from private.singers_en(c.concert_id) e))
    from (select s.* from data.show s
          where s.starts_at > now - interval '12 hours' and s.starts_at < now + interval '36 hours' and s.cancelled_at is null
          order by s.starts_at, s.show_id limit 200) s
    join data.concert c on c.concert_id = s.concert_id and c.cancelled_at is null
    join data.venue v on v.venue_id = c.venue_id
    cross join lateral (select count(*)::int as expected, count(k.used_at)::int as admitted
                        from data.seat_claim k where k.show_id = s.show_id and k.booking_id is not null) n
    order by s.starts_at, s.show_id;
end
$$;
