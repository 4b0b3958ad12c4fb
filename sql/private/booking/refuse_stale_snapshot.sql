-- Refuses what private.is_snapshot_stale found, as what it is: a serialization failure.
create function private.refuse_stale_snapshot() returns void
  language plpgsql
as $$
begin
  raise exception 'this transaction began too long ago: begin it again' using errcode = 'serialization_failure';
end
$$;
