-- Waits until no other import, preview, undoing or editing is at work, which is one at a time, and tells the client when it has to.
create function private.lock_imports() returns void
  language plpgsql volatile
as $$
begin
  begin
    lock table data.gate in share update exclusive mode nowait;
  exception when lock_not_available then
    raise notice 'waiting for another import or preview';
    lock table data.gate in share update exclusive mode;
  end;
end
$$;
