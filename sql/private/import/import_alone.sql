-- Takes one venue or concert and does all of it at once. What can be taken only while bookings are stopped is rejected unless they are.
create function private.import_alone(kind text, "position" int, item jsonb, import_no bigint) returns private.import_line
  language plpgsql volatile
as $$
declare
  taken private.import_taken;
  added private.new_concert;
  id    bigint;
begin
  taken := private.import_entity(kind, "position", item, import_no);
  added := taken.added;
  if added.facts is null then
    return coalesce(taken.line, private.rejected_line(kind, "position", item, private.reason('bookings are being made at this moment, import it again')));
  end if;
  begin
    id := (private.add_concerts(array[added]))[1];
    perform private.note_change(import_no, kind, id, null, added.facts);
    return row(kind, "position", added.source_id, id, 'created', added.reason, null, null)::private.import_line;
  exception when data_exception or integrity_constraint_violation then
    return private.rejected_line(kind, "position", item, private.reason(sqlerrm));
  end;
end
$$;
