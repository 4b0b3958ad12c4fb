-- Would these filters be saved? See private.saved_filters.
create function private.is_saved_search(filters jsonb) returns boolean
  language plpgsql stable
as $$
begin
  perform private.saved_filters(filters);
  return true;
exception when sqlstate 'MU009' then
  return false;
end
$$;
