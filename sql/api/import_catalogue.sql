-- Takes a catalogue document (contract section 5), for administrators. A dry run does everything and undoes it: the same
-- report, but what would be created has no id. Positions count from 1 within their list. Keys that mean nothing are named
-- in the message. Who imported what, when and from which file, with its hash, is kept (api.imports). MU007, MU008, MU009 (not a document).
create function api.import_catalogue(token text, document jsonb, dry_run boolean default false,
                                     file text default null, file_hash text default null)
  returns table (kind text, "position" int, source_id text, id bigint, outcome text, message text, field text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '10s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
  set gin_fuzzy_search_limit = 0
as $$
#variable_conflict use_column
declare
  me        constant data.member := private.changing_member(import_catalogue.token);
  origin    text;
  hash      text;
  import_no bigint;
  lines     private.import_line[];
begin
  perform private.require_role(me, 'admin');
  if pg_column_size(document) > 32000000 then
    perform private.refuse('MU009', 'a document has at most 32 MB: take it apart');
  elsif document ->> 'format' is distinct from 'my-universe/1' then
    perform private.refuse('MU009', 'this is not a my-universe/1 document');
  elsif dry_run is null then
    perform private.refuse('MU009', 'dry_run is null');
  elsif octet_length(import_catalogue.file) > 4000 or octet_length(import_catalogue.file_hash) > 4000 then
    perform private.refuse('MU009', 'the name of the file, or its hash, is too long');
  end if;
  origin := nullif(private.line_text(import_catalogue.file, 'the name of the file'), '');
  hash   := nullif(private.line_text(import_catalogue.file_hash, 'the hash of the file'), '');
  if length(origin) > 400 or length(hash) > 200 then
    perform private.refuse('MU009', 'the name of the file, or its hash, is too long');
  end if;
  if not dry_run then
    import_no := nextval(pg_get_serial_sequence('data.import', 'import_no'));
  end if;
  begin
    lines := array(select l from private.import_document(document, import_no) l
                   order by array_position('{document,venue,concert}', l.kind), l.position);
    if dry_run then
      raise sqlstate 'UNDO1';  -- never leaves this block
    end if;
  exception when sqlstate 'UNDO1' then
    null;
  end;
  if not dry_run then
    insert into data.import (import_no, at, member_id, file, file_hash, unchanged, rejected) overriding system value
    select import_no, clock_timestamp(), me.member_id, origin, hash,
           count(*) filter (where l.outcome = 'unchanged' and l.kind <> 'document'), count(*) filter (where l.outcome = 'rejected')
    from unnest(lines) l;
  end if;
  return query
    select l.kind, l.position, l.source_id, case when dry_run and l.outcome = 'created' then null else l.id end,
           l.outcome, l.message, l.field
    from unnest(lines) l;
end
$$;
