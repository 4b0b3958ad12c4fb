-- An e-mail address in its one form (data.email_form). MU009 for what is none: it is refused rather than mended, as mail would go
-- to somebody else.
create function private.email_text(value text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  email constant text := data.email_form(value);
begin
  if email is null then
    perform private.refuse('MU009', 'this is not an e-mail address');
  end if;
  return email;
end
$$;
