-- One singer, as the singer's page shows it. The concerts are api.search_concerts(singer_id => ...). MU006, MU007, MU009.
create function api.singer(singer_id bigint, token text default null)
  returns table (singer_id bigint, name text, name_en text, kind text, concerts_upcoming int, concerts_open int,
                 concerts_past int, favourite boolean)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select private.require_singer(singer.singer_id);
  select s.singer_id, s.name, s.name_en, s.kind, n.upcoming, n.open, n.past,
         exists (select from data.favourite_singer f where f.member_id = me and f.singer_id = s.singer_id)
  from private.viewer(token) me, data.singer s, lateral private.singer_concert_counts(s.singer_id, clock_timestamp()) n
  where s.singer_id = singer.singer_id
$$;
