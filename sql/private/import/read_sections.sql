-- The sections of a document's venue in normal form: a list of objects like private.plan_sections makes from the tables, so that
-- the two can be compared. Where the document has no layout, the present sections keep theirs if the seats are the same; others
-- are arranged around the stage. MU009 with the reason.
create function private.read_sections(venue jsonb, present jsonb default null) returns jsonb
  language plpgsql stable
as $$
declare
  section  record;
  layout   jsonb;
  names    text[] := '{}';
  rows     int[]  := '{}';
  widths   int[]  := '{}';
  layouts  jsonb[] := '{}';
  seats    jsonb;
begin
  for section in select * from private.doc_list(venue, 'sections', 1000) loop
    if jsonb_typeof(section.value) <> 'object' then
      perform private.refuse('MU009', format('section %s is not an object', section.position), 'sections');
    end if;
    names  := names  || private.doc_text(section.value, 'name', 80);
    rows   := rows   || private.doc_number(section.value, 'rows', 1, 500)::int;
    widths := widths || private.doc_number(section.value, 'seats_per_row', 1, 1000)::int;
    layout := nullif(section.value -> 'layout', 'null');
    if layout is not null then
      layouts := layouts || jsonb_build_object(
        'x',          private.doc_length(layout, 'x', -1000, 1000, 0),
        'y',          private.doc_length(layout, 'y', -1000, 1000, 0),
        'radius',     private.doc_length(layout, 'radius', 0.1, 1000000),
        'direction',  private.doc_length(layout, 'direction', -360, 360, 90),
        'row_pitch',  private.doc_length(layout, 'row_pitch', 0.1, 10, 0.9),
        'seat_pitch', private.doc_length(layout, 'seat_pitch', 0.1, 10, 0.55));
    end if;
  end loop;

  if cardinality(names) = 0 then
    perform private.refuse('MU009', '"sections" is missing or empty', 'sections');
  elsif cardinality(names) > (select count(distinct n) from unnest(names) n) then
    perform private.refuse('MU009', 'two sections have the same name', 'name');
  elsif (select sum(r::bigint * w) from unnest(rows, widths) u (r, w)) > 200000 then
    perform private.refuse('MU009', 'a venue has at most 200000 seats', 'sections');
  elsif cardinality(layouts) not in (0, cardinality(names)) then
    perform private.refuse('MU009', 'either every section has a "layout" or none has', 'layout');
  end if;
  seats := (select jsonb_agg(jsonb_build_object('name', n, 'rows', r, 'seats_per_row', w) order by o)
            from unnest(names, rows, widths) with ordinality u (n, r, w, o));
  if cardinality(layouts) = 0
     and seats = (select jsonb_agg(jsonb_build_object('name', p -> 'name', 'rows', p -> 'rows',
                                                      'seats_per_row', p -> 'seats_per_row') order by o)
                  from jsonb_array_elements(present) with ordinality e (p, o)) then
    return present;
  elsif cardinality(layouts) = 0 then
    select array_agg(jsonb_build_object('x', 0::float8, 'y', 0::float8, 'radius', a.arc_radius,
                                        'direction', a.arc_direction, 'row_pitch', 0.9::float8,
                                        'seat_pitch', 0.55::float8) order by a.position)
    into layouts from private.arrange_sections(names, rows, widths) a;
  end if;
  return (select jsonb_agg(s || l order by o)
          from jsonb_array_elements(seats) with ordinality e (s, o) join unnest(layouts) with ordinality u (l, o) using (o));
end
$$;
