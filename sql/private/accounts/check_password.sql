-- Refuses (MU009) a password, in its one form, that cannot be an account's. bcrypt looks at 72 bytes and no more,
-- so a longer password is refused rather than cut. So is one with signs that nobody sees: it could not be typed again.
create function private.check_password(password text) returns void
  language plpgsql stable
as $$
begin
  if password is null or length(password) < 8 then
    perform private.refuse('MU009', 'a password has at least 8 characters');
  end if;
  if octet_length(password) > 72 then
    perform private.refuse('MU009', 'a password has at most 72 bytes');
  end if;
  if private.is_unreadable(password) or data.has_invisible(password) or password ~ '[\t\n\v\f\r\u0085\u2028\u2029]' then
    perform private.refuse('MU009', 'a password has no control characters and no invisible signs');
  end if;
end
$$;
