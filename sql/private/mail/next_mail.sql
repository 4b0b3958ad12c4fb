-- The next mail that is due, and what it is written from (private.mail_facts), to whoever sends it: private.mail_result is to be told what
-- became of it. No row when nothing is due. Mails that came to nothing meanwhile are dropped, so no ticket is mailed after it was cancelled.
-- Senders beside one another never get the same one. One whose sender does not come back within ten minutes may have gone out or not:
-- it is given out once more, and no third time.
create function private.next_mail(out mail_id bigint, out try int, out facts jsonb)
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  mail data.mail;
begin
  loop
    select m.* into mail from data.mail m
    where m.state in ('due', 'sending') and m.due_at <= clock_timestamp()
    order by m.due_at, m.mail_id limit 1 for update skip locked;
    exit when not found;
    if mail.state = 'sending' then
      perform private.settle_mail(mail, 'unsure', 'its sender did not come back');
      continue;
    end if;
    facts := private.mail_facts(mail);
    if facts is null then
      update data.mail m set state = 'dropped' where m.mail_id = mail.mail_id;
      continue;
    end if;
    update data.mail m set state = 'sending', tries = m.tries + 1, due_at = clock_timestamp() + interval '10 minutes'
    where m.mail_id = mail.mail_id returning m.mail_id, m.tries into mail_id, try;
    exit;
  end loop;
end
$$;
