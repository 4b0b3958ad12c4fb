-- A text on one line, at most some 300 letters of it.
create function private.shortened(value text) returns text
  language sql immutable
as $$
  select case when length(line) > 300 then left(line, 300) || ' ...' else line end
  from regexp_replace(value, '\s+', ' ', 'g') line
$$;
