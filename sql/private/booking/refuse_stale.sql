-- Refuses what private.stale_snapshot is about, as what it is: a serialization failure.
create function private.refuse_stale() returns void
  language plpgsql
as $$
begin
  raise exception 'this transaction began too long ago: begin it again' using errcode = 'serialization_failure';
end
$$;
