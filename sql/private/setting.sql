-- The value of a setting. A missing one is a broken deployment, and fails.
create function private.setting(name text) returns text
  language plpgsql stable
as $$
declare
  found_value text;
begin
  select s.value into strict found_value from data.setting s where s.name = setting.name;
  return found_value;
end
$$;
