-- Forgets mails that were sent, or came to nothing, long ago, a thousand at a time. Nothing is told twice for it: what happened is told by the call that
-- did it, reminders and offers are told while they are near, and a repeated request for tickets comes within hours. Returns how many went.
create function private.forget_mail() returns bigint
  language sql volatile
as $$
  with gone as (
    delete from data.mail where mail_id in (
      select m.mail_id from data.mail m
      where m.state in ('sent', 'dropped') and m.at < clock_timestamp() - private.setting('mail_kept')::interval
      order by m.at limit 1000 for update skip locked)
    returning 1)
  select count(*) from gone
$$;
