-- The literal of the value that a key was made of: the inverse of private.order_key.
create function private.order_at(key text, way text) returns text
  language sql immutable
as $$
  select case way when 'later'   then format('private.instant_at(%s)', key::bigint)
                  when 'earlier' then format('private.instant_at(%s)', -key::bigint)
                  when 'more'    then key::bigint::text
                  when 'less'    then (-key::bigint)::text
                  else format('%L collate "ko-x-icu"', key) end
$$;
