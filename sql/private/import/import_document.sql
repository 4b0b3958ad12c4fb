-- Takes a whole document. Reports a line for each venue and concert, and one for the document when there is something to say of
-- it. Each venue and concert is taken or rejected as a whole. Imports run one after the other.
--
-- What would remove something that could be sold comes last, all of it in the short time for which bookings are stopped, once; with it
-- what the document says later of the same venue or concert. What there is no time for is rejected: the next import takes it.
create function private.import_document(document jsonb) returns setof private.import_line
  language plpgsql volatile
as $$
declare
  longest_stop constant interval := '300 milliseconds';
  entity   record;
  line     private.import_line;
  later    private.import_entity[] := '{}';
  names    text[] := '{}';  -- of what comes later
  waiting  private.import_entity;
  stopped  boolean;
  deadline timestamptz;
begin
  lock table data.gate in share update exclusive mode;  -- one import at a time
  line.message := private.doc_unknown_keys(document, 'format', 'venues', 'concerts');
  if line.message is not null then
    line.kind := 'document'; line.position := 0; line.outcome := 'unchanged';
    return next line;
  end if;
  for entity in
    select 'venue' as kind, l.*, array['venue ' || (l.value ->> 'name')] as names
    from private.doc_list(document, 'venues', 100000) l
    union all
    select 'concert', l.*, array['venue ' || (l.value ->> 'venue'), format('concert %s %s', l.value ->> 'source', l.value ->> 'source_id')]
    from private.doc_list(document, 'concerts', 1000000) l
  loop
    line := null;
    if not entity.names && names then
      line := private.import_entity(entity.kind, entity.position, entity.value);
    end if;
    if line.outcome is not null then
      return next line;
    else
      later := later || row(entity.kind, entity.position, entity.value)::private.import_entity;
      names := names || entity.names[cardinality(entity.names)];
    end if;
  end loop;

  foreach waiting in array later loop
    stopped  := coalesce(stopped, private.try_to_stop_bookings());
    deadline := coalesce(deadline, clock_timestamp() + longest_stop);
    if stopped and clock_timestamp() < deadline then
      return next private.import_entity(waiting.kind, waiting.position, waiting.item);
    else
      return next private.rejected_line(waiting.kind, waiting.position, waiting.item, 'bookings are being made at this moment, import it again');
    end if;
  end loop;
end
$$;
