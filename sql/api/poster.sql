-- The picture that a concert's poster names, a JPEG. It never changes: whoever has it need not ask again. MU006.
create function api.poster(poster text) returns bytea
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
declare
  image constant bytea := private.poster_image(poster.poster);
begin
  if image is null then
    perform private.refuse('MU006', 'no such poster');
  end if;
  return image;
end
$$;
