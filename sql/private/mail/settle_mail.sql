-- Writes down what became of sending a mail: `sent`; `later`, when it certainly did not go out but may next time; `never`, when the server
-- wants no such mail; `unsure`, when nobody knows. What may be tried again is, after a growing time: a minute, four, sixteen, up to six
-- hours. A mail may be sent twice at most, so after the second doubt it counts as failed, as it does after `mail_tries` tries. Returns
-- the state that it has then.
create function private.settle_mail(mail data.mail, outcome text, error text) returns text
  language plpgsql volatile
as $$
declare
  doubts  constant int := mail.unsure + (outcome = 'unsure')::int;
  becomes text;
begin
  update data.mail m
  set state   = case when outcome = 'sent' then 'sent'
                     when outcome = 'never' or doubts > 1 or mail.tries >= private.setting('mail_tries')::int then 'failed'
                     else 'due' end,
      sent_at = case when outcome = 'sent' then clock_timestamp() end,
      unsure  = doubts,
      due_at  = case when outcome in ('later', 'unsure')
                     then clock_timestamp() + least(interval '1 minute' * 4 ^ (mail.tries - 1), interval '6 hours') else m.due_at end,
      error   = left(data.line_form(regexp_replace(settle_mail.error, '[[:cntrl:]]', ' ', 'g')), 500)
  where m.mail_id = mail.mail_id
  returning m.state into becomes;
  return becomes;
end
$$;
