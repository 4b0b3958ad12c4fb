-- Takes one venue or concert, in a subtransaction of its own: what is rejected leaves nothing behind.
create function private.import_entity(kind text, "position" int, item jsonb) returns private.import_line
  language plpgsql volatile
as $$
declare
  line   private.import_line;
  reason text;
begin
  line.kind      := kind;
  line.position  := "position";
  line.source_id := item ->> case kind when 'venue' then 'name' else 'source_id' end;
  begin
    if kind = 'venue' then
      select i.id, i.outcome, i.message into line.id, line.outcome, line.message from private.import_venue(item) i;
    else
      select i.id, i.outcome, i.message into line.id, line.outcome, line.message from private.import_concert(item) i;
    end if;
    return line;
  exception
    when sqlstate 'MU009' or data_exception or integrity_constraint_violation then
      reason := sqlerrm;
    when lock_not_available then
      reason := 'bookings are being made at this moment, import it again';
  end;
  line.outcome := 'rejected';
  line.message := reason;
  return line;
end
$$;
