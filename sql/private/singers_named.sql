-- The singers whose name matches and, when given, who have this id. Null when neither is asked, empty when nobody is.
create function private.singers_named(name text, singer_id bigint) returns bigint[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  named constant private.text_match := private.match_text(name, '');
  ids   bigint[];
begin
  if not named.asked then
    return case when singers_named.singer_id is not null then array[singers_named.singer_id] end;
  end if;
  if named.found then
    execute format('select array(select c.singer_id from data.singer c where %s and %s and c.singer_id = coalesce($1, c.singer_id))',
                   named.indexed, named.inside) into ids using singers_named.singer_id;
  end if;
  return coalesce(ids, '{}');
end
$$;
