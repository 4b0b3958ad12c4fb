-- A line that somebody wrote, in its one form (data.line_form); null stays null, and what shows nothing is empty. MU009 when it
-- has control characters; `about` names the text.
create function private.line_text(value text, about text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if private.is_unreadable(value) then
    perform private.refuse('MU009', about || ' has a control character');
  end if;
  return data.line_form(value);
end
$$;
