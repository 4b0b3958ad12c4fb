-- The public holidays that no rule gives, elections for one (data.day_off), by day. A client knows the others by the law.
create function api.days_off() returns table (day date, name text, name_en text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select d.day, d.name, d.name_en from data.day_off d order by d.day, d.name
$$;
