-- Seat ids in the order in which they are locked; nulls last.
create function private.ascending(ids bigint[]) returns bigint[]
  language sql immutable
as $$
  select array(select id from unnest(ids) id order by id)
$$;
