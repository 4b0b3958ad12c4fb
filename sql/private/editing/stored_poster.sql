-- The poster of a concert if it is a picture that is stored here, else null.
create function private.stored_poster(poster text) returns text
  language sql immutable  -- without settings of its own, so that it becomes part of the caller's plan
as $$
  select case when poster like 'sha256:%' then poster end
$$;
