-- Makes a fan's account with an empty purse. The language (ko or en) is that of mail to the member. MU009, MU014.
create function api.sign_up(email text, password text, name text, birth_date date default null, phone text default null,
                            language text default 'ko') returns bigint
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
  select private.require_own_transaction();
  select private.create_account(sign_up.email, sign_up.password, sign_up.name, 'fan', sign_up.birth_date, sign_up.phone,
                                sign_up.language)
$$;
