-- Would these filters be saved? See private.check_saved_search.
create function private.is_saved_search(filters jsonb) returns boolean
  language plpgsql stable
as $$
begin
  perform private.check_saved_search(filters);
  return true;
exception when sqlstate 'MU009' then
  return false;
end
$$;
