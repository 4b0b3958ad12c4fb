-- Takes back one change of an import, in a subtransaction of its own, and writes that down as done by the import `undo_no`. Why it stays as it is, or
-- null; the word `later` when it can be only while bookings are stopped; as `already` why there is nothing to take back.
create function private.undo_change(change data.import_change, undo_no bigint) returns jsonb
  language plpgsql volatile
as $$
declare
  told   text;
  detail text;
begin
  if change.kind = 'venue' then
    perform private.undo_venue(change.id, change.before, change.after);
  else
    perform private.undo_concert(change.id, change.before, change.after,
                                 (select i.at from data.import i where i.import_no = change.import_no));
  end if;
  insert into data.import_change (import_no, ordinal, kind, id, before, after)
  select undo_no, coalesce(max(c.ordinal), 0) + 1, change.kind, change.id, change.after, change.before
  from data.import_change c where c.import_no = undo_no;
  if change.kind = 'venue' and change.before is not null then
    perform private.note_plan(undo_no, change.id, change.after, change.before);
  end if;
  return null;
exception
  when sqlstate 'STOP1' then
    return '"later"';
  when sqlstate 'GONE1' then
    return jsonb_build_object('already', private.reason('it is gone already'));
  when sqlstate 'BACK1' then
    return jsonb_build_object('already', private.reason('it is as before already'));
  when sqlstate 'MU009' then
    get stacked diagnostics told = message_text, detail = pg_exception_detail;
    return private.told_reason(sqlstate, told, detail);
  when integrity_constraint_violation then
    return private.reason('something else needs it as it is');
  when lock_not_available then
    return private.reason('somebody is changing it at this moment, undo it again');
end
$$;
