-- Seat ids in the order in which they are locked, ascending; nulls last.
create function private.seats_in_lock_order(ids bigint[]) returns bigint[]
  language sql immutable
as $$
  select array(select id from unnest(ids) id order by id)
$$;
