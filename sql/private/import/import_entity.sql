-- Takes one venue or concert, in a subtransaction of its own: what is rejected leaves nothing behind. Without an outcome when it can
-- be taken only while bookings are stopped.
create function private.import_entity(kind text, "position" int, item jsonb) returns private.import_line
  language plpgsql volatile
as $$
declare
  line   private.import_line;
  reason text;
begin
  line := private.rejected_line(kind, "position", item, null);
  begin
    if kind = 'venue' then
      select i.id, i.outcome, i.message into line.id, line.outcome, line.message from private.import_venue(item) i;
    else
      select i.id, i.outcome, i.message into line.id, line.outcome, line.message from private.import_concert(item) i;
    end if;
    return line;
  exception
    when sqlstate 'STOP1' then
      return null;
    when sqlstate 'MU009' or data_exception or integrity_constraint_violation then
      reason := sqlerrm;
    when lock_not_available then
      reason := 'somebody is changing the same at this moment, import it again';
  end;
  return private.rejected_line(kind, "position", item, reason);
end
$$;
