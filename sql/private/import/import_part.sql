-- Takes a document, or one of the parts of a file, all but what can be taken only while bookings are stopped: that, and what is said later of the
-- same venue or concert, is in the state for private.import_rest. Each venue and concert is taken or rejected as a whole; positions count through all
-- parts. What it changes is written down as that of the import with this number, if it has one. Notices say how far it is.
create function private.import_part(state private.import_state, document jsonb, import_no bigint) returns private.import_state
  language plpgsql volatile
as $$
declare
  counts   constant int[]  := array[private.doc_count(document, 'venues', 10000), private.doc_count(document, 'concerts', 25000)];
  lists    constant text[] := '{venues,concerts}';
  kinds    constant text[] := '{venue,concert}';
  before   constant int[]  := array[state.venues, state.concerts];
  place    int;
  item     jsonb;
  flaw     jsonb;
  known_by text[];  -- names, the last of which is the entity's own
  line     private.import_line;
  taken    private.import_taken;
  early    private.early_facts[];   -- of the 500 concerts that are next
  added    private.new_concert[] := '{}';  -- read and not there yet
  adding   text[] := '{}';                 -- names of these
  lines    private.import_line[] := '{}';
  later    private.import_entity[] := '{}';
  names    text[] := state.names;
begin
  if pg_column_size(document) > 100000 + coalesce(pg_column_size(document -> 'venues'), 0)
                                            + coalesce(pg_column_size(document -> 'concerts'), 0) then
    perform private.refuse('MU009', 'a document has at most 100 kB beside its venues and concerts');
  end if;
  line.reason := private.doc_unknown_keys(null, document, 'format', 'venues', 'concerts');
  if line.reason is not null then
    line.kind := 'document'; line.position := 0; line.outcome := 'unchanged';
    lines := lines || line;
  end if;
  for k in 1..2 loop
    for n in 1..counts[k] loop
      if n % 100 = 0 then
        raise notice '% of % venues and concerts', case k when 2 then counts[1] else 0 end + n, counts[1] + counts[2];
      end if;
      if kinds[k] = 'concert' and n % 500 = 1 then
        early := private.early_facts(array(select document #> array['concerts', (i - 1)::text]
                                           from generate_series(n, least(n + 499, counts[k])) i));
      end if;
      place := before[k] + n;
      item  := document #> array[lists[k], (n - 1)::text];  -- without a copy of the list
      flaw  := private.entity_flaw(kinds[k], item);
      if flaw is not null then
        lines := lines || private.rejected_line(kinds[k], place, item, flaw);
        continue;
      end if;
      known_by := case kinds[k] when 'venue' then array['venue ' || (item ->> 'name')]
                  else array['venue ' || (item ->> 'venue'), format('concert %s %s', item ->> 'source', item ->> 'source_id')] end;
      if cardinality(added) >= 500 or known_by && adding then
        lines  := lines || array(select l from private.add_read_concerts(added, import_no) l);
        added  := '{}';
        adding := '{}';
      end if;
      taken := null;
      if not known_by && names then
        taken := private.import_entity(kinds[k], place, item, import_no, early[(n - 1) % 500 + 1]);
      end if;
      if (taken.added).facts is not null then
        added  := added || taken.added;
        adding := adding || known_by[2];
      elsif (taken.line).outcome is not null then
        lines := lines || taken.line;
      else
        later := later || row(kinds[k], place, item)::private.import_entity;
        names := names || known_by[cardinality(known_by)];
      end if;
    end loop;
  end loop;
  lines := lines || array(select l from private.add_read_concerts(added, import_no) l);
  return row(state.lines || array(select l from unnest(lines) l order by array_position('{document,venue,concert}', l.kind), l.position),
             state.later || later, names, state.venues + counts[1], state.concerts + counts[2])::private.import_state;
end
$$;
