-- The venues whose name matches, in this region, with this id, whatever of it is asked. Null when nothing is.
create function private.venues_named(name text, region text, venue_id bigint) returns bigint[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  named constant private.text_match := private.match_text(name, '');
  ids   bigint[];
begin
  if not named.asked and region is null then
    return case when venues_named.venue_id is not null then array[venues_named.venue_id] end;
  end if;
  if named.found then
    execute format('select array(select c.venue_id from data.venue c where %s and %s and c.region = coalesce($1, c.region)'
                   ' and c.venue_id = coalesce($2, c.venue_id))', named.indexed, named.inside)
    into ids using venues_named.region, venues_named.venue_id;
  end if;
  return coalesce(ids, '{}');
end
$$;
