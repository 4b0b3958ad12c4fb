-- The key under which log-ins of an e-mail are kept, as it was typed: what is no e-mail has one, too. No hash tells it without the secret.
create function private.email_key(typed text) returns bytea
  language sql stable
  return sha256(convert_to(private.setting('log_in_pepper') || coalesce(lower(data.email_form(lower(typed collate "und-x-icu")) collate "und-x-icu"),
                                                                        lower(typed collate "und-x-icu")), 'UTF8'));
