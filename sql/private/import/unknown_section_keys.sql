-- A warning that names keys within a venue's sections that are not known; null when there are none.
create function private.unknown_section_keys(sections jsonb) returns jsonb
  language plpgsql immutable
as $$
declare
  level record;
  told  jsonb;
begin
  if sections is null then
    return null;
  end if;
  for level in
    select l.place, l.known,
           (select jsonb_object_agg(key, null) from jsonb_path_query(sections, l.path) o,
                                                    jsonb_object_keys(case jsonb_typeof(o) when 'object' then o else '{}' end) key) as found
    from (values ('sections', jsonpath '$[*]', '{name,rows,seats_per_row,layout,kind,capacity,marks}'::text[]),
                 ('rows', '$[*].rows[*]', '{label,seats,first,step,missing,shift}'),
                 ('layout', '$[*].layout', '{x,y,radius,direction,row_pitch,seat_pitch}'),
                 ('marks', '$[*].marks[*]', '{row,seats,mark,note}')) l (place, path, known)
  loop
    told := private.reasons(told, private.doc_unknown_keys(level.place, level.found, variadic level.known));
  end loop;
  return told;
end
$$;
