-- Takes a catalogue document (contract section 5), for administrators. A dry run does everything and undoes it: the same
-- report, but what would be created has no id. Positions count from 1 within their list. Keys that mean nothing are named
-- in the message. MU007, MU008, MU009 (not a document).
create function api.import_catalogue(token text, document jsonb, dry_run boolean default false)
  returns table (kind text, "position" int, source_id text, id bigint, outcome text, message text)
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
  me    constant data.member := private.changing_member(import_catalogue.token);
  lines private.import_line[];
begin
  perform private.require_role(me, 'admin');
  if pg_column_size(document) > 32000000 then
    perform private.refuse('MU009', 'a document has at most 32 MB: take it apart');
  elsif document ->> 'format' is distinct from 'my-universe/1' then
    perform private.refuse('MU009', 'this is not a my-universe/1 document');
  elsif dry_run is null then
    perform private.refuse('MU009', 'dry_run is null');
  end if;
  begin
    lines := array(select l from private.import_document(document) l
                   order by array_position('{document,venue,concert}', l.kind), l.position);
    if dry_run then
      raise sqlstate 'UNDO1';  -- never leaves this block
    end if;
  exception when sqlstate 'UNDO1' then
    null;
  end;
  return query
    select l.kind, l.position, l.source_id, case when dry_run and l.outcome = 'created' then null else l.id end,
           l.outcome, l.message
    from unnest(lines) l;
end
$$;
