-- What somebody searches, in one word of a filter or in several, in its one form: null when nothing is asked. MU009 when it is too
-- long or has control characters.
create function private.query_text(value text) returns text
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  asked text;
begin
  if octet_length(value) > 4000 then  -- before any work
    perform private.refuse('MU009', 'the query is too long');
  end if;
  asked := private.line_text(value, 'the query');
  if length(asked) > 200 then
    perform private.refuse('MU009', 'the query is too long');
  end if;
  return asked;
end
$$;
