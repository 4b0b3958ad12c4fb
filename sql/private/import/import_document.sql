-- Takes a whole document. Reports a line for each venue and concert, and one for the document when there is something to say of
-- it. Each venue and concert is taken or rejected as a whole. Imports run one after the other. What it changes is written down as that of
-- the import with this number, if it has one.
--
-- What would remove something that could be sold comes last, all of it in the short time for which bookings are stopped, once; with it
-- what the document says later of the same venue or concert. What there is no time for is rejected: the next import takes it.
create function private.import_document(document jsonb, import_no bigint default null) returns setof private.import_line
  language plpgsql volatile
as $$
declare
  longest_stop constant interval := private.setting('booking_stop')::interval;
  counts   constant int[]  := array[private.doc_count(document, 'venues', 10000), private.doc_count(document, 'concerts', 25000)];
  lists    constant text[] := '{venues,concerts}';
  kinds    constant text[] := '{venue,concert}';
  item     jsonb;
  flaw     text;
  known_by text[];  -- names, the last of which is the entity's own
  line     private.import_line;
  later    private.import_entity[] := '{}';
  names    text[] := '{}';  -- of what comes later
  waiting  private.import_entity;
  stopped  boolean;
  deadline timestamptz;
begin
  if pg_column_size(document) > 100000 + coalesce(pg_column_size(document -> 'venues'), 0)
                                            + coalesce(pg_column_size(document -> 'concerts'), 0) then
    perform private.refuse('MU009', 'a document has at most 100 kB beside its venues and concerts');
  end if;
  lock table data.gate in share update exclusive mode;  -- one import at a time
  line.message := private.doc_unknown_keys(document, 'format', 'venues', 'concerts');
  if line.message is not null then
    line.kind := 'document'; line.position := 0; line.outcome := 'unchanged';
    return next line;
  end if;
  for k in 1..2 loop
    for n in 1..counts[k] loop
      item := document #> array[lists[k], (n - 1)::text];  -- without a copy of the list
      flaw := private.entity_flaw(kinds[k], item);
      if flaw is not null then
        return next private.rejected_line(kinds[k], n, item, flaw);
        continue;
      end if;
      known_by := case kinds[k] when 'venue' then array['venue ' || (item ->> 'name')]
                  else array['venue ' || (item ->> 'venue'), format('concert %s %s', item ->> 'source', item ->> 'source_id')] end;
      line := null;
      if not known_by && names then
        line := private.import_entity(kinds[k], n, item, import_no);
      end if;
      if line.outcome is not null then
        return next line;
      else
        later := later || row(kinds[k], n, item)::private.import_entity;
        names := names || known_by[cardinality(known_by)];
      end if;
    end loop;
  end loop;

  foreach waiting in array later loop
    stopped  := coalesce(stopped, private.try_to_stop_bookings());
    deadline := coalesce(deadline, clock_timestamp() + longest_stop);
    if stopped and clock_timestamp() < deadline then
      return next private.import_entity(waiting.kind, waiting.position, waiting.item, import_no);
    else
      return next private.rejected_line(waiting.kind, waiting.position, waiting.item, 'bookings are being made at this moment, import it again');
    end if;
  end loop;
end
$$;
