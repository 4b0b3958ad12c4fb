-- The condition of a concert in one of the venues whose name matches, in this region, with this id, whatever of it is asked for.
-- Null when nothing is, "false" when there is no such venue. A region that no venue has is looked up by another name for it: 서울 for Seoul.
create function private.venue_condition(name text, region text, venue_id bigint) returns text
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  named constant private.text_match := private.typed_text_match(name, 'venue');
  ids   bigint[] := array[venue_condition.venue_id];
  place text     := 'c.region = ' || quote_literal(region);
begin
  if region is not null and not exists (select from data.venue v where v.region = venue_condition.region) then
    place := private.other_region_condition(region);
  end if;
  if named.asked or region is not null then
    ids := private.named_ids('venue', named, concat_ws(' and ', place,
                                                       'c.venue_id = ' || venue_condition.venue_id), null);
  elsif venue_condition.venue_id is null then
    return null;
  end if;
  return case when ids = '{}' then 'false' else format('c.venue_id = any (%L::bigint[])', ids) end;
end
$$;
