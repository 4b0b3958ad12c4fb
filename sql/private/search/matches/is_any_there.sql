-- Is there any concert, singer or venue ("subject") that matches?
create function private.is_any_there(matched private.text_match, subject text) returns boolean
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  is_any boolean := matched.found;
begin
  if is_any then
    execute format('select exists (select from data.%s c where %s and %s)', subject, private.condition_with_short_lists(matched.indexed), matched.inside)
    into is_any;
  end if;
  return is_any;
end
$$;
