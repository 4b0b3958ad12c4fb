-- The reason that an error tells: as data where private.reject raised it, else its message as it is.
create function private.told_reason(state text, message text, detail text) returns jsonb
  language sql stable
as $$
  select case when state = 'MU009' and detail <> '' then detail::jsonb else private.reason(message) end
$$;
