-- Writes down what an import changed, if it has a number.
create function private.note_change(import_no bigint, kind text, id bigint, before jsonb, after jsonb) returns void
  language plpgsql volatile
as $$
begin
  insert into data.import_change (import_no, ordinal, kind, id, before, after)
  select note_change.import_no, coalesce(max(c.ordinal), 0) + 1, note_change.kind, note_change.id, note_change.before, note_change.after
  from data.import_change c where c.import_no = note_change.import_no
  having note_change.import_no is not null;
end
$$;
