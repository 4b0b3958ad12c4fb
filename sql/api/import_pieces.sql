-- Imports all pieces of an upload (send_piece), in their order and in one transaction, as import_catalogue does one document: positions count through
-- all of them. Without a dry run the pieces are gone then. For administrators. MU007, MU008, MU009, MU006 (no such upload of this member).
create function api.import_pieces(token text, upload uuid, dry_run boolean default false, file text default null, file_hash text default null)
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
  me     constant data.member := private.changing_member(import_pieces.token);
  pieces int;
  latest int;
begin
  perform private.require_right(me, 'catalogue');
  perform private.lock_imports();  -- who asks twice finds the pieces imported
  select count(*), max(p.ordinal) into pieces, latest
  from data.import_piece p where p.member_id = me.member_id and p.upload = import_pieces.upload;
  if pieces = 0 then
    perform private.refuse('MU006');
  elsif pieces < latest then
    perform private.refuse('MU009', 'pieces are missing');
  end if;
  return query
    select l.kind, l.position, l.source_id, l.id, l.outcome, private.english(l.reason), l.field, l.changes, l.reason
    from private.import_file(me.member_id, null, import_pieces.upload, dry_run, file, file_hash) l;
  if not dry_run then
    delete from data.import_piece p where p.member_id = me.member_id and p.upload = import_pieces.upload;
  end if;
end
$$;
