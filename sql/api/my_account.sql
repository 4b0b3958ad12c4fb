-- The member behind a token, and until when the session lasts if it is not used again. MU007.
create function api.my_account(token text)
  returns table (member_id bigint, email text, name text, role text, balance bigint, birth_date date,
                 can_top_up boolean, expires_at timestamptz, phone text, language text, has_pin boolean)
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
  me constant data.member := private.member_of(my_account.token);
begin
  return query
    select me.member_id, me.email::text, me.name::text, me.role::text, p.balance::bigint, me.birth_date,
           private.setting('self_service_top_up')::boolean, s.expires_at, me.phone::text, me.language::text,
           me.pin_hash is not null
    from data.session s join data.purse p on p.member_id = s.member_id where s.token_hash = private.token_hash(my_account.token);
end
$$;
