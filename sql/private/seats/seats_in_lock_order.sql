-- Seat ids in the order in which they are locked, ascending; nulls last.
create function private.seats_in_lock_order(ids bigint[]) returns bigint[]
  language plpgsql immutable  -- in sql it would be planned in each call, as a query is not inlined
as $$
begin
  return array(select id from unnest(ids) id order by id);
end
$$;
