-- Makes a fan's account for somebody who is at the counter, with a first password that they are told and change, and returns them as find_members would. The same request again
-- returns them, too. On the record. For staff. MU009 (no request id), MU013, MU007, MU008, MU009 (a name, e-mail, telephone number, date of birth or password that is none), MU014.
create function api.register_member(token text, request_id uuid, name text, email text, password text, phone text default null, birth_date date default null,
                                    out member_id bigint, out name_kept text, out email_masked text, out phone_masked text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set client_min_messages = warning
as $$
#variable_conflict use_column
begin
  member_id := private.account_made(register_member.token, register_member.request_id, 'counter', 'register_member', register_member.name, register_member.email, 'fan',
                                    register_member.password, nullif(register_member.phone, ''), register_member.birth_date);
  select m.name, private.masked_email(m.email), private.masked_phone(m.phone) into name_kept, email_masked, phone_masked
  from data.member m where m.member_id = register_member.member_id;
end
$$;
