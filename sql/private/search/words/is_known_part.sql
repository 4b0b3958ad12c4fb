-- Is this in some known word, or a fact (data.search_fact)?
create function private.is_known_part(part text) returns boolean
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  low constant text := left(part, 16);  -- letters of data.search_part
begin
  return exists (select from data.search_part p where p.part >= low and p.part < low || chr(1114111)) or private.is_fact(part);
end
$$;
