-- Called by what reading calls write for their own sake, before they do: the transaction is still good for one call that changes
-- something. The mark is a lock, which a client can neither take nor let go of. It goes with a transaction id, or it would spare a
-- call too many.
create function private.begin_upkeep() returns void
  language plpgsql volatile
as $$
begin
  if pg_current_xact_id_if_assigned() is null then
    lock table data.transaction_mark in access share mode;
    perform pg_current_xact_id();
  end if;
end
$$;
