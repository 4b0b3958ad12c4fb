-- Stores a picture, a JPEG of at most 1 MB, and returns the name by which it can be a concert's poster (api.edit_concert). For administrators. MU007, MU008,
-- MU009.
create function api.store_poster(token text, image bytea) returns text
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
declare
  hash bytea;
begin
  perform private.require_right(private.changing_member(store_poster.token), 'catalogue');
  if image is null or octet_length(image) > 1000000 or substr(image, 1, 3) <> '\xffd8ff' then
    perform private.refuse('MU009', 'a poster is a JPEG of at most 1 MB');
  end if;
  hash := sha256(image);
  insert into data.poster (hash, image) values (hash, store_poster.image) on conflict do nothing;
  return 'sha256:' || encode(hash, 'hex');
end
$$;
