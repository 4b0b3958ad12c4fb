-- What somebody or something is to be called, in its one form. MU009 when there is nothing to see of it, or more than `longest`
-- characters.
create function private.name_text(value text, longest int) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  name text;
begin
  if octet_length(value) > 4000 then  -- before any work
    perform private.refuse('MU009', format('a name has 1 to %s characters', longest));
  end if;
  name := private.line_text(value, 'a name');
  if name is null or length(name) not between 1 and longest then
    perform private.refuse('MU009', format('a name has 1 to %s characters', longest));
  end if;
  return name;
end
$$;
