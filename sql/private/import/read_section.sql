-- A section of a document's venue in normal form, without its layout. What the document leaves out is as in the present section, null is as by
-- default. Rows that are a block of equal ones, numbered from 1, are that, however they are written. MU009 with the reason.
create function private.read_section(item jsonb, name text, present jsonb) returns jsonb
  language plpgsql immutable
as $$
declare
  kind    constant text := case when item ? 'kind' then private.doc_text(item, 'kind', 20, 'seated')
                                when item ? 'rows' then 'seated' else coalesce(present ->> 'kind', 'seated') end;
  given   constant jsonb := coalesce(present, '{}') || item;
  section jsonb := jsonb_build_object('name', name);
  rows    jsonb;
begin
  if kind = 'standing' then
    section := section || jsonb_build_object('kind', kind, 'capacity', private.doc_number(given, 'capacity', 1, 200000));
  elsif kind <> 'seated' then
    perform private.reject(private.reason('"kind" is neither "seated" nor "standing": %1', kind), 'kind');
  elsif jsonb_typeof(given -> 'rows') = 'array' then
    rows := private.read_rows(given);
    if exists (select from jsonb_array_elements(rows) with ordinality r (value, n)
               where r.value <> jsonb_build_object('label', r.n::text, 'seats', rows -> 0 -> 'seats')) then
      section := section || jsonb_build_object('rows', rows);
    else
      section := section || jsonb_build_object('rows', jsonb_array_length(rows), 'seats_per_row', rows -> 0 -> 'seats');
    end if;
  else
    section := section || jsonb_build_object('rows', private.doc_number(given, 'rows', 1, 500),
                                             'seats_per_row', private.doc_number(given, 'seats_per_row', 1, 1000));
  end if;
  if item ? 'marks' then
    rows := private.read_marks(item, section);
  elsif present ? 'marks' then
    rows := private.kept_marks(present, section);
  else
    return section;
  end if;
  return case when rows = '[]' then section else section || jsonb_build_object('marks', rows) end;
end
$$;
