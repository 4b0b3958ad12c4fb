-- Takes one venue or concert, in a subtransaction of its own: what is rejected leaves nothing behind. Without an outcome when it can
-- be taken only while bookings are stopped. What was changed is written down as that of the import, if it has a number.
create function private.import_entity(kind text, "position" int, item jsonb, import_no bigint) returns private.import_line
  language plpgsql volatile
as $$
declare
  line   private.import_line;
  change record;
  reason text;
  field  text;
begin
  line := private.rejected_line(kind, "position", item, null);
  begin
    if kind = 'venue' then
      change := private.import_venue(item);
    else
      change := private.import_concert(item);
    end if;
    line.id      := change.id;
    line.outcome := change.outcome;
    line.message := change.message;
    if import_no is not null and change.outcome <> 'unchanged' then
      insert into data.import_change (import_no, ordinal, kind, id, before, after)
      select import_entity.import_no, coalesce(max(c.ordinal), 0) + 1, import_entity.kind, change.id, change.before, change.after
      from data.import_change c where c.import_no = import_entity.import_no;
    end if;
    return line;
  exception
    when sqlstate 'STOP1' then
      return null;
    when sqlstate 'MU009' or data_exception or integrity_constraint_violation then
      get stacked diagnostics reason = message_text, field = column_name;
    when lock_not_available then
      reason := 'somebody is changing the same at this moment, import it again';
  end;
  return private.rejected_line(kind, "position", item, reason, nullif(field, ''));
end
$$;
