-- Seat ids in the order in which they are locked, null last. MU009 when one is named twice.
create function private.ascending(ids bigint[]) returns bigint[]
  language plpgsql immutable
as $$
declare
  sorted constant bigint[] := array(select distinct id from unnest(ids) id order by id);
begin
  if cardinality(sorted) < cardinality(ids) then
    perform private.refuse('MU009', 'a seat is named twice');
  end if;
  return sorted;
end
$$;
