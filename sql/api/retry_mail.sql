-- Has a mail that failed tried anew, as often as a new one. For administrators. MU006 (none that failed has this number), MU007, MU008.
create function api.retry_mail(token text, mail_id bigint) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_role(private.changing_member(retry_mail.token), 'admin');
  update data.mail m set state = 'due', tries = 0, unsure = 0, due_at = clock_timestamp(), error = ''
  where m.mail_id = retry_mail.mail_id and m.state = 'failed';
  if not found then
    perform private.refuse('MU006', 'no mail that failed has this number');
  end if;
end
$$;
