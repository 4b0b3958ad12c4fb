-- The searches that the member keeps, by name. MU007.
create function api.my_saved_searches(token text)
  returns table (saved_search_id bigint, name text, filters jsonb, saved_at timestamptz)
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
  me constant data.member := private.member_of(my_saved_searches.token);
begin
  return query
    select s.saved_search_id, s.name, s.filters, s.saved_at from data.saved_search s
    where s.member_id = me.member_id order by s.name collate "ko-x-icu", s.saved_search_id;
end
$$;
