-- Takes one venue or concert, in a subtransaction of its own: what is rejected leaves nothing behind. Without an outcome when it can
-- be taken only while bookings are stopped. A concert that is not there yet is only read, for private.add_concerts. What was changed is written
-- down as that of the import, if it has a number.
create function private.import_entity(kind text, "position" int, item jsonb, import_no bigint, early private.early_facts default null) returns private.import_taken
  language plpgsql volatile
as $$
declare
  taken  private.import_taken;
  line   private.import_line;
  change record;
  told   text;
  detail text;
  field  text;
  reason jsonb;
begin
  line := private.rejected_line(kind, "position", item, null);
  begin
    if kind = 'venue' then
      change := private.import_venue(item);
    else
      change := private.import_concert(item, early);
      if change.id is null then
        taken.added := row("position", change.source, change.source_id, change.after, change.reason, change.document_hash, item)::private.new_concert;
        return taken;
      end if;
    end if;
    line.id      := change.id;
    line.outcome := change.outcome;
    line.reason  := change.reason;
    if change.outcome = 'updated' then
      line.changes := private.fact_changes(change.before, change.after);
    end if;
    if change.outcome <> 'unchanged' then
      perform private.note_change(import_no, kind, change.id, change.before, change.after);
    end if;
    if kind = 'venue' and change.outcome <> 'unchanged' then
      perform private.note_plan(import_no, change.id, change.before, change.after);
    end if;
    taken.line := line;
    return taken;
  exception
    when sqlstate 'STOP1' then
      return null;
    when sqlstate 'MU009' or data_exception or integrity_constraint_violation then
      get stacked diagnostics told = message_text, detail = pg_exception_detail, field = column_name;
      reason := private.told_reason(sqlstate, told, detail);
    when lock_not_available then
      reason := private.reason('somebody is changing the same at this moment, import it again');
  end;
  taken.line := private.rejected_line(kind, "position", item, reason, nullif(field, ''));
  return taken;
end
$$;
