-- The singers whom the member likes, by name, with how many of their concerts are open. MU007.
create function api.my_favourite_singers(token text)
  returns table (singer_id bigint, name text, name_en text, kind text, concerts_open int)
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
  me  constant data.member := private.member_of(my_favourite_singers.token);
  now constant timestamptz := clock_timestamp();
begin
  return query
    select s.singer_id, s.name, s.name_en, s.kind, n.open
    from data.favourite_singer f join data.singer s on s.singer_id = f.singer_id,
         lateral private.singer_concert_counts(s.singer_id, now) n
    where f.member_id = me.member_id
    order by s.name collate "ko-x-icu", s.singer_id;
end
$$;
