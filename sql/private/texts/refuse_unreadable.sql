-- Refuses (MU009) a text with what is no character that anybody reads or types: control characters, which are no blanks, and code
-- points that never become characters. `about` names the text.
create function private.refuse_unreadable(value text, about text) returns void
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if value ~ '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\U0010fffe\U0010ffff]' then
    perform private.refuse('MU009', about || ' has a control character');
  end if;
end
$$;
