-- Makes an account with a role, and returns its number. The same request again returns it, too. On the record. For administrators. MU009 (no request id), MU013,
-- MU007, MU008, MU009 (a name, e-mail, role or password that is none), MU014.
create function api.create_account(token text, request_id uuid, name text, email text, role text, password text) returns bigint
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
begin
  return private.account_made(create_account.token, create_account.request_id, 'accounts', 'create_account', create_account.name, create_account.email, create_account.role,
                              create_account.password, null, null);
end
$$;
