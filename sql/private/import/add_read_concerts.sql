-- Adds concerts that were read and are not there yet, all at once; if that cannot be, each for itself, so that only those are rejected that have to
-- be. What was made is written down as that of the import, if it has a number.
create function private.add_read_concerts(added private.new_concert[], import_no bigint) returns setof private.import_line
  language plpgsql volatile
as $$
declare
  ids bigint[];
begin
  begin
    ids := private.add_concerts(added);
    insert into data.import_change (import_no, ordinal, kind, id, after)
    select add_read_concerts.import_no, latest.ordinal + a.ordinality, 'concert', ids[a.ordinality], a.facts
    from unnest(added) with ordinality a
    cross join (select coalesce(max(c.ordinal), 0) as ordinal from data.import_change c where c.import_no = add_read_concerts.import_no) latest
    where add_read_concerts.import_no is not null;
  exception when data_exception or integrity_constraint_violation then
    ids := null;
  end;
  if ids is not null then
    return query select 'concert', a."position", a.source_id, ids[a.ordinality], 'created', a.reason, null::text, null::jsonb
                 from unnest(added) with ordinality a;
  else
    return query select l.* from unnest(added) a, private.import_alone('concert', a."position", a.item, import_no) l;
  end if;
end
$$;
