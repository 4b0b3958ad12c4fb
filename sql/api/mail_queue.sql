-- The mails that did not go out: failed ones (whether they may be tried anew: api.retry_mail), and those that were tried and will be again; the newest
-- first, 1000 at most. For administrators.
-- MU007, MU008.
create function api.mail_queue(token text)
  returns table (mail_id bigint, kind text, member_id bigint, booking_no text, at timestamptz, state text, tries int, due_at timestamptz,
                 error text, may_be_retried boolean)
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
  perform private.require_right(private.member_of(mail_queue.token), 'operations');
  return query
    select m.mail_id, m.kind::text, m.member_id, data.booking_no(m.booking_id), m.at, m.state::text, m.tries, m.due_at, m.error, m.state = 'failed' and m.unsure < 2
    from data.mail m
    where m.state = 'failed' or m.state in ('due', 'sending') and m.tries > 0
    order by m.mail_id desc limit 1000;
end
$$;
