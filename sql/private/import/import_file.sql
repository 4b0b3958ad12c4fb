-- Imports a document, or the pieces of an upload in their order, and writes down who did, when, and from which file. A dry run does everything and
-- undoes it. MU009.
create function private.import_file(member_id bigint, document jsonb, upload uuid, dry_run boolean, file text, file_hash text)
  returns setof private.import_line
  language plpgsql volatile
as $$
#variable_conflict use_column
declare
  origin    text;
  hash      text;
  import_no bigint;
  piece     int;
  state     private.import_state := private.no_import_yet();
  lines     private.import_line[] := '{}';
begin
  if dry_run is null then
    perform private.refuse('MU009', 'dry_run is null');
  elsif octet_length(import_file.file) > 4000 or octet_length(import_file.file_hash) > 4000 then
    perform private.refuse('MU009', 'the name of the file, or its hash, is too long');
  end if;
  origin := nullif(private.line_text(import_file.file, 'the name of the file'), '');
  hash   := nullif(private.line_text(import_file.file_hash, 'the hash of the file'), '');
  if length(origin) > 400 or length(hash) > 200 then
    perform private.refuse('MU009', 'the name of the file, or its hash, is too long');
  end if;
  if not dry_run then
    import_no := nextval(pg_get_serial_sequence('data.import', 'import_no'));
  end if;
  begin
    if upload is null then
      lines := array(select l from private.import_document(document, import_no) l);
    else
      for piece in
        select p.ordinal from data.import_piece p
        where p.member_id = import_file.member_id and p.upload = import_file.upload order by p.ordinal
      loop
        -- What is concatenated is unpacked, once instead of for each venue and concert.
        state := private.import_part(state, (select p.document || '{}' from data.import_piece p
                                             where p.member_id = import_file.member_id and p.upload = import_file.upload and p.ordinal = piece), import_no);
      end loop;
      lines := array(select l from private.import_rest(state, import_no) l);
    end if;
    if dry_run then
      raise sqlstate 'UNDO1';  -- never leaves this block
    end if;
  exception when sqlstate 'UNDO1' then
    null;
  end;
  if not dry_run then
    insert into data.import (import_no, at, member_id, file, file_hash, unchanged, rejected) overriding system value
    select import_no, clock_timestamp(), import_file.member_id, origin, hash,
           count(*) filter (where l.outcome = 'unchanged' and l.kind <> 'document'), count(*) filter (where l.outcome = 'rejected')
    from unnest(lines) l;
  end if;
  return query
    select l.kind, l.position, l.source_id, case when dry_run and l.outcome = 'created' then null else l.id end,
           l.outcome, l.reason, l.field, l.changes
    from unnest(lines) l;
end
$$;
