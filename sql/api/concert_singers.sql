-- Who sings, in the order of the bill. MU006, MU007, MU009.
create function api.concert_singers(concert_id bigint, token text default null)
  returns table (singer_id bigint, name text, name_en text, kind text, favourite boolean)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me constant bigint := private.viewer(concert_singers.token);
begin
  perform private.require_concert(concert_singers.concert_id);
  return query
    select s.singer_id, s.name, s.name_en, s.kind,
           exists (select from data.favourite_singer f where f.member_id = me and f.singer_id = s.singer_id)
    from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
    where cs.concert_id = concert_singers.concert_id
    order by cs.position;
end
$$;
