-- How a sort's key is written in a place (see private.search_place): a number that rises, for instants the seconds since 1970
-- (exact to the microsecond until the year 2200), or the text.
create function private.order_key(at text, way text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
begin
  return format(case way when 'later' then 'date_part(''epoch'', %s)' when 'earlier' then '-date_part(''epoch'', %s)'
                         when 'more' then '(%s)::float8' when 'less' then '-(%s)::float8' else '(%s)' end, at);
end
$$;
