-- Is an array from a client a plain list, with one dimension and numbered from 1, or empty? Another one is sent by nobody who means
-- well, and not all that is done with arrays takes it for what it seems to be. True of null.
create function private.is_list(value anyarray) returns boolean
  language sql immutable
as $$
  select coalesce(array_ndims(value) = 1 and array_lower(value, 1) = 1, true)
$$;
