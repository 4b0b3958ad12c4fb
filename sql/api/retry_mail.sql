-- Has a mail that failed tried anew, as often as a new one; but none that may have gone out twice (MU009), and one that may have gone out
-- once is sent once more at most. For administrators. MU006 (none that failed has this number), MU007, MU008.
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
declare
  doubts int;
begin
  perform private.require_right(private.changing_member(retry_mail.token), 'operations');
  update data.mail m set state = 'due', tries = m.unsure, due_at = clock_timestamp(), error = ''  -- each doubt was a try
  where m.mail_id = retry_mail.mail_id and m.state = 'failed'
  returning m.unsure into doubts;
  if not found then
    perform private.refuse('MU006', 'no mail that failed has this number');
  elsif doubts = 2 then
    perform private.refuse('MU009', 'it may have gone out twice already');
  end if;
end
$$;
