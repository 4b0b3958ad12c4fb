-- Takes an import back where nothing of it was sold: what it made goes, what it changed is as before. What was sold, held, waited for or changed
-- since stays, and the report says why; what is gone or as before `already` is no more to be taken back. `name` is a venue's name or a concert's title. That it was undone is in `imports`, with a number of its own.
-- For administrators. MU007, MU008, MU009 (no number), MU006.
create function api.undo_import(token text, import_no bigint)
  returns table (kind text, id bigint, name text, outcome text, message text, reason jsonb)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '10s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
declare
  me      constant data.member := private.changing_member(undo_import.token);
  undo_no bigint;
  lines   private.import_line[];
begin
  perform private.require_right(me, 'catalogue');
  if undo_import.import_no is null then
    perform private.refuse('MU009', 'import_no is null');
  elsif not exists (select from data.import i where i.import_no = undo_import.import_no) then
    perform private.refuse('MU006', format('there is no import with the number %s: imports lists them by their numbers', undo_import.import_no));
  end if;
  undo_no := nextval(pg_get_serial_sequence('data.import', 'import_no'));
  lines   := array(select l from private.undo_changes(undo_import.import_no, undo_no) l);
  insert into data.import (import_no, at, member_id, unchanged, rejected, undoes) overriding system value
  select undo_no, clock_timestamp(), me.member_id, 0, count(*) filter (where l.outcome = 'stayed'), undo_import.import_no
  from unnest(lines) l;
  return query select l.kind, l.id, l.source_id, l.outcome, private.english(l.reason), l.reason from unnest(lines) l;
end
$$;
