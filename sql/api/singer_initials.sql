-- The letters under which there are singers, in the order of an index: ㄱ to ㅎ, A to Z, #.
create function api.singer_initials() returns table (initial text, singers int)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  return query
    select s.initial, count(*)::int from data.singer s group by s.initial
    order by case when s.initial = '#' then 2 when s.initial between 'A' and 'Z' then 1 else 0 end, s.initial;
end
$$;
