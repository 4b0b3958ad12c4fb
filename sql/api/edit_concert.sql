-- Changes a concert, or makes one (no concert_id), as an import of one would: by the keys of a document's concert, those that are left out stay as they are. `expected` is the
-- document that the changes were made from, whole; when the concert is another by now, nothing is changed: the outcome is `conflict`, and `present` says what
-- it is. Else the outcome is that of the import, of which there is a line in the history. For administrators. MU006, MU007, MU008, MU009.
create function api.edit_concert(token text, concert_id bigint, expected jsonb, changes jsonb, dry_run boolean default false)
  returns table (id bigint, outcome text, message text, field text, changed jsonb, present jsonb, reason jsonb)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '10s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off  -- plans are made once, while tables may still be empty
  set jit = off
as $$
#variable_conflict use_column
declare
  me      constant data.member := private.changing_member(edit_concert.token);
  is_new  constant boolean := edit_concert.concert_id is null;
  present jsonb;
  line    private.import_line;
begin
  perform private.require_right(me, 'catalogue');
  if jsonb_typeof(edit_concert.changes) is distinct from 'object' or pg_column_size(edit_concert.changes) > 1000000 then
    perform private.refuse('MU009', 'the changes are not an object, or a very large one');
  elsif pg_column_size(edit_concert.expected) > 1000000 then
    perform private.refuse('MU009', 'what is expected is a very large document');
  elsif is_new <> (edit_concert.expected is null) then
    perform private.refuse('MU009', 'what is expected belongs to a concert that is there');
  end if;
  if is_new then
    present := jsonb_build_object('source', 'box-office', 'source_id', gen_random_uuid());
  else
    perform private.require_concert(edit_concert.concert_id);
    lock table data.gate in share update exclusive mode;  -- no import and no organiser changes it after it was compared
    present := private.concert_document(edit_concert.concert_id);
    if present <> edit_concert.expected then
      return query select edit_concert.concert_id, 'conflict', null::text, null::text, null::jsonb, present, null::jsonb;
      return;
    end if;
  end if;
  select l.* into line
  from private.import_file(me.member_id, jsonb_build_object('format', 'my-universe/1', 'concerts', jsonb_build_array(
         edit_concert.changes || jsonb_build_object('source', present -> 'source', 'source_id', present -> 'source_id'))), null, dry_run, null, null) l
  where l.kind = 'concert';
  return query select line.id, line.outcome, private.english(line.reason), line.field, line.changes, private.concert_document(line.id), line.reason;
end
$$;
