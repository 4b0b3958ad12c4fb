-- The facts of a venue (private.venue_facts) as a document has them. It leaves nothing of a section out, as that would stay as it is.
create function private.venue_document(facts jsonb) returns jsonb
  language sql immutable
as $$
  select facts - 'seats' || jsonb_build_object('sections', (
    select jsonb_agg('{"kind": null, "marks": null}' || s - layout_keys
                     || jsonb_build_object('layout', s - '{name,kind,capacity,rows,seats_per_row,marks}'::text[]) order by n)
    from jsonb_array_elements(facts -> 'sections') with ordinality e (s, n)))
  from (values ('{x,y,radius,direction,row_pitch,seat_pitch}'::text[])) l (layout_keys)
$$;
