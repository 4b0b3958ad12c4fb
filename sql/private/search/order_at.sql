-- The literal of the value that a key was made of: the inverse of private.order_key.
create function private.order_at(key text, way text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return case way when 'later'   then format('to_timestamp(%L::float8)', key)
                  when 'earlier' then format('to_timestamp(-%L::float8)', key)
                  when 'more'    then format('%L::float8::bigint', key)
                  when 'less'    then format('(-%L::float8)::bigint', key)
                  else format('%L collate "ko-x-icu"', key) end;
end
$$;
