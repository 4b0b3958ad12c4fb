-- The facts of a venue (private.venue_facts) as a document has them.
create function private.venue_document(facts jsonb) returns jsonb
  language sql immutable
as $$
  select facts || jsonb_build_object('sections', (
    select jsonb_agg(jsonb_build_object('name', s -> 'name', 'rows', s -> 'rows', 'seats_per_row', s -> 'seats_per_row',
                                        'layout', s - '{name,rows,seats_per_row}'::text[]) order by n)
    from jsonb_array_elements(facts -> 'sections') with ordinality e (s, n)))
$$;
