-- A text of several lines, in its one form (data.block_form). Otherwise like private.line_text. MU009.
create function private.block_text(value text, about text, field text default null) returns text
  language plpgsql immutable
as $$
begin
  if private.is_unreadable(value) then
    perform private.reject(private.reason('%L1 has a control character', about), field);
  end if;
  return data.block_form(value);
end
$$;
