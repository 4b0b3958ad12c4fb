-- What became of a try of a mail that private.next_mail gave out (private.settle_mail says what can). A result of a try that counts as lost
-- already is ignored. Returns the state that the mail has then; null when it was ignored.
create function private.mail_result(mail_id bigint, try int, outcome text, error text) returns text
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  mail data.mail;
begin
  select m.* into mail from data.mail m
  where m.mail_id = mail_result.mail_id and m.state = 'sending' and m.tries = mail_result.try for update;
  if not found then
    return null;
  end if;
  return private.settle_mail(mail, mail_result.outcome, mail_result.error);
end
$$;
