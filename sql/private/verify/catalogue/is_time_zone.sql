-- Does the server know this time zone?
create function private.is_time_zone(name text) returns boolean
  language plpgsql stable
as $$
begin
  return statement_timestamp() at time zone name is not null;
exception when data_exception then
  return false;
end
$$;
