-- The key and id after which the next page begins, from a cursor made under the same sort. MU009 for anything else.
create function private.read_search_cursor(after text, sort text, type text, out key text, out concert_id bigint)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  set datestyle = 'ISO'
as $$
declare
  parts jsonb;
begin
  if after is null then
    return;
  end if;
  begin
    parts      := after::jsonb;
    key        := parts ->> 1;
    concert_id := (parts ->> 2)::bigint;
    if type = 'timestamptz' then
      perform key::timestamptz;
    elsif type = 'bigint' then
      perform key::bigint;
    end if;
  exception when data_exception then
    parts := null;
  end;
  if parts ->> 0 is distinct from sort or key is null or concert_id is null then
    perform private.refuse('MU009', 'this is not a cursor of this sort');
  end if;
end
$$;
