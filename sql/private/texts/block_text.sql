-- A text of several lines, in its one form (data.block_form). Otherwise like private.line_text. MU009.
create function private.block_text(value text, about text, field text default null) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  if private.is_unreadable(value) then
    perform private.refuse('MU009', about || ' has a control character', field);
  end if;
  return data.block_form(value);
end
$$;
