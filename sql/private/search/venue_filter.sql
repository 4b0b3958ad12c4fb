-- The condition of the venues whose name matches, in this region, with this id, whatever of it is asked. Null when nothing is,
-- "false" when there is no such venue.
create function private.venue_filter(name text, region text, venue_id bigint) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  named constant private.text_match := private.match_text(name, '');
  ids   bigint[] := array[venue_filter.venue_id];
begin
  if named.asked or region is not null then
    ids := private.named_ids('venue', named, concat_ws(' and ', 'c.region = ' || quote_literal(region),
                                                       'c.venue_id = ' || venue_filter.venue_id), null);
  elsif venue_filter.venue_id is null then
    return null;
  end if;
  return case when ids = '{}' then 'false' else format('c.venue_id = any (%L::bigint[])', ids) end;
end
$$;
