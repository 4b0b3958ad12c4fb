-- Takes a catalogue document (contract section 5), for administrators. A dry run does everything and undoes it: the same
-- report, but what would be created has no id. Positions count from 1 within their list. Keys that mean nothing are named
-- in the message; `changes` is what an update changes, for people: {"title": ["before", "after"]}. Who imported what, when and from which file,
-- with its hash, is kept (api.imports). MU007, MU008, MU009 (not a document).
create function api.import_catalogue(token text, document jsonb, dry_run boolean default false,
                                     file text default null, file_hash text default null)
  returns table (kind text, "position" int, source_id text, id bigint, outcome text, message text, field text, changes jsonb, reason jsonb)
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
  me constant data.member := private.changing_member(import_catalogue.token);
begin
  perform private.require_right(me, 'catalogue');
  perform private.require_document(document);
  return query
    select l.kind, l.position, l.source_id, l.id, l.outcome, private.english(l.reason), l.field, l.changes, l.reason
    from private.import_file(me.member_id, document, null, dry_run, file, file_hash) l;
end
$$;
