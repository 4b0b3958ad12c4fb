-- A line that somebody wrote, in its one form (data.line_form); null stays null, and what shows nothing is empty. MU009 when it
-- has control characters; `about` names the text, `field` where in a document it is.
create function private.line_text(value text, about text, field text default null) returns text
  language plpgsql immutable
as $$
begin
  if private.is_unreadable(value) then
    perform private.reject(private.reason('%L1 has a control character', about), field);
  end if;
  return data.line_form(value);
end
$$;
