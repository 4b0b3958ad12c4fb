-- The names of what the member may do beyond what every member may, by role at this moment: so that no window offers what would be refused. A fan has none. MU007.
create function api.rights(token text) returns setof text
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
declare
  me constant data.member := private.member_of(rights.token);
begin
  return query select r.name from private.rights() r where private.has_right(me, r.name) order by 1;
end
$$;
