-- The sections of a document's venue in normal form: a list of objects like private.plan_sections makes from the tables, so that
-- the two can be compared (private.read_section). Where the document has no layout, the present sections keep theirs if the seats are the same;
-- others are arranged around the stage. MU009 with the reason.
create function private.read_sections(venue jsonb, present jsonb default null) returns jsonb
  language plpgsql stable
as $$
declare
  layout_keys constant text[] := '{x,y,radius,direction,row_pitch,seat_pitch}';
  known constant jsonb := (select jsonb_object_agg(p ->> 'name', p) from jsonb_array_elements(present) p);
  section  record;
  name     text;
  layout   jsonb;
  names    text[]  := '{}';
  sections jsonb[] := '{}';
  layouts  jsonb[] := '{}';
begin
  for section in select * from private.doc_list(venue, 'sections', 1000) loop
    if jsonb_typeof(section.value) <> 'object' then
      perform private.reject(private.reason('section %1 is not an object', section.position::text), 'sections');
    end if;
    name  := private.doc_text(section.value, 'name', 80);
    names := names || name;
    -- A block of seats and nothing else, as nearly all of them are, is read at once.
    sections := sections || case
      when jsonb_typeof(section.value -> 'rows') = 'number' and not section.value ?| '{kind,marks}' and not coalesce(known -> name ? 'marks', false)
        then jsonb_build_object('name', name, 'rows', private.doc_number(section.value, 'rows', 1, 500),
                                'seats_per_row', private.doc_number(coalesce(known -> name, '{}') || section.value, 'seats_per_row', 1, 1000))
      else private.read_section(section.value, name, known -> name) end;
    layout := nullif(section.value -> 'layout', 'null');
    if layout is not null then
      layouts := layouts || jsonb_build_object(
        'x',          private.doc_length(layout, 'x', -1000000, 1000000, 0),
        'y',          private.doc_length(layout, 'y', -1000000, 1000000, 0),
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
  elsif (select sum(private.section_seat_count(s)::bigint) from unnest(sections) s) > 200000 then
    perform private.refuse('MU009', 'a venue has at most 200000 seats', 'sections');
  elsif cardinality(layouts) not in (0, cardinality(names)) then
    perform private.refuse('MU009', 'either every section has a "layout" or none has', 'layout');
  end if;
  if cardinality(layouts) = 0
     and array(select s - 'marks' from unnest(sections) with ordinality u (s, o) order by o)
       = array(select p - 'marks' - layout_keys from jsonb_array_elements(present) with ordinality e (p, o) order by o) then
    layouts := array(select (select jsonb_object_agg(key, p -> key) from unnest(layout_keys) key)
                     from jsonb_array_elements(present) with ordinality e (p, o) order by o);
  elsif cardinality(layouts) = 0 then
    select array_agg(jsonb_build_object('x', 0::float8, 'y', 0::float8, 'radius', a.arc_radius,
                                        'direction', a.arc_direction, 'row_pitch', 0.9::float8,
                                        'seat_pitch', 0.55::float8) order by a.position)
    into layouts
    from (select array_agg(z.row_count order by o) as row_counts, array_agg(z.width order by o) as widths
          from unnest(sections) with ordinality u (s, o) cross join lateral private.section_size(s) z) z,
         private.arrange_sections(names, z.row_counts, z.widths) a;
  end if;
  return (select jsonb_agg(s || l order by o) from unnest(sections, layouts) with ordinality u (s, l, o));
end
$$;
